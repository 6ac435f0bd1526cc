#include "app/ui/guide/GuideScreens.h"

#include "app/ui/guide/PaintWatch.h"
#include "app/ui/guide/ScreenDimmer.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

TEST(PlacedInTest, isInTheMiddleOfTheRoom) {
    EXPECT_EQ(placedIn(QRect(1000, 0, 800, 600), QSize(400, 300)), QRect(1200, 150, 400, 300));
}

TEST(PlacedInTest, isNeverLargerThanTheRoom) {
    EXPECT_EQ(placedIn(QRect(0, 30, 800, 500), QSize(1200, 900)), QRect(0, 30, 800, 500));
}

class GuideScreensTest : public testing::Test {
protected:
    QWidget window;
    GuideScreens screens{window};
    QSignalSpy changed{&screens, &GuideScreens::fullScreenChanged};
};

TEST_F(GuideScreensTest, opensANormalWindowInsideTheScreen) {
    window.resize(400, 300);
    screens.open(false);
    EXPECT_TRUE(window.isVisible());
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(QGuiApplication::primaryScreen()->availableGeometry().contains(window.geometry()));
}

TEST_F(GuideScreensTest, opensFullScreenWhenAskedTo) {
    screens.open(true);
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_TRUE(screens.isFullScreen());
    EXPECT_EQ(screens.dimmed().size(), QGuiApplication::screens().size() - 1);
}

TEST_F(GuideScreensTest, leavesFullScreenAgain) {
    screens.open(true);
    screens.setFullScreen(false);
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(screens.dimmed().isEmpty());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(GuideScreensTest, knowsWhenTheWindowManagerLeftFullScreen) {
    screens.open(true);
    window.showNormal();
    EXPECT_FALSE(screens.isFullScreen());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(GuideScreensTest, knowsWhenTheWindowManagerCameBackToFullScreen) {
    screens.open(true);
    window.showNormal();
    window.showFullScreen();
    EXPECT_TRUE(screens.isFullScreen());
    EXPECT_EQ(changed.size(), 3);
}

TEST(ScreenDimmerTest, takesNoFocusAndGoesWhenClicked) {
    ScreenDimmer dimmer(*QGuiApplication::primaryScreen());
    dimmer.show();
    EXPECT_EQ(dimmer.focusPolicy(), Qt::NoFocus);
    EXPECT_TRUE(dimmer.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    EXPECT_EQ(QWidget::mouseGrabber(), nullptr);
    EXPECT_EQ(QWidget::keyboardGrabber(), nullptr);
    const QSignalSpy clicked(&dimmer, &ScreenDimmer::clicked);
    QTest::mouseClick(&dimmer, Qt::LeftButton);
    EXPECT_EQ(clicked.size(), 1);
}

class PaintWatchTest : public testing::Test {
protected:
    void open() {
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
    }

    QWidget window;
    PaintWatch watch{window, 1ms};
    QSignalSpy stalled{&watch, &PaintWatch::stalled};
};

TEST_F(PaintWatchTest, findsAWindowThatIsNotPainted) {
    open();
    window.setUpdatesEnabled(false);
    watch.expectPaint();
    EXPECT_TRUE(stalled.wait(60'000));
}

TEST_F(PaintWatchTest, aWindowThatIsPaintedIsWell) {
    open();
    watch.expectPaint();
    window.repaint();
    QSignalSpy painted(&window, &QWidget::windowTitleChanged); // only to turn the loop for a while
    EXPECT_FALSE(painted.wait(50));
    EXPECT_EQ(stalled.size(), 0);
}

TEST_F(PaintWatchTest, aHiddenWindowNeedsNoPaint) {
    watch.expectPaint();
    QSignalSpy painted(&window, &QWidget::windowTitleChanged);
    EXPECT_FALSE(painted.wait(50));
    EXPECT_EQ(stalled.size(), 0);
}

} // namespace
} // namespace unhunch
