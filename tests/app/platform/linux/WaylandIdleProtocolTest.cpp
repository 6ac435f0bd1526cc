#include "app/platform/linux/WaylandIdleProtocol.h"

#include "app/platform/linux/WaylandIdleWatch.h"
#include "tests/app/platform/linux/IdleCompositor.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <vector>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

/// The protocol that sway before 1.8 lacks; WaylandIdleWatchTest meets whichever the installed one has.
class ExtIdleNotifyTest : public testing::Test {
protected:
    using Times = std::vector<std::uint32_t>;

    [[nodiscard]] bool waitsFor(const Times& times) const {
        return QTest::qWaitFor([&] { return compositor.asked() == times; }, patience);
    }

    IdleCompositor compositor;
    test::FakeClock clock;
    WaylandIdleWatch watch{clock, compositor.name()};
    QSignalSpy wentAway{&watch, &IdleWatch::wentAway};
    QSignalSpy cameBack{&watch, &IdleWatch::cameBack};
    QSignalSpy paused{&watch, &IdleWatch::paused};
};

} // namespace

TEST_F(ExtIdleNotifyTest, isNamedForTheUser) {
    EXPECT_TRUE(watch.description().contains(QStringLiteral("ext_idle_notifier_v1")));
}

TEST_F(ExtIdleNotifyTest, anAbsenceBeginsAndEndsAndTheNextIsWatchedFor) {
    watch.setThreshold(5min);
    ASSERT_TRUE(waitsFor({300'000}));

    compositor.fallQuietFor(300'000);
    ASSERT_TRUE(wentAway.wait(patience));
    EXPECT_EQ(wentAway.first().first().value<Instant>(), clock.instant() - 5min);
    EXPECT_TRUE(cameBack.isEmpty());

    compositor.haveInput();
    ASSERT_TRUE(cameBack.wait(patience));
    EXPECT_TRUE(waitsFor({300'000}));
}

TEST_F(ExtIdleNotifyTest, aShorterThresholdIsAskedForAfterTheAbsence) {
    watch.setThreshold(5min);
    ASSERT_TRUE(waitsFor({300'000}));
    compositor.fallQuietFor(300'000);
    ASSERT_TRUE(wentAway.wait(patience));

    watch.setThreshold(3s);
    compositor.haveInput();
    ASSERT_TRUE(cameBack.wait(patience));
    EXPECT_TRUE(waitsFor({3'000}));
}

TEST_F(ExtIdleNotifyTest, aPauseIsNoLongerWatchedForOnceItIsTold) {
    watch.awaitPause(5s);
    ASSERT_TRUE(waitsFor({5'000}));
    compositor.fallQuietFor(5'000);
    ASSERT_TRUE(paused.wait(patience));
    EXPECT_TRUE(waitsFor({}));
}

TEST_F(ExtIdleNotifyTest, aLaterWishTakesThePlaceOfTheEarlierAndCanBeForgotten) {
    watch.awaitPause(5s);
    watch.awaitPause(7s);
    ASSERT_TRUE(waitsFor({7'000}));
    watch.forgetPause();
    EXPECT_TRUE(waitsFor({}));
}

TEST_F(ExtIdleNotifyTest, aTimeBeyondTheProtocolsIsItsLongest) {
    watch.setThreshold(24h * 365);
    EXPECT_TRUE(waitsFor({4'294'967'295}));
}

TEST(WaylandIdleProtocol, aCompositorThatTellsNoIdleTimeIsRefused) {
    const IdleCompositor compositor(IdleCompositor::Offers::Seat);
    const test::FakeClock clock;
    EXPECT_THROW(WaylandIdleWatch(clock, compositor.name()), WaylandError);
}

TEST(WaylandIdleProtocol, aCompositorWithoutASeatIsRefused) {
    const IdleCompositor compositor(IdleCompositor::Offers::IdleTime);
    const test::FakeClock clock;
    EXPECT_THROW(WaylandIdleWatch(clock, compositor.name()), WaylandError);
}
