#include "core/week/StretchWeek.h"

#include "tests/support/core/WeekBuilders.h"
#include "tests/support/core/WeekShapes.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

StretchWeek weekOf(const Plan& plan, const std::vector<Completion>& completions = {}) {
    return {plan, plan.prescriptions.front(), completions, monday()};
}

} // namespace

TEST(StretchWeek, keepsTheBestOutcomeOfADayWhateverCameFirst) {
    const Plan plan = PlanBuilder().daily("cat-cow", {"seated-cat-cow"});
    const std::vector<Completion> completions{complete("seated-cat-cow", dayOfWeek(0)),
                                              partial("cat-cow", dayOfWeek(0)),
                                              partial("seated-cat-cow", dayOfWeek(1)),
                                              {"cat-cow", dayOfWeek(1), Outcome::None}};

    const StretchWeek week = weekOf(plan, completions);

    EXPECT_EQ(week.outcomes()[0], Outcome::Complete);
    EXPECT_EQ(week.outcomes()[1], Outcome::Partial);
    EXPECT_EQ(week.outcomes()[2], Outcome::None);
}

TEST(StretchWeek, holdsNothingOfTheDaysOnItsEitherSide) {
    const StretchWeek week = weekOf(PlanBuilder().daily("cat-cow"), completeOn("cat-cow", {-1, 0, 6, 7}));
    EXPECT_EQ(week.daysDone(), 2);
    EXPECT_FALSE(week.isDoneOn(-1));
    EXPECT_TRUE(week.isDoneOn(0));
    EXPECT_TRUE(week.isDoneOn(6));
    EXPECT_FALSE(week.isDoneOn(7));
}

TEST(StretchWeek, countsTheDaysLeftFromTodayOnUntilTodayIsDone) {
    const Plan plan = PlanBuilder().daily("cat-cow").pausedDays(0b0100000);
    EXPECT_EQ(weekOf(plan).daysLeft(4), 2);
    EXPECT_EQ(weekOf(plan, completeOn("cat-cow", {4})).daysLeft(4), 1);
    EXPECT_EQ(weekOf(plan, {partial("cat-cow", dayOfWeek(4))}).daysLeft(4), 2);
}

TEST(StretchWeek, hasAllItsDaysLeftBeforeItBeginsAndNoneAfterItsEnd) {
    const StretchWeek week = weekOf(PlanBuilder().daily("cat-cow"));
    EXPECT_EQ(week.daysLeft(-20), 7);
    EXPECT_EQ(week.daysLeft(7), 0);
    EXPECT_EQ(week.daysLeftWithRest(-20), 4);
    EXPECT_EQ(week.daysLeftWithRest(7), 0);
}

TEST(StretchWeek, leavesHalfOfTheDaysAfterTodayRoundedUpForDaysWithRestBetweenThem) {
    const StretchWeek week = weekOf(PlanBuilder().timesPerWeek("chest-stretch", 3, 4));
    for (int today = 0; today < 7; ++today)
        EXPECT_EQ(week.daysLeftWithRest(today), (6 - today + 1) / 2) << "today " << today;
}

TEST(StretchWeek, findsTheMostDaysWithRestBetweenThemInEveryWeekShape) {
    for (const WeekShape& shape : everyWeekShape()) {
        const StretchWeek week = weekOf(shape.of(PlanBuilder().timesPerWeek("chest-stretch", 3, 4)));
        for (int today = -1; today < 7; ++today) {
            ASSERT_EQ(week.daysLeftWithRest(today),
                      mostDaysWithRest(shape.counting() & everyDay << (today + 1)))
                << shape << ", today " << today;
        }
    }
}

} // namespace unhunch::test
