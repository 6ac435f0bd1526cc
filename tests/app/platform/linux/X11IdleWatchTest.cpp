#include "app/platform/linux/X11IdleWatch.h"

#include "app/platform/Clock.h"
#include "tests/app/platform/linux/Environment.h"
#include "tests/app/platform/linux/VirtualDisplay.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon{12h};

class StoppedClock final : public Clock {
public:
    [[nodiscard]] Instant instant() const override { return noon; }
    [[nodiscard]] LocalDateTime wall() const override { return {}; }
    [[nodiscard]] LocalDateTime wallAt(Instant) const override { return {}; }
    [[nodiscard]] Instant tomorrow() const override { return {}; }
};

class X11IdleWatchTest : public testing::Test {
protected:
    /// What the server takes for input, without a keyboard.
    void touch() {
        xcb_force_screen_saver(person.raw(), XCB_SCREEN_SAVER_RESET);
        xcb_flush(person.raw());
    }

    VirtualDisplay display;
    XcbConnection person{display.name()};
    StoppedClock clock;
    X11IdleWatch watch{clock, display.name()};
    QSignalSpy wentAway{&watch, &IdleWatch::wentAway};
    QSignalSpy cameBack{&watch, &IdleWatch::cameBack};
    QSignalSpy paused{&watch, &IdleWatch::paused};
};

} // namespace

TEST_F(X11IdleWatchTest, isAvailableOnX11) {
    EXPECT_TRUE(watch.isAvailable());
    EXPECT_EQ(watch.description(), QStringLiteral("X11 idle alarms"));
}

TEST_F(X11IdleWatchTest, aPersonWhoDoesNothingIsAwaySinceTheLastInput) {
    touch();
    watch.setThreshold(300ms);
    ASSERT_TRUE(wentAway.wait(patience));

    const auto since = wentAway.first().first().value<Instant>();
    EXPECT_LE(since, noon - 300ms);
    EXPECT_GT(since, noon - 1min);
}

TEST_F(X11IdleWatchTest, aPersonWhoLeftBeforeTheWatchBeganIsAwayAtOnce) {
    // The server has been up, and nobody has touched anything, for longer than this.
    watch.setThreshold(1ms);
    EXPECT_TRUE(wentAway.wait(patience));
}

TEST_F(X11IdleWatchTest, everyAbsenceHasOneBeginningAndOneEnd) {
    watch.setThreshold(100ms);
    for (int absence = 1; absence <= 5; ++absence) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return wentAway.size() == absence; }, patience));
        EXPECT_EQ(cameBack.size(), absence - 1);
        touch();
        ASSERT_TRUE(cameBack.wait(patience));
    }
    EXPECT_EQ(cameBack.size(), 5);
}

TEST_F(X11IdleWatchTest, aPersonWhoIsBackWithinABlinkIsNotMissed) {
    watch.setThreshold(100ms);
    QObject::connect(&watch, &IdleWatch::wentAway, &watch, [this] { touch(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return cameBack.size() >= 5; }, patience));
}

TEST_F(X11IdleWatchTest, aThresholdMayBeChanged) {
    watch.setThreshold(1h);
    watch.setThreshold(100ms);
    ASSERT_TRUE(wentAway.wait(patience));

    // A threshold that the person has not reached ends the absence: this long away is not yet away.
    watch.setThreshold(1h);
    EXPECT_TRUE(cameBack.wait(patience));
    EXPECT_EQ(wentAway.size(), 1);
}

TEST_F(X11IdleWatchTest, aPauseIsToldOnce) {
    ASSERT_TRUE(watch.canAwaitPause());
    watch.setThreshold(1h);
    touch();
    watch.awaitPause(100ms);
    ASSERT_TRUE(paused.wait(patience));

    // Another alarm, which comes after a second pause that nobody asked for.
    touch();
    watch.setThreshold(300ms);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_EQ(paused.size(), 1);
}

TEST_F(X11IdleWatchTest, aPauseThatIsThereAlreadyIsToldAtOnce) {
    watch.awaitPause(1ms);
    ASSERT_TRUE(paused.wait(patience));
    watch.awaitPause(1ms);
    EXPECT_TRUE(paused.wait(patience));
}

TEST_F(X11IdleWatchTest, aLaterWishTakesThePlaceOfTheEarlier) {
    watch.awaitPause(1h);
    watch.awaitPause(100ms);
    EXPECT_TRUE(paused.wait(patience));
}

TEST_F(X11IdleWatchTest, aPauseThatIsForgottenIsNotTold) {
    touch();
    watch.awaitPause(200ms);
    watch.forgetPause();
    watch.setThreshold(400ms);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_TRUE(paused.isEmpty());
}

TEST_F(X11IdleWatchTest, aServerThatGoesEndsTheAbsenceAndTheWatch) {
    watch.setThreshold(1ms);
    ASSERT_TRUE(wentAway.wait(patience));

    display.end();

    ASSERT_TRUE(cameBack.wait(patience));
    EXPECT_FALSE(watch.isAvailable());
    EXPECT_NE(watch.description(), QStringLiteral("X11 idle alarms"));
    watch.setThreshold(1min);
}

TEST_F(X11IdleWatchTest, aServerThatGoesWhileThePersonIsThereEndsOnlyTheWatch) {
    watch.setThreshold(1h);
    display.end();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !watch.isAvailable(); }, patience));
    EXPECT_TRUE(cameBack.isEmpty());
}

TEST(X11IdleWatch, needsAServer) {
    const StoppedClock clock;
    EXPECT_THROW(X11IdleWatch(clock, ":no-such-display"), XcbError);
}

TEST(MakeIdleWatch, onX11UsesItsAlarms) {
    const VirtualDisplay screen;
    const Environment wayland("WAYLAND_DISPLAY", "");
    const Environment display("DISPLAY", screen.name());
    const StoppedClock clock;

    EXPECT_TRUE(makeIdleWatch(clock)->isAvailable());
}

TEST(MakeIdleWatch, onWaylandNeverAsksAnXServer) {
    const VirtualDisplay screen;
    const Environment wayland("WAYLAND_DISPLAY", "wayland-0");
    const Environment display("DISPLAY", screen.name());
    const Environment noLogind("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/no/such/bus");
    const StoppedClock clock;
    const auto watch = makeIdleWatch(clock);

    EXPECT_FALSE(watch->isAvailable());
    EXPECT_TRUE(watch->description().contains(QStringLiteral("Wayland")));
}

TEST(MakeIdleWatch, withoutADisplaySaysWhy) {
    const Environment wayland("WAYLAND_DISPLAY", "");
    const Environment display("DISPLAY", ":no-such-display");
    const Environment noLogind("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/no/such/bus");
    const StoppedClock clock;
    const auto watch = makeIdleWatch(clock);
    watch->setThreshold(1min);

    EXPECT_FALSE(watch->isAvailable());
    EXPECT_TRUE(watch->description().contains(QStringLiteral("no X server answers")));
}
