#include "core/progress/Trend.h"

#include "tests/core/progress/FewYears.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch::test {

namespace {

void append(std::vector<WeekAdherence>& weeks, int count, int done, int target = 20) {
    weeks.insert(weeks.end(), static_cast<std::size_t>(count), aWeek(done, target));
}

} // namespace

TEST(Trend, sumsUpTheWeeksThatAreOverAndAskedForSomething) {
    const std::vector<WeekAdherence> weeks{aWeek(20, 20), aWeek(10, 20), aWeek(0, 0), aWeek(3, 20, false)};
    EXPECT_EQ(trendOf(weeks), (Trend{.weeks = 2, .done = 30, .target = 40, .percent = 75, .change = {}}));
}

TEST(Trend, ofNothingIsNothing) {
    EXPECT_EQ(trendOf({}).weeks, 0);
    EXPECT_EQ(trendOf(std::vector{aWeek(0, 0), aWeek(3, 20, false)}).target, 0);
}

TEST(Trend, weeksCountByTheDaysThatTheyAskFor) {
    EXPECT_EQ(trendOf(std::vector{aWeek(20, 20), aWeek(0, 5)}).percent, 80);
}

TEST(Trend, fewWeeksAreNoTrend) {
    std::vector<WeekAdherence> weeks;
    append(weeks, 7, 10);
    EXPECT_EQ(trendOf(weeks).change, std::nullopt);
    append(weeks, 1, 10);
    EXPECT_EQ(trendOf(weeks).change, 0);
}

TEST(Trend, comparesTheLaterHalfWithTheEarlierOne) {
    std::vector<WeekAdherence> weeks;
    append(weeks, 4, 10);
    append(weeks, 4, 15);
    EXPECT_EQ(trendOf(weeks).change, 25);
    std::ranges::reverse(weeks);
    EXPECT_EQ(trendOf(weeks).change, -25);
}

TEST(Trend, leavesTheMiddleOneOfAnOddNumberOut) {
    std::vector<WeekAdherence> weeks;
    append(weeks, 4, 10);
    append(weeks, 1, 0);
    append(weeks, 4, 20);
    EXPECT_EQ(trendOf(weeks).change, 50);
}

TEST(Trend, weeksOfRestChangeNothing) {
    std::mt19937 random(2);
    for (int round = 0; round < 200; ++round) {
        std::vector<WeekAdherence> weeks;
        std::vector<WeekAdherence> withRest;
        for (unsigned count = random() % 20; count > 0; --count) {
            weeks.push_back(aWeek(static_cast<int>(random() % 21), 20));
            if (random() % 2 == 0)
                withRest.push_back(aWeek(0, 0));
            withRest.push_back(weeks.back());
        }
        ASSERT_EQ(trendOf(withRest), trendOf(weeks));
    }
}

} // namespace unhunch::test
