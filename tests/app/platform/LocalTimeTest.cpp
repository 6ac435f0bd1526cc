#include "app/platform/LocalTime.h"

#include "tests/app/platform/TimeZone.h"

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

namespace {

using std::chrono::system_clock;
using Days = std::chrono::sys_days;

constexpr system_clock::time_point utc(Date date, std::chrono::seconds timeOfDay = 0s) {
    return Days(date) + timeOfDay;
}

} // namespace

TEST(LocalTime, aWinterAfternoonInBerlinIsAnHourAheadOfUtc) {
    const TimeZone berlin("Europe/Berlin");
    EXPECT_EQ(localTime(utc(2026y / 11 / 23, 13h + 5min + 7s)),
              (LocalDateTime{2026y / 11 / 23, 14h + 5min + 7s, 60min}));
}

TEST(LocalTime, aSummerEveningInBerlinMayBeOnTheNextDay) {
    const TimeZone berlin("Europe/Berlin");
    EXPECT_EQ(localTime(utc(2026y / 7 / 1, 22h + 30min)), (LocalDateTime{2026y / 7 / 2, 30min, 120min}));
}

TEST(LocalTime, theHourThatComesTwiceDiffersInItsOffset) {
    const TimeZone berlin("Europe/Berlin");
    EXPECT_EQ(localTime(utc(2026y / 10 / 25, 30min)), (LocalDateTime{2026y / 10 / 25, 2h + 30min, 120min}));
    EXPECT_EQ(localTime(utc(2026y / 10 / 25, 1h + 30min)),
              (LocalDateTime{2026y / 10 / 25, 2h + 30min, 60min}));
}

TEST(LocalTime, offsetsMayBeNegativeOrHaveQuarters) {
    {
        const TimeZone newYork("America/New_York");
        EXPECT_EQ(localTime(utc(2026y / 1 / 1)), (LocalDateTime{2025y / 12 / 31, 19h, -300min}));
    }
    const TimeZone kathmandu("Asia/Kathmandu");
    EXPECT_EQ(localTime(utc(2026y / 1 / 1)), (LocalDateTime{2026y / 1 / 1, 5h + 45min, 345min}));
}

TEST(LocalTime, partsOfASecondAreDropped) {
    const TimeZone berlin("Europe/Berlin");
    EXPECT_EQ(localTime(utc(2026y / 11 / 23, 23h) - 1ms),
              (LocalDateTime{2026y / 11 / 23, 23h + 59min + 59s, 60min}));
}

TEST(StartOfNextDay, comesSoonerOnTheDayThatLosesAnHour) {
    const TimeZone berlin("Europe/Berlin");
    const auto midnight = utc(2026y / 3 / 28, 23h);
    EXPECT_EQ(startOfNextDay(midnight), midnight + 23h);
}

TEST(StartOfNextDay, comesLaterOnTheDayThatGainsAnHour) {
    const TimeZone berlin("Europe/Berlin");
    const auto midnight = utc(2026y / 10 / 24, 22h);
    EXPECT_EQ(startOfNextDay(midnight), midnight + 25h);
}

TEST(StartOfNextDay, isAfterTheGapWhereMidnightIsSkipped) {
    const TimeZone cairo("Africa/Cairo");
    const auto evening = utc(2024y / 4 / 25, 20h);
    EXPECT_EQ(startOfNextDay(evening), utc(2024y / 4 / 25, 22h));
    EXPECT_EQ(localTime(startOfNextDay(evening)), (LocalDateTime{2024y / 4 / 26, 1h, 180min}));
}

TEST(StartOfNextDay, dividesEveryTwoDaysInEveryZone) {
    for (const char* zone : {"Europe/Berlin", "America/New_York", "Africa/Cairo", "Asia/Beirut",
                             "America/Santiago", "Australia/Lord_Howe", "Pacific/Kiritimati", "UTC"}) {
        const TimeZone here(zone);
        for (auto moment = utc(2023y / 1 / 1) + 7min; moment < utc(2026y / 1 / 1); moment += 3h) {
            const auto next = startOfNextDay(moment);
            const auto today = localTime(moment).date;
            ASSERT_GT(next, moment) << zone << ' ' << toString(localTime(moment));
            ASSERT_EQ(localTime(next).date, addDays(today, 1)) << zone << ' ' << toString(localTime(moment));
            ASSERT_EQ(localTime(next - 1ms).date, today) << zone << ' ' << toString(localTime(moment));
        }
    }
}
