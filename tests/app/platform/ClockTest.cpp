#include "app/platform/Clock.h"

#include "tests/app/platform/TimeZone.h"

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

std::chrono::sys_seconds utc(const LocalDateTime& moment) {
    return std::chrono::sys_days(moment.date) + moment.timeOfDay - moment.utcOffset;
}

} // namespace

TEST(SystemClock, neverGoesBack) {
    const SystemClock clock;
    auto earlier = clock.instant();
    for (int reading = 0; reading < 10'000; ++reading) {
        const auto now = clock.instant();
        ASSERT_GE(now, earlier);
        earlier = now;
    }
}

TEST(SystemClock, theWallAtThisInstantIsTheWall) {
    const TimeZone berlin("Europe/Berlin");
    const SystemClock clock;

    const auto before = clock.wall();
    const auto between = clock.wallAt(clock.instant());
    const auto after = clock.wall();

    EXPECT_LE(utc(before), utc(between));
    EXPECT_LE(utc(between), utc(after) + 1s);
}

TEST(SystemClock, anHourFromNowTheWallIsAnHourFurther) {
    const SystemClock clock;
    const auto now = clock.instant();

    const auto later = utc(clock.wallAt(now + 1h)) - utc(clock.wallAt(now));

    EXPECT_GE(later, 1h);
    EXPECT_LE(later, 1h + 1min);
}

TEST(SystemClock, tomorrowIsWhenTheDateOnTheWallChanges) {
    for (const char* zone : {"Europe/Berlin", "Asia/Kathmandu", "America/New_York"}) {
        const TimeZone here(zone);
        const SystemClock clock;

        const auto tomorrow = clock.tomorrow();

        EXPECT_GT(tomorrow, clock.instant()) << zone;
        EXPECT_LE(tomorrow, clock.instant() + 25h) << zone;
        EXPECT_EQ(clock.wallAt(tomorrow).date, addDays(clock.wallAt(tomorrow - 1min).date, 1)) << zone;
        EXPECT_LT(clock.wallAt(tomorrow).timeOfDay, 1min) << zone;
    }
}
