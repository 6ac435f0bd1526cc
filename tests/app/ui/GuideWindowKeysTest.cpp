#include "tests/app/ui/GuideWindowFixture.h"

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using GuideWindowKeysTest = GuideWindowFixture;

TEST_F(GuideWindowKeysTest, theKeyboardAloneSuffices) {
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

TEST_F(GuideWindowKeysTest, theArrowsFollowTheText) {
    window.setLayoutDirection(Qt::RightToLeft);
    open();
    press(Qt::Key_Left);
    press(Qt::Key_Right);
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::Done, GuideAction::Back));
}

TEST_F(GuideWindowKeysTest, shortcutsOfOtherProgramsAreNotItsKeys) {
    open();
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_F, Qt::AltModifier);
    EXPECT_TRUE(asked.empty());
}

TEST_F(GuideWindowKeysTest, keysAndClicksMeantForAnotherProgramPressNothing) {
    window.show();
    press(Qt::Key_Space);
    QTest::keyClick(button("guide-stop"), Qt::Key_Space);
    click("guide-count");
    click("guide-stop");
    EXPECT_TRUE(asked.empty());
}

TEST_F(GuideWindowKeysTest, neitherAreKeysWhenItComesToTheFrontAgain) {
    open();
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activated);
    press(Qt::Key_Space);
    EXPECT_TRUE(asked.empty());
    click("guide-count");
    EXPECT_EQ(asked.size(), 1u) << "a click on it is meant for it";
}

TEST_F(GuideWindowKeysTest, figureAndCountAreOneLargeTarget) {
    open();
    click("guide-figure");
    click("guide-count");
    EXPECT_THAT(asked, testing::ElementsAre(GuideAction::TogglePause, GuideAction::TogglePause));
}

} // namespace
} // namespace unhunch
