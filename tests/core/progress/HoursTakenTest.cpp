#include "core/progress/HoursTaken.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <vector>

namespace unhunch::test {

namespace {

const DateRange threeWeeks{dayOfWeek(-14), dayOfWeek(6)};

} // namespace

TEST(HoursTaken, countsTheDaysOfEachWeekdayAndHour) {
    const std::vector<HourTaken> taken{{dayOfWeek(0), 10}, {dayOfWeek(-7), 10}, {dayOfWeek(2), 15}};
    const HoursTaken hours = hoursTaken(taken, threeWeeks);
    EXPECT_EQ(hours.days[0][10], 2);
    EXPECT_EQ(hours.days[2][15], 1);
    EXPECT_EQ(hours.daysOfWeekday, (std::array{3, 3, 3, 3, 3, 3, 3}));
    EXPECT_EQ(hours.most, 2);
    EXPECT_EQ(hours.firstHour, 10);
    EXPECT_EQ(hours.lastHour, 15);
    EXPECT_EQ(busiestHour(hours), (BusiestHour{0, 10}));
}

TEST(HoursTaken, aBreakOfFourStretchesIsOne) {
    const std::vector<HourTaken> taken(4, HourTaken{dayOfWeek(0), 10});
    EXPECT_EQ(hoursTaken(taken, threeWeeks).days[0][10], 1);
}

TEST(HoursTaken, withoutAnythingThereIsNoBusiestHour) {
    EXPECT_EQ(busiestHour(hoursTaken({}, threeWeeks)), std::nullopt);
    EXPECT_EQ(hoursTaken({}, threeWeeks).firstHour, std::nullopt);
}

TEST(HoursTaken, aSpanOfTenDaysHasSomeWeekdaysTwice) {
    const HoursTaken hours = hoursTaken({}, {dayOfWeek(0), dayOfWeek(9)});
    EXPECT_EQ(hours.daysOfWeekday, (std::array{2, 2, 2, 1, 1, 1, 1}));
}

TEST(HoursTaken, noCountIsMoreThanThereAreDays) {
    std::mt19937 random(10);
    for (int round = 0; round < 200; ++round) {
        std::vector<HourTaken> taken;
        std::set<HourTaken> within;
        const DateRange span{dayOfWeek(-static_cast<int>(random() % 30)), dayOfWeek(6)};
        for (unsigned count = random() % 300; count > 0; --count) {
            const HourTaken one{dayOfWeek(static_cast<int>(random() % 50) - 35),
                                static_cast<int>(random() % 28) - 2};
            taken.push_back(one);
            if (span.contains(one.date) && one.hour >= 0 && one.hour < 24)
                within.insert(one);
        }
        const HoursTaken hours = hoursTaken(taken, span);
        std::size_t all = 0;
        for (std::size_t day = 0; day < 7; ++day) {
            for (const int count : hours.days[day]) {
                ASSERT_LE(count, hours.daysOfWeekday[day]);
                ASSERT_LE(count, hours.most);
                all += static_cast<std::size_t>(count);
            }
        }
        ASSERT_EQ(all, within.size());
    }
}

} // namespace unhunch::test
