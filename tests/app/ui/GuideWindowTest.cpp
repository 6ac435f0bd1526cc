#include "app/ui/guide/GuideWindow.h"

#include "app/ui/figure/FigureView.h"
#include "app/ui/guide/CountFace.h"
#include "tests/support/Stretches.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class GuideWindowTest : public testing::Test {
protected:
    GuideWindowTest() {
        lead("cat-cow");
        QObject::connect(&window, &GuideWindow::asked, &window,
                         [this](GuideAction action) { asked.push_back(action); });
    }

    void lead(const StretchId& id) {
        const Stretch& stretch = *catalog.find(id);
        window.showStretch({.stretch = stretch,
                            .position = QString::fromStdString(stretch.position),
                            .index = 0,
                            .count = 2});
    }
    /// Shows the window and waits until it takes keys and clicks.
    void open() {
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        passGuard();
    }
    static void passGuard() { QTest::qWait(1100); } // the guard that the window promises
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&window, key, modifiers);
    }
    /// As the window system delivers keys.
    void pressWhereTheFocusIs(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }
    [[nodiscard]] const CountFace::Count& count() const { return window.findChild<CountFace*>()->count(); }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return window.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    void click(const char* part) {
        auto* widget = window.findChild<QWidget*>(QString::fromLatin1(part));
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    StretchCatalog catalog = test::builtInCatalog();
    GuideWindow window;
    std::vector<GuideAction> asked;
};

TEST_F(GuideWindowTest, showsTitlePlaceAndTheStepToDoNow) {
    GuideProgress progress;
    progress.length = 8s;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Cat-cow")));
    EXPECT_TRUE(says(QStringLiteral("1 of 2")));
    const auto* step = window.findChild<QLabel*>(QStringLiteral("guide-step"));
    EXPECT_EQ(step->text().toStdString(), catalog.find("cat-cow")->steps[0]);
    progress.elapsed = 5s;
    window.showProgress({.progress = progress});
    EXPECT_EQ(step->text().toStdString(), catalog.find("cat-cow")->steps[1]);
}

TEST_F(GuideWindowTest, countsDownWhileGettingReady) {
    GuideProgress progress;
    progress.length = 8s;
    progress.elapsed = 2500ms;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Get ready")));
    EXPECT_EQ(count().text, QStringLiteral("6"));
}

TEST_F(GuideWindowTest, saysWhileGettingReadyWhichKeyBeginsAtOnce) {
    GuideProgress progress;
    progress.length = 18s;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("seconds · Enter begins at once")));
    progress.phase = GuidePhase::Rest;
    window.showProgress({.progress = progress});
    EXPECT_FALSE(says(QStringLiteral("seconds · Enter begins at once")));
}

TEST_F(GuideWindowTest, whoBeginsAtOnceMissesNoStep) {
    lead("chest-stretch");
    const auto* step = window.findChild<QLabel*>(QStringLiteral("guide-step"));
    GuideProgress progress;
    progress.length = 18s;
    progress.elapsed = 3s;
    window.showProgress({.progress = progress});
    progress.phase = GuidePhase::Hold;
    progress.elapsed = 2s;
    progress.length = 30s;
    window.showProgress({.progress = progress});
    EXPECT_EQ(step->text().toStdString(), catalog.find("chest-stretch")->steps[1]);
}

TEST_F(GuideWindowTest, namesTheMovementRatherThanTheAnimal) {
    GuideProgress progress;
    progress.phase = GuidePhase::Move;
    progress.repetition = 3;
    progress.repetitions = 10;
    progress.length = 8s;
    progress.movementPhase = 1;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Round")));
    EXPECT_TRUE(says(QStringLiteral("of 10")));
    EXPECT_EQ(count().text, QStringLiteral("3"));
}

TEST_F(GuideWindowTest, noStepSpeaksOfAnotherPartOfTheMovementThanTheCue) {
    const auto* step = window.findChild<QLabel*>(QStringLiteral("guide-step"));
    GuideProgress progress;
    progress.phase = GuidePhase::Move;
    progress.repetition = 1;
    progress.repetitions = 10;
    progress.length = 8s;
    for (const auto elapsed : {0s, 2s, 4s, 6s}) {
        progress.elapsed = elapsed;
        progress.movementPhase = elapsed < 4s ? 0 : 1;
        window.showProgress({.progress = progress});
        EXPECT_EQ(step->text().toStdString(), catalog.find("cat-cow")->breathing);
    }
}

TEST_F(GuideWindowTest, showsThatNothingIsToBeHeard) {
    window.show();
    const auto* sign = window.findChild<QLabel*>(QStringLiteral("guide-silent-sign"));
    EXPECT_FALSE(sign->isVisible());
    window.setSilent(true);
    EXPECT_TRUE(sign->isVisible());
    window.setSilent(false);
    EXPECT_FALSE(sign->isVisible());
}

TEST_F(GuideWindowTest, aRestSaysWhatComesNext) {
    lead("chest-stretch");
    GuideProgress progress;
    progress.phase = GuidePhase::Rest;
    progress.set = 2;
    progress.sets = 3;
    progress.length = 10s;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Rest")));
    EXPECT_TRUE(says(QStringLiteral("Next")));
    EXPECT_TRUE(says(QStringLiteral("Hold for 30 seconds")));
    progress.side = GuideSide::Right;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Other side")));
    EXPECT_TRUE(says(QStringLiteral("Hold for 30 seconds on the right side")));
}

TEST_F(GuideWindowTest, nothingJumpsFromOnePhaseToTheNext) {
    lead("chest-stretch");
    window.show();
    const char* const parts[] = {"guide-figure", "guide-cue",   "guide-count",
                                 "guide-step",   "guide-pause", "guide-done"};
    GuideProgress progress;
    progress.sets = 3;
    progress.length = 8s;
    std::vector<std::vector<QRect>> places;
    for (const GuidePhase phase : {GuidePhase::GetReady, GuidePhase::Hold, GuidePhase::Rest}) {
        progress.phase = phase;
        window.showProgress({.progress = progress});
        QCoreApplication::processEvents();
        std::vector<QRect>& found = places.emplace_back();
        for (const char* part : parts)
            found.push_back(window.findChild<QWidget*>(QString::fromLatin1(part))->geometry());
    }
    EXPECT_EQ(places[0], places[1]);
    EXPECT_EQ(places[1], places[2]);
}

TEST_F(GuideWindowTest, saysThatItIsPausedAndHowToGoOn) {
    GuideProgress progress;
    progress.length = 8s;
    progress.paused = true;
    window.showProgress({.progress = progress});
    EXPECT_TRUE(says(QStringLiteral("Paused")));
    EXPECT_EQ(button("guide-pause")->text(), QStringLiteral("Go on"));
    for (const std::string& step : catalog.find("cat-cow")->steps)
        EXPECT_TRUE(says(QString::fromStdString(step))) << step;
}

TEST_F(GuideWindowTest, theKeyboardAloneSuffices) {
    open();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Right, Qt::Key_Left,
                              Qt::Key_Up, Qt::Key_Plus, Qt::Key_Down, Qt::Key_Minus, Qt::Key_A, Qt::Key_E,
                              Qt::Key_S, Qt::Key_M, Qt::Key_F, Qt::Key_P, Qt::Key_Escape})
        press(key);
    using enum GuideAction;
    EXPECT_THAT(asked,
                testing::ElementsAre(TogglePause, Done, Done, Done, Back, Faster, Faster, Slower, Slower,
                                     AddSet, TakeEasier, Skip, ToggleSilent, ToggleFullScreen, Hurts, Stop));
}

TEST_F(GuideWindowTest, theArrowsFollowTheText) {
    window.setLayoutDirection(Qt::RightToLeft);
    open();
    press(Qt::Key_Left);
    press(Qt::Key_Right);
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::Done, GuideAction::Back));
}

TEST_F(GuideWindowTest, shortcutsOfOtherProgramsAreNotItsKeys) {
    open();
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_F, Qt::AltModifier);
    EXPECT_TRUE(asked.empty());
}

TEST_F(GuideWindowTest, keysAndClicksMeantForAnotherProgramPressNothing) {
    window.show();
    press(Qt::Key_Space);
    QTest::keyClick(button("guide-stop"), Qt::Key_Space);
    click("guide-count");
    click("guide-stop");
    EXPECT_TRUE(asked.empty());
}

TEST_F(GuideWindowTest, neitherAreKeysWhenItComesToTheFrontAgain) {
    open();
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activated);
    press(Qt::Key_Space);
    EXPECT_TRUE(asked.empty());
    click("guide-count");
    EXPECT_EQ(asked.size(), 1u) << "a click on it is meant for it";
}

TEST_F(GuideWindowTest, figureAndCountAreOneLargeTarget) {
    open();
    click("guide-figure");
    click("guide-count");
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::TogglePause, GuideAction::TogglePause));
}

TEST_F(GuideWindowTest, offersTheEasierFormWhereTheLastTimeWasTooMuch) {
    const Stretch& stretch = *catalog.find("chest-stretch");
    window.showStretch(
        {.stretch = stretch, .position = {}, .index = 0, .count = 1, .lastFelt = Feeling::TooMuch});
    open();
    GuideProgress progress;
    progress.length = 8s;
    window.showProgress({.progress = progress, .canTakeEasier = true});
    EXPECT_TRUE(button("guide-easier")->isVisible());
    button("guide-easier")->click();
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::TakeEasier));
    progress.phase = GuidePhase::Hold;
    window.showProgress({.progress = progress, .canTakeEasier = true});
    EXPECT_FALSE(button("guide-easier")->isVisible());
}

TEST_F(GuideWindowTest, recallsThatItHurtTheLastTime) {
    Stretch stretch = *catalog.find("chest-stretch");
    GuideProgress progress;
    progress.length = 18s;
    const auto recalls = [&](const QString& words) {
        window.showStretch(
            {.stretch = stretch, .position = {}, .index = 0, .count = 1, .lastFelt = Feeling::Pain});
        window.showProgress({.progress = progress});
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    };
    open();
    EXPECT_TRUE(recalls(QStringLiteral("Last time this hurt.")));
    EXPECT_TRUE(button("guide-easier")->isVisible());
    stretch.easier.reset();
    EXPECT_TRUE(recalls(QStringLiteral("Last time this hurt.")));
    EXPECT_FALSE(button("guide-easier")->isVisible()) << "there is none";
    EXPECT_FALSE(recalls(QStringLiteral("Last time this was too much.")));
}

TEST_F(GuideWindowTest, closingTellsSo) {
    open();
    const QSignalSpy closed(&window, &GuideWindow::closed);
    window.close();
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(GuideWindowTest, afterPainEnterPressesTheButtonThatHasTheFocusAndEscapeStops) {
    open();
    const QSignalSpy wentOn(&window, &GuideWindow::goOnAsked);
    window.showPain({.keptWork = true, .moreToCome = true, .easierNextTime = true});
    pressWhereTheFocusIs(Qt::Key_Return);
    EXPECT_TRUE(asked.empty()) << "the page has just come";
    passGuard();
    pressWhereTheFocusIs(Qt::Key_Return);
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::Stop)) << "which is the careful one at first";
    EXPECT_EQ(wentOn.size(), 0);
    button("guide-go-on")->setFocus();
    pressWhereTheFocusIs(Qt::Key_Return);
    EXPECT_EQ(wentOn.size(), 1);
    pressWhereTheFocusIs(Qt::Key_Escape);
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::Stop, GuideAction::Stop));
}

TEST_F(GuideWindowTest, onTheLastPageEnterPressesTheButtonThatHasTheFocus) {
    open();
    const QSignalSpy week(&window, &GuideWindow::weekAsked);
    window.showEnd({.headline = QStringLiteral("Break over"), .text = {}, .led = {}, .next = {}});
    passGuard();
    button("guide-week")->setFocus();
    pressWhereTheFocusIs(Qt::Key_Return);
    EXPECT_EQ(week.size(), 1);
    EXPECT_TRUE(window.isVisible());
}

TEST_F(GuideWindowTest, afterPainInTheLastStretchThereIsNothingToGoOnWith) {
    open();
    window.showPain({.keptWork = false, .moreToCome = false, .easierNextTime = false});
    EXPECT_FALSE(button("guide-go-on")->isVisible());
    passGuard();
    press(Qt::Key_Return);
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::Stop));
}

TEST_F(GuideWindowTest, theLastPageSaysWhatWasDone) {
    window.showEnd(
        {.headline = QStringLiteral("Well done"),
         .text = {},
         .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::Partial, QStringLiteral("4 repetitions")}},
         .next = QStringLiteral("Next break at 11:00")});
    EXPECT_TRUE(says(QStringLiteral("Well done")));
    EXPECT_TRUE(says(QStringLiteral("Cat-cow: 4 repetitions, partly done")));
    EXPECT_TRUE(says(QStringLiteral("Next break at 11:00")));
}

TEST_F(GuideWindowTest, theLastPageCallsNoStretchThatHurtASuccess) {
    window.showEnd({.headline = QStringLiteral("Break over"),
                    .text = {},
                    .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::Complete,
                             QStringLiteral("10 repetitions"), true},
                            {"chest-stretch", QStringLiteral("Chest stretch"), Outcome::None,
                             QStringLiteral("0 sets"), true}},
                    .next = {}});
    EXPECT_TRUE(says(QStringLiteral("Cat-cow: 10 repetitions, stopped because it hurt")));
    EXPECT_TRUE(says(QStringLiteral("Chest stretch: stopped because it hurt")));
}

TEST_F(GuideWindowTest, theButtonsOfTheLastPageGrowWithTheWindow) {
    window.showEnd({.headline = QStringLiteral("Break over"), .text = {}, .led = {}, .next = {}});
    window.show();
    const QSize usual = button("guide-close")->size();
    window.resize(2 * window.size());
    QCoreApplication::processEvents();
    EXPECT_GT(button("guide-close")->height(), usual.height());
    EXPECT_GT(button("guide-close")->width(), usual.width());
    EXPECT_GT(button("guide-week")->height(), usual.height());
}

TEST_F(GuideWindowTest, aPauseShowsAllTheStepsWithoutScrolling) {
    GuideProgress progress;
    progress.length = 8s;
    window.show();
    for (const Stretch& stretch : catalog.stretches()) {
        lead(stretch.id);
        for (const bool paused : {false, true}) {
            progress.paused = paused;
            window.showProgress({.progress = progress});
        }
        QCoreApplication::processEvents();
        const auto* list = window.findChild<QScrollArea*>(QStringLiteral("guide-steps"));
        ASSERT_TRUE(list->isVisible());
        EXPECT_EQ(list->verticalScrollBar()->maximum(), 0) << stretch.id;
    }
}

TEST_F(GuideWindowTest, oneKeySaysHowItFelt) {
    open();
    std::vector<Feeling> felt;
    QObject::connect(&window, &GuideWindow::felt, &window, [&](Feeling feeling) { felt.push_back(feeling); });
    window.showEnd(
        {.headline = QStringLiteral("Well done"), .text = {}, .led = {}, .next = {}, .asksFeeling = true});
    press(Qt::Key_2);
    EXPECT_TRUE(felt.empty()) << "the page has just come";
    passGuard();
    press(Qt::Key_1);
    press(Qt::Key_2);
    press(Qt::Key_3);
    EXPECT_THAT(felt, testing::ElementsAre(Feeling::Easier, Feeling::Same, Feeling::TooMuch));
    press(Qt::Key_Escape);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(GuideWindowTest, theLastPageLeavesAStretchOutAndTakesThatBack) {
    open();
    std::vector<std::pair<StretchId, bool>> told;
    QObject::connect(&window, &GuideWindow::notForMe, &window,
                     [&](const StretchId& stretch, bool so) { told.emplace_back(stretch, so); });
    window.showEnd(
        {.headline = QStringLiteral("Well done"),
         .text = {},
         .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::Complete, QStringLiteral("10 repetitions")}},
         .next = {}});
    passGuard();
    QPushButton* notForMe = button("guide-not-for-me-cat-cow");
    EXPECT_EQ(notForMe->text(), QStringLiteral("Not for me"));
    QTest::mouseClick(notForMe, Qt::LeftButton);
    EXPECT_EQ(notForMe->text(), QStringLiteral("Undo"));
    EXPECT_TRUE(says(QStringLiteral("Cat-cow: not offered from now on")));
    EXPECT_EQ(window.focusWidget(), button("guide-close")) << "Enter closes the page, and takes nothing back";
    QTest::mouseClick(notForMe, Qt::LeftButton);
    EXPECT_EQ(notForMe->text(), QStringLiteral("Not for me"));
    EXPECT_THAT(told, testing::ElementsAre(std::pair<StretchId, bool>{"cat-cow", true},
                                           std::pair<StretchId, bool>{"cat-cow", false}));
}

TEST_F(GuideWindowTest, theLastPageOffersTheWayBackFromWhatWasSaidInTheGuide) {
    window.showEnd({.headline = QStringLiteral("Break over"),
                    .text = {},
                    .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::None, {}, false, true}},
                    .next = {}});
    EXPECT_EQ(button("guide-not-for-me-cat-cow")->text(), QStringLiteral("Undo"));
}

TEST_F(GuideWindowTest, theQuestionCanBeSkipped) {
    open();
    const QSignalSpy felt(&window, &GuideWindow::felt);
    window.showEnd(
        {.headline = QStringLiteral("Well done"), .text = {}, .led = {}, .next = {}, .asksFeeling = true});
    passGuard();
    QTest::keyClick(button("guide-close"), Qt::Key_Return);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(felt.size(), 0);
}

TEST_F(GuideWindowTest, whereNothingWasDoneNothingIsAsked) {
    open();
    const QSignalSpy felt(&window, &GuideWindow::felt);
    window.showEnd({.headline = QStringLiteral("Break over"), .text = {}, .led = {}, .next = {}});
    passGuard();
    press(Qt::Key_1);
    EXPECT_EQ(felt.size(), 0);
    EXPECT_FALSE(button("guide-felt-same")->isVisible());
}

TEST_F(GuideWindowTest, everyBuiltInStretchHasItsPicture) {
    window.show();
    for (const Stretch& stretch : catalog.stretches()) {
        lead(stretch.id);
        EXPECT_TRUE(window.findChild<FigureView*>()->isVisible()) << stretch.id;
    }
}

TEST_F(GuideWindowTest, aStretchWithoutAPictureIsLedByItsWords) {
    window.show();
    Stretch own = *catalog.find("cat-cow");
    own.id = "my-own";
    own.figure.clear();
    window.showStretch({.stretch = own, .position = QStringLiteral("Anywhere"), .index = 0, .count = 1});
    EXPECT_FALSE(window.findChild<FigureView*>()->isVisible());
    EXPECT_TRUE(says(QStringLiteral("Anywhere")));
}

TEST_F(GuideWindowTest, theButtonsFitASmallWindow) {
    window.resize(480, 360);
    window.show();
    EXPECT_LE(window.minimumSizeHint().width(), 480);
    EXPECT_LE(window.minimumSizeHint().height(), 360);
}

} // namespace
} // namespace unhunch
