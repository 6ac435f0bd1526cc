#include "tests/app/ui/GuideWindowFixture.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using GuideLastPagesTest = GuideWindowFixture;

TEST_F(GuideLastPagesTest, afterPainEnterPressesTheButtonThatHasTheFocusAndEscapeStops) {
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

TEST_F(GuideLastPagesTest, onTheLastPageEnterPressesTheButtonThatHasTheFocus) {
    open();
    const QSignalSpy week(&window, &GuideWindow::weekAsked);
    window.showEnd({.headline = QStringLiteral("Break over"), .text = {}, .led = {}, .next = {}});
    passGuard();
    button("guide-week")->setFocus();
    pressWhereTheFocusIs(Qt::Key_Return);
    EXPECT_EQ(week.size(), 1);
    EXPECT_TRUE(window.isVisible());
}

TEST_F(GuideLastPagesTest, afterPainInTheLastStretchThereIsNothingToGoOnWith) {
    open();
    window.showPain({.keptWork = false, .moreToCome = false, .easierNextTime = false});
    EXPECT_FALSE(button("guide-go-on")->isVisible());
    passGuard();
    press(Qt::Key_Return);
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::Stop));
}

TEST_F(GuideLastPagesTest, theLastPageSaysWhatWasDone) {
    window.showEnd(
        {.headline = QStringLiteral("Well done"),
         .text = {},
         .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::Partial, QStringLiteral("4 repetitions")}},
         .next = QStringLiteral("Next break at 11:00")});
    EXPECT_TRUE(says(QStringLiteral("Well done")));
    EXPECT_TRUE(says(QStringLiteral("Cat-cow: 4 repetitions, partly done")));
    EXPECT_TRUE(says(QStringLiteral("Next break at 11:00")));
}

TEST_F(GuideLastPagesTest, theLastPageCallsNoStretchThatHurtASuccess) {
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

TEST_F(GuideLastPagesTest, theButtonsOfTheLastPageGrowWithTheWindow) {
    window.showEnd({.headline = QStringLiteral("Break over"), .text = {}, .led = {}, .next = {}});
    window.show();
    const QSize usual = button("guide-close")->size();
    window.resize(2 * window.size());
    QCoreApplication::processEvents();
    EXPECT_GT(button("guide-close")->height(), usual.height());
    EXPECT_GT(button("guide-close")->width(), usual.width());
    EXPECT_GT(button("guide-week")->height(), usual.height());
}

TEST_F(GuideLastPagesTest, oneKeySaysHowItFelt) {
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

TEST_F(GuideLastPagesTest, theLastPageLeavesAStretchOutAndTakesThatBack) {
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

TEST_F(GuideLastPagesTest, theLastPageOffersTheWayBackFromWhatWasSaidInTheGuide) {
    window.showEnd({.headline = QStringLiteral("Break over"),
                    .text = {},
                    .led = {{"cat-cow", QStringLiteral("Cat-cow"), Outcome::None, {}, false, true}},
                    .next = {}});
    EXPECT_EQ(button("guide-not-for-me-cat-cow")->text(), QStringLiteral("Undo"));
}

TEST_F(GuideLastPagesTest, theQuestionCanBeSkipped) {
    open();
    const QSignalSpy felt(&window, &GuideWindow::felt);
    window.showEnd(
        {.headline = QStringLiteral("Well done"), .text = {}, .led = {}, .next = {}, .asksFeeling = true});
    passGuard();
    QTest::keyClick(button("guide-close"), Qt::Key_Return);
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(felt.size(), 0);
}

TEST_F(GuideLastPagesTest, whereNothingWasDoneNothingIsAsked) {
    open();
    const QSignalSpy felt(&window, &GuideWindow::felt);
    window.showEnd({.headline = QStringLiteral("Break over"), .text = {}, .led = {}, .next = {}});
    passGuard();
    press(Qt::Key_1);
    EXPECT_EQ(felt.size(), 0);
    EXPECT_FALSE(button("guide-felt-same")->isVisible());
}

} // namespace
} // namespace unhunch
