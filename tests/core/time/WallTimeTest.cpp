#include "core/time/WallTime.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

TEST(WallTimeTest, isADateAndATimeOfDay) {
    const WallTime moment = wallTime(2026y / 11 / 23, 14h + 5min);
    EXPECT_EQ(dateOf(moment), Date{2026y / 11 / 23});
    EXPECT_EQ(timeOfDay(moment), 14h + 5min);
    EXPECT_EQ(moment, wallTime(LocalDateTime{2026y / 11 / 23, 14h + 5min, 60min}));
}

TEST(WallTimeTest, goesOnIntoTheNextDayPastMidnight) {
    EXPECT_EQ(wallTime(2026y / 12 / 31, 26h), wallTime(2027y / 1 / 1, 2h));
    EXPECT_EQ(dateOf(wallTime(2026y / 12 / 31, 24h)), Date{2027y / 1 / 1});
    EXPECT_EQ(timeOfDay(wallTime(2026y / 12 / 31, 24h - 1s)), 24h - 1s);
}

TEST(WallTimeTest, hasATimeOfDayAlsoBeforeTheEpoch) {
    const WallTime moment = wallTime(1969y / 12 / 31, 23h);
    EXPECT_EQ(dateOf(moment), Date{1969y / 12 / 31});
    EXPECT_EQ(timeOfDay(moment), 23h);
}

} // namespace
} // namespace unhunch
