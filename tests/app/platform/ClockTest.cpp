#include "app/platform/Clock.h"

#include "tests/app/platform/TimeZone.h"

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

std::chrono::sys_seconds utc(const LocalDateTime& moment) {
    return std::chrono::sys_days(moment.date) + moment.timeOfDay - moment.utcOffset;
}

/// A wall clock on a day on which summer time ends at 3:00, at 20:00:30 of the evening before.
class AutumnClock final : public Clock {
public:
    [[nodiscard]] Instant instant() const override { return now; }
    [[nodiscard]] LocalDateTime wall() const override { return wallAt(now); }
    [[nodiscard]] LocalDateTime wallAt(Instant instant) const override {
        using namespace std::chrono;
        const minutes offset = instant < now + 6h + 59min + 30s ? 120min : 60min;
        const auto local =
            sys_days{2026y / 10 / 24} + 20h + 30s - 120min + offset + duration_cast<seconds>(instant - now);
        const auto day = floor<days>(local);
        return {year_month_day{day}, local - day, offset};
    }
    [[nodiscard]] Instant tomorrow() const override { return now + 3h + 59min + 30s; }

    Instant now{100h};
};

} // namespace

TEST(NextTimeOfDay, isTodayWhileItIsStillToCome) {
    const AutumnClock clock;
    EXPECT_EQ(nextTimeOfDay(clock, 20h + 1min), clock.now + 30s);
}

TEST(NextTimeOfDay, isTomorrowOnceItIsOverAlsoWhenTheNightIsLonger) {
    const AutumnClock clock;
    for (const std::chrono::seconds time :
         {std::chrono::seconds{20h}, std::chrono::seconds{9h}, std::chrono::seconds{30min}}) {
        const LocalDateTime then = clock.wallAt(nextTimeOfDay(clock, time));
        EXPECT_EQ(then.timeOfDay, time);
        EXPECT_EQ(then.date, addDays(clock.wall().date, 1));
    }
    EXPECT_EQ(nextTimeOfDay(clock, 9h) - clock.now, 14h - 30s);
}

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
