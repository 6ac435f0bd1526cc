#include "app/platform/linux/WaylandIdleWatch.h"

#include "tests/app/platform/linux/Environment.h"
#include "tests/app/platform/linux/HeadlessSway.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

class WaylandIdleWatchTest : public testing::Test {
protected:
    void touch() const {
        const Environment display("WAYLAND_DISPLAY", sway.name());
        ASSERT_EQ(
            QProcess::execute(QStringLiteral("wtype"), {QStringLiteral("-k"), QStringLiteral("Shift_L")}), 0);
    }

    HeadlessSway sway;
    test::FakeClock clock;
    WaylandIdleWatch watch{clock, sway.name()};
    QSignalSpy wentAway{&watch, &IdleWatch::wentAway};
    QSignalSpy cameBack{&watch, &IdleWatch::cameBack};
    QSignalSpy paused{&watch, &IdleWatch::paused};
};

} // namespace

TEST_F(WaylandIdleWatchTest, saysWhatTellsIt) {
    EXPECT_TRUE(watch.isAvailable());
    EXPECT_TRUE(watch.canAwaitPause());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("idle"))) << watch.description().toStdString();
}

TEST_F(WaylandIdleWatchTest, aPersonWhoDoesNothingIsAwaySinceTheLastInput) {
    watch.setThreshold(100ms);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_EQ(wentAway.first().first().value<Instant>(), clock.instant() - 100ms);
}

TEST_F(WaylandIdleWatchTest, everyAbsenceHasOneBeginningAndOneEnd) {
    watch.setThreshold(100ms);
    for (int absence = 1; absence <= 3; ++absence) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return wentAway.size() == absence; }, patience));
        EXPECT_EQ(cameBack.size(), absence - 1);
        touch();
        ASSERT_TRUE(QTest::qWaitFor([&] { return cameBack.size() >= absence; }, patience));
    }
}

TEST_F(WaylandIdleWatchTest, aShorterThresholdLeavesAnAbsenceAndHoldsAfterIt) {
    watch.setThreshold(200ms);
    ASSERT_TRUE(wentAway.wait(patience));
    watch.setThreshold(100ms);
    EXPECT_TRUE(cameBack.isEmpty());

    touch();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wentAway.size() >= 2; }, patience));
    EXPECT_EQ(wentAway.last().first().value<Instant>(), clock.instant() - 100ms);
}

TEST_F(WaylandIdleWatchTest, aThresholdThatIsNotReachedEndsTheAbsence) {
    watch.setThreshold(100ms);
    ASSERT_TRUE(wentAway.wait(patience));
    watch.setThreshold(1h);
    EXPECT_EQ(cameBack.size(), 1);
}

TEST_F(WaylandIdleWatchTest, aPauseIsToldOnce) {
    watch.awaitPause(50ms);
    ASSERT_TRUE(paused.wait(patience));

    // Another pause, as long, which nobody asked for.
    touch();
    watch.setThreshold(200ms);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_EQ(paused.size(), 1);
}

TEST_F(WaylandIdleWatchTest, aPauseThatIsForgottenIsNotTold) {
    watch.awaitPause(50ms);
    watch.forgetPause();
    watch.setThreshold(200ms);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_TRUE(paused.isEmpty());
}

TEST_F(WaylandIdleWatchTest, aCompositorThatGoesEndsTheAbsenceAndTheWatch) {
    watch.setThreshold(1ms);
    ASSERT_TRUE(wentAway.wait(patience));

    sway.end();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !watch.isAvailable(); }, patience));
    EXPECT_EQ(cameBack.size(), 1);
    EXPECT_FALSE(watch.canAwaitPause());
    EXPECT_TRUE(watch.description().contains(QStringLiteral("lost")));
    watch.setThreshold(1min);
    watch.awaitPause(1s);
    watch.forgetPause();
}

TEST(WaylandIdleWatch, needsACompositor) {
    const test::FakeClock clock;
    EXPECT_THROW(WaylandIdleWatch(clock, "no-such-display"), WaylandError);
}

TEST(MakeIdleWatch, onWaylandUsesWhatTheCompositorTells) {
    const HeadlessSway sway;
    const Environment wayland("WAYLAND_DISPLAY", sway.name());
    const test::FakeClock clock;
    const auto watch = makeIdleWatch(clock);

    EXPECT_TRUE(watch->isAvailable());
    EXPECT_TRUE(watch->canAwaitPause());
}
