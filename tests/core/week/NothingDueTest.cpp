#include "core/week/NothingDue.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

TEST(NothingDueTest, isBecauseThePlanRestsWhateverWasDone) {
    const Plan plan = seedPlan().paused(dayOfWeek(2), dayOfWeek(3));
    const auto done = completeOn("cat-cow", {2, 4});
    EXPECT_EQ(whyNothingIsDue(plan, done, dayOfWeek(2)), NothingDue::PlanRests);
    EXPECT_EQ(whyNothingIsDue(plan, {}, dayOfWeek(3)), NothingDue::PlanRests);
    EXPECT_EQ(whyNothingIsDue(plan, done, dayOfWeek(4)), NothingDue::DoneToday);
}

TEST(NothingDueTest, isBecauseNothingIsInThePlanOnThatDay) {
    Plan plan = PlanBuilder().daily("cat-cow");
    plan.prescriptions[0].asked.last = dayOfWeek(1);
    EXPECT_EQ(whyNothingIsDue(plan, {}, dayOfWeek(1)), NothingDue::NotToday);
    EXPECT_EQ(whyNothingIsDue(plan, completeOn("cat-cow", {2}), dayOfWeek(2)), NothingDue::NothingPlanned);
}

TEST(NothingDueTest, isBecauseItIsDoneOnlyWhenSomethingOfThePlanIs) {
    const Plan plan = PlanBuilder().timesPerWeek("cat-cow", 1, 2, {"seated-cat-cow"});
    EXPECT_EQ(whyNothingIsDue(plan, completeOn("seated-cat-cow", {1}), dayOfWeek(1)), NothingDue::DoneToday);
    EXPECT_EQ(whyNothingIsDue(plan, completeOn("cat-cow", {0}), dayOfWeek(1)), NothingDue::NotToday);
    EXPECT_EQ(whyNothingIsDue(plan, std::vector{partial("cat-cow", dayOfWeek(1))}, dayOfWeek(1)),
              NothingDue::NotToday);
    EXPECT_EQ(whyNothingIsDue(plan, completeOn("neck-rolls", {1}), dayOfWeek(1)), NothingDue::NotToday);
}

} // namespace unhunch::test
