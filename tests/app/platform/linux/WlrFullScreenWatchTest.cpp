#include "app/platform/linux/WlrFullScreenWatch.h"

#include "tests/app/platform/linux/ChildProcess.h"
#include "tests/app/platform/linux/Environment.h"
#include "tests/app/platform/linux/HeadlessSway.h"
#include "tests/support/Patience.h"

#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace unhunch;

namespace {

class WlrFullScreenWatchTest : public testing::Test {
protected:
    [[nodiscard]] static bool becomes(const GateWatch& watch, bool closed) {
        return QTest::qWaitFor([&] { return watch.isAvailable() && watch.isClosed() == closed; }, patience);
    }
    /// A program with a window that fills the screen.
    [[nodiscard]] std::unique_ptr<ChildProcess> show(const char* name) const {
        const Environment display("WAYLAND_DISPLAY", sway.name());
        const Environment platform("QT_QPA_PLATFORM", "wayland");
        return std::make_unique<ChildProcess>(QStringLiteral(UNHUNCH_FULL_SCREEN_WINDOW),
                                              QStringList{QString::fromLatin1(name)}, [] { return true; });
    }

    HeadlessSway sway;
    WlrFullScreenWatch watch{QStringLiteral("unhunch"), sway.name()};
};

} // namespace

TEST_F(WlrFullScreenWatchTest, anEmptyDesktopLeavesTheGateOpen) {
    EXPECT_FALSE(watch.isSettled());
    ASSERT_TRUE(becomes(watch, false));
    EXPECT_TRUE(watch.isSettled());
}

TEST_F(WlrFullScreenWatchTest, aProgramThatFillsTheScreenClosesTheGateUntilItEnds) {
    auto film = show("org.example.player");
    ASSERT_TRUE(becomes(watch, true));
    EXPECT_EQ(watch.reason(), QStringLiteral("Player fills the screen"));

    film.reset();
    EXPECT_TRUE(becomes(watch, false));
}

TEST_F(WlrFullScreenWatchTest, aProgramThatFilledTheScreenBeforeClosesTheGate) {
    const auto film = show("player");
    ASSERT_TRUE(becomes(watch, true));

    const WlrFullScreenWatch later(QStringLiteral("unhunch"), sway.name());
    EXPECT_TRUE(becomes(later, true));
}

TEST_F(WlrFullScreenWatchTest, aWindowThatLeavesTheFullScreenAndTakesItAgainIsFollowed) {
    const auto film = show("player");
    ASSERT_TRUE(becomes(watch, true));

    sway.command(QStringLiteral("[app_id=player] fullscreen disable"));
    ASSERT_TRUE(becomes(watch, false));
    sway.command(QStringLiteral("[app_id=player] fullscreen enable"));
    EXPECT_TRUE(becomes(watch, true));
}

TEST_F(WlrFullScreenWatchTest, aFilmOnAnotherWorkspaceDoesNotCount) {
    const auto film = show("player");
    ASSERT_TRUE(becomes(watch, true));

    sway.command(QStringLiteral("workspace 2"));
    ASSERT_TRUE(becomes(watch, false));
    sway.command(QStringLiteral("workspace 1"));
    EXPECT_TRUE(becomes(watch, true));
}

TEST_F(WlrFullScreenWatchTest, ourOwnWindowsNeverCloseTheGate) {
    const WlrFullScreenWatch strangers(QString(), sway.name());
    const auto guide = show("unhunch");
    ASSERT_TRUE(becomes(strangers, true));
    EXPECT_FALSE(watch.isClosed());

    // Had the gate closed late, this is the time to see it: both hear of the end in the same order.
    sway.command(QStringLiteral("[app_id=unhunch] fullscreen disable"));
    ASSERT_TRUE(becomes(strangers, false));
    EXPECT_TRUE(becomes(watch, false));
}

TEST_F(WlrFullScreenWatchTest, aCompositorThatGoesOpensTheGate) {
    const auto film = show("player");
    ASSERT_TRUE(becomes(watch, true));

    sway.end();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !watch.isAvailable(); }, patience));
    EXPECT_FALSE(watch.isClosed());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("lost")));
}

TEST(WlrFullScreenWatch, needsACompositor) {
    EXPECT_THROW(WlrFullScreenWatch(QStringLiteral("unhunch"), "no-such-compositor"), WaylandError);
}
