#include "core/week/StretchWeek.h"

#include "tests/support/core/WeekBuilders.h"
#include "tests/support/core/WeekShapes.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

StretchWeek weekOf(const Plan& plan, const std::vector<Completion>& completions = {}) {
    return {plan, prescribedIn({monday(), dayOfWeek(6)}, plan).front(), completions, monday()};
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

TEST(StretchWeek, asksForWorkDaysAloneWhenOnlyTheyAreWanted) {
    Plan plan = PlanBuilder().daily("cat-cow");
    plan.prescriptions.front().days = {true, true, true, true, true, false, false};
    EXPECT_EQ(weekOf(plan).target(), 5);
    EXPECT_EQ(weekOf(plan).range(), (CountRange{5, 5}));
    EXPECT_EQ(weekOf(plan).daysLeft(4), 1);
    EXPECT_FALSE(weekOf(plan).countsOn(5));
}

TEST(StretchWeek, asksForNoDayThatWasOverWhenDailyWasWanted) {
    // 3 to 4 times a week until Thursday, every day from Friday on: one of the four days, and three.
    Plan plan = PlanBuilder().timesPerWeek("cat-cow", 3, 4).daily("cat-cow");
    plan.prescriptions[0].asked.last = dayOfWeek(3);
    plan.prescriptions[1].asked.first = dayOfWeek(4);
    const StretchWeek week(plan, prescribedIn({monday(), dayOfWeek(6)}, plan).at(0), {}, monday());
    EXPECT_EQ(week.target(), 4);
    EXPECT_EQ(week.range(), (CountRange{7, 7}));
}

TEST(StretchWeek, asksForItsShareOfTheDaysThatItWasWantedFor) {
    Plan plan = PlanBuilder().timesPerWeek("chest-stretch", 3, 4).daily("cat-cow");
    for (Prescription& prescription : plan.prescriptions)
        prescription.asked.last = dayOfWeek(1);
    const auto prescribed = prescribedIn({monday(), dayOfWeek(6)}, plan);
    EXPECT_EQ(StretchWeek(plan, prescribed.at(0), {}, monday()).target(), 0);
    EXPECT_EQ(StretchWeek(plan, prescribed.at(1), {}, monday()).target(), 2);
}

TEST(PrescribedInAWeek, isTheLatestOfEachStretchThatHasADayInIt) {
    Plan plan = PlanBuilder().daily("cat-cow").daily("shoulder-rolls").timesPerWeek("cat-cow", 1, 2);
    plan.prescriptions[0].asked.last = dayOfWeek(2);
    plan.prescriptions[1].asked.last = dayOfWeek(-1);
    plan.prescriptions[2].asked.first = dayOfWeek(3);
    const auto prescribed = prescribedIn({monday(), dayOfWeek(6)}, plan);
    ASSERT_EQ(prescribed.size(), 1U);
    EXPECT_EQ(prescribed[0].latest, &plan.prescriptions[2]);
    EXPECT_EQ(prescribed[0].lines,
              (std::vector<const Prescription*>{&plan.prescriptions[0], &plan.prescriptions[2]}));
}

} // namespace unhunch::test
