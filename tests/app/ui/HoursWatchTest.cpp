#include "app/reminder/HoursWatch.h"

#include "core/reminder/WorkingHoursText.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeWallClockWatch.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class HoursWatchTest : public testing::Test {
protected:
    test::FakeClock clock; // Wednesday, 10:00
    test::FakeWallClockWatch wallClock;
    HoursWatch watch{parseWorkingHours("Mon-Fri 09:00-12:00"), clock, wallClock};
    QSignalSpy changed{&watch, &GateWatch::changed};
};

TEST_F(HoursWatchTest, isOpenWithinTheHours) {
    EXPECT_FALSE(watch.isClosed());
    EXPECT_EQ(watch.reason(), QString());
}

TEST_F(HoursWatchTest, closesAtTheirEndAndOpensWhenTheyBeginAgain) {
    clock.advance(2h);
    watch.look();
    EXPECT_TRUE(watch.isClosed());
    EXPECT_FALSE(watch.reason().isEmpty());
    clock.advance(21h);
    watch.look();
    EXPECT_FALSE(watch.isClosed());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(HoursWatchTest, saysNothingWhileNothingChanges) {
    clock.advance(1h);
    watch.look();
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(HoursWatchTest, looksAgainAtOnceWhenTheClockIsSet) {
    clock.setWall(3h);
    EXPECT_TRUE(changed.isEmpty());
    Q_EMIT wallClock.changed();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(watch.isClosed());
}

TEST_F(HoursWatchTest, wakesByItselfWhenTheyEnd) {
    clock.advance(2h - 1s);
    watch.look();
    clock.advance(1s);
    EXPECT_TRUE(changed.wait(60'000));
    EXPECT_TRUE(watch.isClosed());
}

} // namespace
} // namespace unhunch
