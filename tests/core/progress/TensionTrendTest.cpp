#include "core/progress/TensionTrend.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

#include <random>

namespace unhunch::test {

TEST(TensionTrend, hasTheMeansOfEachWeek) {
    const std::vector<TensionRating> ratings{{dayOfWeek(-1), 8, 6},
                                             {dayOfWeek(0), 6, 3},
                                             {dayOfWeek(4), 7, std::nullopt},
                                             {dayOfWeek(5), std::nullopt, 2}};
    const auto weeks = tensionByWeek(ratings, {2026, 45}, week47, Calendar());
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(weeks[0].ratings, 0);
    EXPECT_EQ(weeks[0].before, std::nullopt);
    EXPECT_EQ(weeks[1].before, 8);
    EXPECT_EQ(weeks[2].ratings, 3);
    EXPECT_EQ(weeks[2].before, 6.5);
    EXPECT_EQ(weeks[2].after, 2.5);
}

TEST(TensionTrend, reliefIsOfBreaksRatedTwice) {
    EXPECT_EQ(meanRelief(std::vector<TensionRating>{{dayOfWeek(0), 6, 3}, {dayOfWeek(1), 9, std::nullopt}}),
              3);
    EXPECT_EQ(meanRelief(std::vector<TensionRating>{{dayOfWeek(0), 3, 4}}), -1);
    EXPECT_EQ(meanRelief(std::vector<TensionRating>{{dayOfWeek(0), 3, std::nullopt}}), std::nullopt);
}

TEST(TensionTrend, valuesThatAreNoneDoNotMatter) {
    const std::vector<TensionRating> ratings{{dayOfWeek(0), 11, -1}, {dayOfWeek(0), {}, {}}};
    EXPECT_EQ(tensionByWeek(ratings, week47, week47, Calendar()).front().ratings, 0);
    EXPECT_EQ(meanRelief(ratings), std::nullopt);
}

TEST(TensionTrend, meansStayBetweenTheLeastAndTheMost) {
    std::mt19937 random(12);
    for (int round = 0; round < 200; ++round) {
        std::vector<TensionRating> ratings;
        int least = 10;
        int most = 0;
        for (unsigned count = 1 + random() % 9; count > 0; --count) {
            const int before = static_cast<int>(random() % 11);
            least = std::min(least, before);
            most = std::max(most, before);
            ratings.push_back({dayOfWeek(static_cast<int>(random() % 7)), before, std::nullopt});
        }
        const WeekOfTension week = tensionByWeek(ratings, week47, week47, Calendar()).front();
        ASSERT_EQ(week.ratings, std::ssize(ratings));
        ASSERT_GE(week.before, least);
        ASSERT_LE(week.before, most);
    }
}

} // namespace unhunch::test
