#include "core/week/Plan.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

TEST(Plan, asksForNothingBeforeItBegan) {
    const Plan plan = PlanBuilder().daily("cat-cow").began(dayOfWeek(2));
    EXPECT_FALSE(plan.counts(dayOfWeek(1)));
    EXPECT_TRUE(plan.counts(dayOfWeek(2)));
    EXPECT_TRUE(plan.counts(dayOfWeek(3)));
}

TEST(Plan, asksForNothingOnTheDaysOfAPauseItsFirstAndLastAmongThem) {
    const Plan plan = PlanBuilder().daily("cat-cow").paused(dayOfWeek(2), dayOfWeek(4));
    EXPECT_TRUE(plan.counts(dayOfWeek(1)));
    EXPECT_FALSE(plan.counts(dayOfWeek(2)));
    EXPECT_FALSE(plan.counts(dayOfWeek(3)));
    EXPECT_FALSE(plan.counts(dayOfWeek(4)));
    EXPECT_TRUE(plan.counts(dayOfWeek(5)));
}

TEST(Plan, mayHavePausesThatOverlap) {
    const Plan plan = PlanBuilder().paused(dayOfWeek(0), dayOfWeek(3)).paused(dayOfWeek(2), dayOfWeek(5));
    EXPECT_FALSE(plan.counts(dayOfWeek(0)));
    EXPECT_FALSE(plan.counts(dayOfWeek(3)));
    EXPECT_FALSE(plan.counts(dayOfWeek(5)));
    EXPECT_TRUE(plan.counts(dayOfWeek(6)));
}

TEST(Plan, takesAPauseThatEndsBeforeItBeginsForNone) {
    const Plan plan = PlanBuilder().paused(dayOfWeek(4), dayOfWeek(2));
    for (int day = 0; day < 7; ++day)
        EXPECT_TRUE(plan.counts(dayOfWeek(day)));
}

TEST(Plan, countsEveryDayWhenNothingIsSaidAboutItsBeginning) {
    EXPECT_TRUE(Plan{}.counts(date("0000-01-01")));
}

TEST(Prescription, isMetByItsStretchAndItsStandInsAlone) {
    const Prescription prescription{"cat-cow", Daily{}, {"seated-cat-cow", "wall-cat-cow"}};
    EXPECT_TRUE(prescription.isMetBy("cat-cow"));
    EXPECT_TRUE(prescription.isMetBy("seated-cat-cow"));
    EXPECT_TRUE(prescription.isMetBy("wall-cat-cow"));
    EXPECT_FALSE(prescription.isMetBy("shoulder-rolls"));
    EXPECT_FALSE(prescription.isMetBy(""));
}

TEST(DaysPerWeek, areSevenForDailyAndTheBandOtherwise) {
    EXPECT_EQ(daysPerWeek(Daily{}), (CountRange{7, 7}));
    EXPECT_EQ(daysPerWeek(TimesPerWeek{3, 4}), (CountRange{3, 4}));
}

TEST(DaysPerWeek, areNeverMoreThanTheDaysOnWhichItIsWanted) {
    const Weekdays twoDays{false, true, false, true, false, false, false};
    EXPECT_EQ(daysPerWeek(Daily{}, twoDays), (CountRange{2, 2}));
    EXPECT_EQ(daysPerWeek(TimesPerWeek{1, 4}, twoDays), (CountRange{1, 2}));
    EXPECT_EQ(daysPerWeek(TimesPerWeek{3, 4}, twoDays), (CountRange{2, 2}));
}

TEST(PlanForACatalog, prescribesEachStretchWithItsOwnFrequencyInTheCatalogsOrder) {
    EXPECT_EQ(planFor(seedCatalog(), monday()), Plan(seedPlan().began(monday())));
}

TEST(PlanForACatalog, keepsStandInsBesideTheStretchThatTheyStandInFor) {
    const StretchCatalog catalog({standingInFor("cat-cow", aMovement("seated-cat-cow")), aMovement("cat-cow"),
                                  aMovement("shoulder-rolls"),
                                  standingInFor("cat-cow", aMovement("wall-cat-cow"))});

    const Plan plan = planFor(catalog, monday());

    EXPECT_EQ(plan, Plan(PlanBuilder()
                             .daily("cat-cow", {"seated-cat-cow", "wall-cat-cow"})
                             .daily("shoulder-rolls")
                             .began(monday())));
}

TEST(PlanForACatalog, prescribesTheFirstPackAloneWhereThereArePacks) {
    const StretchCatalog catalog(
        {aMovement("chin-tuck"), aMovement("cat-cow")},
        {Pack{.id = "prescribed", .title = "Prescribed", .summary = "For all.", .stretches = {"cat-cow"}},
         Pack{.id = "neck", .title = "Neck", .summary = "For necks.", .stretches = {"chin-tuck"}}});

    EXPECT_EQ(planFor(catalog, monday()), Plan(PlanBuilder().daily("cat-cow").began(monday())));
}

} // namespace unhunch::test
