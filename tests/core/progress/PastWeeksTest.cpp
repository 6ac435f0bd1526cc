#include "core/progress/PastWeeks.h"

#include "tests/core/progress/FewYears.h"

#include <gtest/gtest.h>

namespace unhunch::test {

TEST(PastWeeks, eachIsWhatTheWeeklyChartSays) {
    std::mt19937 random(1);
    for (int life = 0; life < 20; ++life) {
        const FewYears years = fewYears(random);
        const IsoWeek first = years.calendar.weekOf(addDays(years.plan.began, -20));
        const IsoWeek last = years.calendar.weekOf(years.today);
        const auto weeks =
            weeksBetween(years.plan, years.completions, first, last, years.today, years.calendar);
        IsoWeek week = first;
        for (const WeekAdherence& each : weeks) {
            ASSERT_EQ(each, adherence(years.plan, years.completions, week, years.today, years.calendar));
            week = years.calendar.addWeeks(week, 1);
        }
        ASSERT_EQ(week, years.calendar.addWeeks(last, 1)) << "all weeks are there";
    }
}

TEST(PastWeeks, goOverTheTurnOfAYearWithFiftyThreeWeeks) {
    const auto weeks = weeksBetween(seedPlan(), {}, {2026, 52}, {2027, 2}, dayOfWeek(0), Calendar());
    std::vector<IsoWeek> names;
    for (const WeekAdherence& week : weeks)
        names.push_back(week.week);
    EXPECT_EQ(names, (std::vector<IsoWeek>{{2026, 52}, {2026, 53}, {2027, 1}, {2027, 2}}));
}

TEST(PastWeeks, thereAreNoneWhereTheLastComesBeforeTheFirst) {
    EXPECT_TRUE(weeksBetween(seedPlan(), {}, {2026, 47}, {2026, 46}, dayOfWeek(0), Calendar()).empty());
}

TEST(PastWeeks, theDaysOfTheLastWeeksEndWithTodaysWeek) {
    EXPECT_EQ(daysOfLastWeeks(1, dayOfWeek(2), Calendar()), (DateRange{dayOfWeek(0), dayOfWeek(6)}));
    EXPECT_EQ(daysOfLastWeeks(12, dayOfWeek(6), Calendar()), (DateRange{dayOfWeek(-77), dayOfWeek(6)}));
}

TEST(PastWeeks, aWeekOfRestAskedNothing) {
    const Plan plan = seedPlan().paused(dayOfWeek(0), dayOfWeek(6));
    const std::vector<Completion> done = completeOn("cat-cow", {1, 2});
    const auto weeks = weeksBetween(plan, done, {2026, 46}, week47, dayOfWeek(9), Calendar());
    EXPECT_FALSE(askedNothing(weeks.front()));
    EXPECT_TRUE(askedNothing(weeks.back()));
}

} // namespace unhunch::test
