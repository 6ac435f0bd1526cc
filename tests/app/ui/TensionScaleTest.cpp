#include "app/ui/guide/TensionScale.h"

#include "app/ui/guide/Announcer.h"
#include "app/ui/guide/GuideWindow.h"
#include "app/ui/guide/ScaleRow.h"
#include "core/journal/Session.h"
#include "tests/support/Stretches.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class TensionScaleTest : public testing::Test {
protected:
    TensionScaleTest() {
        scale.ask(QStringLiteral("How tense?"));
        QObject::connect(&scale, &TensionScale::answered, &scale,
                         [this](std::optional<int> level) { answers.push_back(level); });
    }
    [[nodiscard]] ScaleStep& step(int level) const { return scale.findChild<ScaleRow*>()->step(level); }
    [[nodiscard]] std::vector<int> stopsOfTheKeyboard() const {
        std::vector<int> stops;
        for (int level = 0; level <= mostTension; ++level) {
            if (step(level).focusPolicy() & Qt::TabFocus)
                stops.push_back(level);
        }
        return stops;
    }
    void type(std::initializer_list<Qt::Key> keys) {
        for (const Qt::Key key : keys)
            EXPECT_TRUE(scale.takeKey(key));
    }

    TensionScale scale;
    std::vector<std::optional<int>> answers;
};

TEST_F(TensionScaleTest, nothingIsAnsweredAtFirst) {
    EXPECT_EQ(scale.answer(), std::nullopt);
    EXPECT_THAT(answers, IsEmpty());
}

TEST_F(TensionScaleTest, aClickAnswersAndAnotherOneCorrectsIt) {
    scale.show();
    QTest::mouseClick(&step(7), Qt::LeftButton);
    QTest::mouseClick(&step(4), Qt::LeftButton);
    QTest::mouseClick(&step(4), Qt::LeftButton);
    EXPECT_THAT(answers, ElementsAre(7, 4, 4));
    EXPECT_EQ(scale.answer(), 4);
    EXPECT_FALSE(step(7).isChecked());
}

TEST_F(TensionScaleTest, digitsAnswerAsOneTypesANumber) {
    type({Qt::Key_6});
    EXPECT_EQ(scale.answer(), 6);
    type({Qt::Key_1, Qt::Key_0});
    EXPECT_EQ(scale.answer(), 10);
    type({Qt::Key_0});
    EXPECT_EQ(scale.answer(), 0);
    EXPECT_FALSE(scale.takeKey(Qt::Key_Space));
    EXPECT_THAT(answers, ElementsAre(6, 1, 10, 0));
}

TEST_F(TensionScaleTest, anAnswerCanBeTakenBack) {
    scale.show();
    auto* open = scale.findChild<QToolButton*>(QStringLiteral("tension-open"));
    EXPECT_FALSE(open->isVisible()) << "while there is none";
    step(7).click();
    open->click();
    EXPECT_EQ(scale.answer(), std::nullopt);
    EXPECT_FALSE(open->isVisible());
    type({Qt::Key_4, Qt::Key_Backspace});
    EXPECT_FALSE(scale.takeKey(Qt::Key_Backspace)) << "there is nothing to take back any more";
    EXPECT_THAT(answers, ElementsAre(7, std::nullopt, 4, std::nullopt));
    EXPECT_THAT(stopsOfTheKeyboard(), ElementsAre(0));
}

TEST_F(TensionScaleTest, whatWasSaidEarlierCanBeTakenBackAsWell) {
    scale.show();
    scale.ask(QStringLiteral("How tense?"), 6);
    EXPECT_TRUE(scale.findChild<QToolButton*>(QStringLiteral("tension-open"))->isVisible());
}

TEST_F(TensionScaleTest, aNoughtLongAfterAClickedOneIsNoTen) {
    step(1).click();
    type({Qt::Key_0});
    EXPECT_EQ(scale.answer(), 0);
}

TEST_F(TensionScaleTest, theArrowsGoOnFromTheNumberThatIsChosen) {
    scale.show();
    scale.takeFocus();
    ASSERT_EQ(scale.focusWidget(), &step(0));
    QTest::keyClick(&step(0), Qt::Key_Right);
    EXPECT_EQ(scale.answer(), 0) << "the first arrow chooses where it stands";
    QTest::keyClick(&step(0), Qt::Key_Right);
    QTest::keyClick(&step(1), Qt::Key_Up);
    EXPECT_EQ(scale.answer(), 2);
    EXPECT_EQ(scale.focusWidget(), &step(2));
    QTest::keyClick(&step(2), Qt::Key_Left);
    EXPECT_EQ(scale.answer(), 1);
}

TEST_F(TensionScaleTest, theArrowsFollowTheText) {
    scale.setLayoutDirection(Qt::RightToLeft);
    scale.show();
    step(5).click();
    scale.takeFocus();
    QTest::keyClick(&step(5), Qt::Key_Left);
    EXPECT_EQ(scale.answer(), 6);
    EXPECT_GT(step(0).x(), step(10).x());
}

TEST_F(TensionScaleTest, theKeyboardStopsAtOneOfThem) {
    EXPECT_THAT(stopsOfTheKeyboard(), ElementsAre(0));
    step(6).click();
    EXPECT_THAT(stopsOfTheKeyboard(), ElementsAre(6));
}

TEST_F(TensionScaleTest, aScreenReaderHearsAQuestionAndRadioButtonsWithTheirNames) {
    step(4).click();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&scale)->text(QAccessible::Name),
              QStringLiteral("How tense?"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&scale)->role(), QAccessible::Grouping);
    QAccessibleInterface* four = QAccessible::queryAccessibleInterface(&step(4));
    EXPECT_EQ(four->role(), QAccessible::RadioButton);
    EXPECT_EQ(four->text(QAccessible::Name), QStringLiteral("4 of 10"));
    EXPECT_TRUE(four->state().checked);
    QAccessibleInterface* least = QAccessible::queryAccessibleInterface(&step(0));
    EXPECT_EQ(least->text(QAccessible::Name), QStringLiteral("0 of 10, not at all"));
    EXPECT_FALSE(least->state().checked);
}

TEST(ScaleRowTest, whereOneRowHasNoRoomItTakesTwo) {
    ScaleRow row(mostTension, nullptr);
    const int high = row.step(0).sizeHint().height();
    EXPECT_EQ(row.heightForWidth(row.sizeHint().width()), high);
    const int narrow = row.minimumSizeHint().width();
    EXPECT_GT(row.heightForWidth(narrow), 2 * high);
    row.resize(narrow, row.heightForWidth(narrow));
    row.show();
    EXPECT_EQ(row.step(6).y(), row.step(10).y());
    EXPECT_GT(row.step(6).y(), row.step(5).geometry().bottom());
    for (int level = 0; level <= mostTension; ++level)
        EXPECT_TRUE(row.rect().contains(row.step(level).geometry())) << level;
}

/// The questions in the guide's window.
class TensionInTheGuideTest : public testing::Test {
protected:
    TensionInTheGuideTest() {
        QObject::connect(&window, &GuideWindow::tenseBefore, &window,
                         [this](std::optional<int> level) { before.push_back(level); });
        QObject::connect(&window, &GuideWindow::tenseAfter, &window,
                         [this](std::optional<int> level) { after.push_back(level); });
        QObject::connect(&window, &GuideWindow::felt, &window,
                         [this](Feeling feeling) { felt.push_back(feeling); });
    }

    void lead(bool asks) {
        const Stretch& stretch = *catalog.find("chest-stretch");
        window.showStretch({.stretch = stretch, .position = {}, .index = 0, .count = 1, .asksTension = asks});
        window.showProgress({.progress = ready});
    }
    void end(bool asksFeeling) {
        window.showEnd({.headline = QStringLiteral("Well done"),
                        .text = {},
                        .led = {},
                        .next = {},
                        .asksFeeling = asksFeeling,
                        .asksTension = true,
                        .tenseBefore = 6});
    }
    void open() {
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(1100); // the guard that the window promises
    }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key); }
    [[nodiscard]] TensionScale& scale(const char* name) const {
        return *window.findChild<TensionScale*>(QString::fromLatin1(name));
    }

    StretchCatalog catalog = test::builtInCatalog();
    GuideWindow window;
    GuideProgress ready = [] {
        GuideProgress progress;
        progress.length = 18s;
        return progress;
    }();
    std::vector<std::optional<int>> before;
    std::vector<std::optional<int>> after;
    std::vector<Feeling> felt;
};

TEST_F(TensionInTheGuideTest, isAskedOnlyOfWhoWantsIt) {
    lead(false);
    open();
    EXPECT_FALSE(scale("guide-tense-before").isVisible());
    press(Qt::Key_4);
    EXPECT_THAT(before, IsEmpty());
}

TEST_F(TensionInTheGuideTest, isAnsweredByADigitWhileGettingReadyAndNotLater) {
    lead(true);
    open();
    EXPECT_TRUE(scale("guide-tense-before").isVisible());
    press(Qt::Key_4);
    GuideProgress work = ready;
    work.phase = GuidePhase::Hold;
    window.showProgress({.progress = work});
    EXPECT_FALSE(scale("guide-tense-before").isVisible());
    press(Qt::Key_5);
    EXPECT_THAT(before, ElementsAre(4));
}

TEST_F(TensionInTheGuideTest, aVerySmallWindowIsLeftToTheStretch) {
    window.resize(480, 360);
    open();
    lead(true);
    EXPECT_FALSE(scale("guide-tense-before").isVisible());
    window.resize(944, 608);
    window.showProgress({.progress = ready});
    EXPECT_TRUE(scale("guide-tense-before").isVisible());
}

TEST_F(TensionInTheGuideTest, takesNoKeyThatTheGuideNeeds) {
    lead(true);
    open();
    const QSignalSpy asked(&window, &GuideWindow::asked);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Up, Qt::Key_Right, Qt::Key_Escape})
        press(key);
    EXPECT_EQ(asked.size(), 5);
    EXPECT_THAT(before, IsEmpty());
}

TEST_F(TensionInTheGuideTest, whenItGoesTheKeyboardIsTheGuidesAgain) {
    lead(true);
    open();
    press(Qt::Key_T);
    ASSERT_TRUE(scale("guide-tense-before").hasTheFocus());
    GuideProgress work = ready;
    work.phase = GuidePhase::Hold;
    window.showProgress({.progress = work});
    const QSignalSpy asked(&window, &GuideWindow::asked);
    press(Qt::Key_Space);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<GuideAction>(), GuideAction::TogglePause);
}

TEST_F(TensionInTheGuideTest, aScreenReaderIsToldTheQuestionAndWhatWasTyped) {
    open();
    QStringList told;
    QObject::connect(window.findChild<Announcer*>(), &Announcer::announced, &window,
                     [&told](const QString& text) { told << text; });
    lead(true);
    QCoreApplication::processEvents();
    EXPECT_TRUE(told.join(u' ').contains(QStringLiteral("from 0 to 10"))) << told.join(u'|').toStdString();
    told.clear();
    press(Qt::Key_8);
    QCoreApplication::processEvents();
    EXPECT_EQ(told, QStringList(QStringLiteral("Noted: 8 of 10")));
}

TEST_F(TensionInTheGuideTest, onTheLastPageDigitsMeanWhatTheButtonsSayUntilTheScaleHasTheKeyboard) {
    open();
    end(true);
    QTest::qWait(1100);
    press(Qt::Key_2);
    EXPECT_THAT(felt, ElementsAre(Feeling::Same));
    EXPECT_THAT(after, IsEmpty());
    press(Qt::Key_T);
    press(Qt::Key_2);
    EXPECT_THAT(after, ElementsAre(2));
    EXPECT_THAT(felt, ElementsAre(Feeling::Same));
    press(Qt::Key_Return);
    EXPECT_FALSE(window.isVisible()) << "Enter closes the page all the same";
}

TEST_F(TensionInTheGuideTest, whereNothingElseIsAskedDigitsAnswerAtOnce) {
    open();
    end(false);
    QTest::qWait(1100);
    press(Qt::Key_3);
    EXPECT_THAT(after, ElementsAre(3));
}

TEST_F(TensionInTheGuideTest, whatWasSaidBeforeIsShownOnceItIsAnswered) {
    open();
    end(true);
    const auto says = [this](const QString& text) {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    };
    const QString thanks = QStringLiteral("Thank you: 6 before, 3 now.");
    EXPECT_FALSE(says(thanks));
    scale("guide-tense-after").findChild<ScaleRow*>()->step(3).click();
    EXPECT_TRUE(says(thanks));
    end(true);
    EXPECT_EQ(scale("guide-tense-after").answer(), std::nullopt) << "of the break before";
}

} // namespace
} // namespace unhunch
