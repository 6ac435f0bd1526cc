#include "core/week/Adherence.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

const Date duringTheWeek = date("2026-11-18");
const Date afterTheWeek = date("2026-11-23");

WeekAdherence weekWith(const Plan& plan, const std::vector<Completion>& completions,
                       Date today = afterTheWeek) {
    return adherence(plan, completions, week47, today, Calendar());
}

/// The only row of a plan with one prescription.
StretchAdherence rowWith(const Plan& plan, const std::vector<Completion>& completions,
                         Date today = afterTheWeek) {
    return weekWith(plan, completions, today).stretches.at(0);
}

std::vector<Completion> doneFourFiveTwoSeven() {
    std::vector<Completion> completions = completeOn("chest-stretch", {0, 2, 4, 6});
    append(completions, completeOn("shoulder-rolls", {0, 1, 2, 3, 4}));
    append(completions, completeOn("arm-circles", {1, 5}));
    append(completions, completeOn("cat-cow", {0, 1, 2, 3, 4, 5, 6}));
    return completions;
}

} // namespace

TEST(Adherence, ofFourFiveTwoAndSevenDaysInTheSeedPlanIsEightyFivePercent) {
    const WeekAdherence week = weekWith(seedPlan(), doneFourFiveTwoSeven());

    EXPECT_EQ(week.done, 17);
    EXPECT_EQ(week.target, 20);
    EXPECT_EQ(week.percent, 85);
    EXPECT_EQ(week.state, AdherenceState::Below);
    ASSERT_EQ(week.stretches.size(), 4U);
    const int daysDone[] = {4, 5, 2, 7};
    const int targets[] = {3, 7, 3, 7};
    const int percents[] = {100, 71, 67, 100};
    for (std::size_t row = 0; row < 4; ++row) {
        EXPECT_EQ(week.stretches[row].daysDone, daysDone[row]);
        EXPECT_EQ(week.stretches[row].target, targets[row]);
        EXPECT_EQ(week.stretches[row].percent, percents[row]);
    }
}

TEST(Adherence, namesTheWeekAndItsDays) {
    const WeekAdherence week = weekWith(seedPlan(), {});
    EXPECT_EQ(week.week, week47);
    EXPECT_EQ(week.days, (DateRange{date("2026-11-16"), date("2026-11-22")}));
}

TEST(Adherence, listsTheStretchesInThePlansOrderWithWhatAWholeWeekPrescribes) {
    const WeekAdherence week = weekWith(seedPlan(), {});
    ASSERT_EQ(week.stretches.size(), 4U);
    EXPECT_EQ(week.stretches[0].stretch, "chest-stretch");
    EXPECT_EQ(week.stretches[0].range, (CountRange{3, 4}));
    EXPECT_EQ(week.stretches[1].stretch, "shoulder-rolls");
    EXPECT_EQ(week.stretches[1].range, (CountRange{7, 7}));
    EXPECT_EQ(week.stretches[2].stretch, "arm-circles");
    EXPECT_EQ(week.stretches[3].stretch, "cat-cow");
}

TEST(Adherence, showsPartialSessionsAndCountsOnlyCompleteOnes) {
    std::vector<Completion> completions = completeOn("cat-cow", {1});
    append(completions, {partial("cat-cow", dayOfWeek(0)), partial("cat-cow", dayOfWeek(1))});

    const StretchAdherence row = rowWith(PlanBuilder().daily("cat-cow"), completions);

    EXPECT_EQ(row.days[0], Outcome::Partial);
    EXPECT_EQ(row.days[1], Outcome::Complete);
    EXPECT_EQ(row.days[2], Outcome::None);
    EXPECT_EQ(row.daysDone, 1);
}

TEST(Adherence, countsADayOnceHoweverManySessionsItHas) {
    const StretchAdherence row = rowWith(PlanBuilder().daily("cat-cow"), completeOn("cat-cow", {3, 3, 3}));
    EXPECT_EQ(row.daysDone, 1);
    EXPECT_EQ(row.percent, 14);
}

TEST(Adherence, countsAStandInAndShowsItsPartialSessions) {
    const std::vector<Completion> completions{complete("seated-cat-cow", dayOfWeek(2)),
                                              partial("seated-cat-cow", dayOfWeek(4))};

    const StretchAdherence row = rowWith(PlanBuilder().daily("cat-cow", {"seated-cat-cow"}), completions);

    EXPECT_EQ(row.daysDone, 1);
    EXPECT_EQ(row.days[2], Outcome::Complete);
    EXPECT_EQ(row.days[4], Outcome::Partial);
}

TEST(Adherence, takesNoNoticeOfOtherWeeks) {
    std::vector<Completion> completions = completeOn("cat-cow", {-1, 7, 365});
    append(completions, completeOn("neck-rolls", {-1, 7}));
    EXPECT_EQ(weekWith(seedPlan(), completions), weekWith(seedPlan(), {}));
}

TEST(Adherence, showsWhatWasDoneWithoutBeingPrescribedInRowsThatAskForNothing) {
    std::vector<Completion> completions = completeOn("wall-slides", {3});
    append(completions, completeOn("neck-rolls", {1, 4}));
    completions.push_back(partial("neck-rolls", dayOfWeek(0)));
    completions.push_back({"plank", dayOfWeek(0), Outcome::None});

    const WeekAdherence week = weekWith(seedPlan(), completions);

    ASSERT_EQ(week.stretches.size(), 6U);
    const StretchAdherence& first = week.stretches[4];
    EXPECT_EQ(first.stretch, "neck-rolls") << "whose first day is the earlier one";
    EXPECT_EQ(first.days[0], Outcome::Partial);
    EXPECT_EQ(first.daysDone, 2);
    EXPECT_EQ(first.target, 0);
    EXPECT_EQ(first.percent, 100);
    EXPECT_EQ(first.state, AdherenceState::Within);
    EXPECT_FALSE(first.isPrescribed());
    EXPECT_TRUE(week.stretches[3].isPrescribed());
    EXPECT_EQ(week.stretches[5].stretch, "wall-slides");
    EXPECT_EQ(week.target, 20);
    EXPECT_EQ(week.done, 0);
}

TEST(Adherence, showsAStandInWithTheStretchThatItCountsForAndNowhereElse) {
    const WeekAdherence week =
        weekWith(PlanBuilder().daily("cat-cow", {"seated-cat-cow"}), completeOn("seated-cat-cow", {1}));
    EXPECT_EQ(week.stretches.size(), 1U);
}

TEST(Adherence, showsAStretchThatEndedWithinTheWeekWhileItAsksForSomethingOrWasDone) {
    Plan plan = PlanBuilder().timesPerWeek("chest-stretch", 3, 4).daily("cat-cow").daily("shoulder-rolls");
    plan.prescriptions[0].asked.last = dayOfWeek(0); // a seventh of three days is none
    plan.prescriptions[1].asked.last = dayOfWeek(0);

    const WeekAdherence untouched = weekWith(plan, {});
    ASSERT_EQ(untouched.stretches.size(), 2U);
    EXPECT_EQ(untouched.stretches[0].stretch, "cat-cow");
    EXPECT_EQ(untouched.stretches[0].target, 1);

    const WeekAdherence tried = weekWith(plan, {partial("chest-stretch", dayOfWeek(0))});
    ASSERT_EQ(tried.stretches.size(), 3U);
    EXPECT_EQ(tried.stretches[0].stretch, "chest-stretch");
    EXPECT_EQ(tried.stretches[0].target, 0);
    EXPECT_EQ(tried.stretches[0].days[0], Outcome::Partial);
}

TEST(Adherence, showsAStretchOfAPausedWeekAlthoughNothingIsAsked) {
    const Plan plan = PlanBuilder().daily("cat-cow").paused(dayOfWeek(0), dayOfWeek(6));
    EXPECT_EQ(weekWith(plan, {}).stretches.size(), 1U);
}

TEST(Adherence, ofAWeekJoinedOnSaturdayAsksForTwoDays) {
    const WeekAdherence week = weekWith(seedPlan().began(dayOfWeek(5)), completeOn("cat-cow", {5, 6}));
    EXPECT_EQ(week.target, 8);
    for (const StretchAdherence& row : week.stretches)
        EXPECT_EQ(row.target, 2) << row.stretch;
    EXPECT_EQ(week.stretches[3].percent, 100);
    EXPECT_EQ(week.stretches[0].range, (CountRange{3, 4}));
}

TEST(Adherence, ofAWeekWithPausedDaysAsksForNoMoreThanTheDaysThatCount) {
    const WeekAdherence week = weekWith(seedPlan().paused(dayOfWeek(1), dayOfWeek(3)), {});
    EXPECT_EQ(week.stretches[0].target, 3);
    EXPECT_EQ(week.stretches[1].target, 4);
    EXPECT_EQ(week.target, 14);
}

TEST(Adherence, keepsWhatWasDoneOnDaysThatDoNotCount) {
    const Plan plan = PlanBuilder().daily("cat-cow").began(dayOfWeek(4)).paused(dayOfWeek(6), dayOfWeek(6));

    const StretchAdherence row = rowWith(plan, completeOn("cat-cow", {0, 6}));

    EXPECT_EQ(row.target, 2);
    EXPECT_EQ(row.daysDone, 2);
    EXPECT_EQ(row.percent, 100);
    EXPECT_EQ(row.state, AdherenceState::Within);
}

TEST(Adherence, ofAWeekThatAsksForNothingIsFull) {
    const WeekAdherence paused = weekWith(seedPlan().paused(monday(), dayOfWeek(6)), {});
    EXPECT_EQ(paused.target, 0);
    EXPECT_EQ(paused.done, 0);
    EXPECT_EQ(paused.percent, 100);
    EXPECT_EQ(paused.state, AdherenceState::Within);
    EXPECT_EQ(paused.stretches[0].percent, 100);

    const WeekAdherence beforeThePlan = weekWith(seedPlan().began(dayOfWeek(7)), {});
    EXPECT_EQ(beforeThePlan.target, 0);
    EXPECT_EQ(beforeThePlan.percent, 100);
}

TEST(Adherence, ofAnEmptyPlanIsFull) {
    for (const auto& done : {completeOn("cat-cow", {0}), std::vector<Completion>{}}) {
        const WeekAdherence week = weekWith(PlanBuilder(), done);
        EXPECT_EQ(week.percent, 100);
        EXPECT_EQ(week.state, AdherenceState::Within);
        EXPECT_EQ(week.stretches.size(), done.size());
    }
}

TEST(Adherence, roundsHalfAPercentUp) {
    const Plan eightDays = PlanBuilder().daily("cat-cow").timesPerWeek("arm-circles", 1, 2);
    EXPECT_EQ(weekWith(eightDays, completeOn("cat-cow", {0})).percent, 13);                           // 12.5
    EXPECT_EQ(weekWith(eightDays, completeOn("cat-cow", {0, 1})).percent, 25);                        // 25.0
    EXPECT_EQ(weekWith(eightDays, completeOn("cat-cow", {0, 1, 2})).percent, 38);                     // 37.5
    EXPECT_EQ(weekWith(eightDays, completeOn("cat-cow", {0, 1, 2, 3, 4, 5, 6})).percent, 88);         // 87.5
    EXPECT_EQ(rowWith(PlanBuilder().daily("cat-cow"), completeOn("cat-cow", {0, 1})).percent, 29);    // 28.57
    EXPECT_EQ(rowWith(PlanBuilder().daily("cat-cow"), completeOn("cat-cow", {0, 1, 2})).percent, 43); // 42.86
}

TEST(Adherence, neverLetsSurplusInOneHideAGapInAnother) {
    const Plan plan = PlanBuilder().timesPerWeek("chest-stretch", 3, 4).timesPerWeek("arm-circles", 3, 4);
    const WeekAdherence week = weekWith(plan, completeOn("chest-stretch", {0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(week.done, 3);
    EXPECT_EQ(week.percent, 50);
    EXPECT_EQ(week.stretches[0].percent, 100);
    EXPECT_EQ(week.stretches[0].daysDone, 6);
}

TEST(Adherence, ofAFinishedWeekIsBelowWithinOrAboveTheBand) {
    const Plan plan = PlanBuilder().timesPerWeek("chest-stretch", 3, 4);
    EXPECT_EQ(rowWith(plan, completeOn("chest-stretch", {0, 2})).state, AdherenceState::Below);
    EXPECT_EQ(rowWith(plan, completeOn("chest-stretch", {0, 2, 4})).state, AdherenceState::Within);
    EXPECT_EQ(rowWith(plan, completeOn("chest-stretch", {0, 2, 4, 6})).state, AdherenceState::Within);
    EXPECT_EQ(rowWith(plan, completeOn("chest-stretch", {0, 1, 2, 4, 6})).state, AdherenceState::Above);
}

TEST(Adherence, ofADailyStretchIsNeverAbove) {
    const Plan plan = PlanBuilder().daily("cat-cow").began(dayOfWeek(5));
    EXPECT_EQ(rowWith(plan, completeOn("cat-cow", {0, 1, 2, 3, 4, 5, 6})).state, AdherenceState::Within);
}

TEST(Adherence, ofAFinishedWeekIsWithinWhenNoStretchIsBelow) {
    const Plan plan = PlanBuilder().timesPerWeek("chest-stretch", 1, 1).timesPerWeek("arm-circles", 1, 1);
    std::vector<Completion> completions = completeOn("chest-stretch", {0, 1, 2});
    EXPECT_EQ(weekWith(plan, completions).state, AdherenceState::Below);
    append(completions, completeOn("arm-circles", {5}));
    EXPECT_EQ(weekWith(plan, completions).state, AdherenceState::Within);
}

TEST(Adherence, isFinishedOnceTheLastDayIsOver) {
    EXPECT_FALSE(weekWith(seedPlan(), {}, monday()).finished);
    EXPECT_FALSE(weekWith(seedPlan(), {}, dayOfWeek(6)).finished);
    EXPECT_TRUE(weekWith(seedPlan(), {}, dayOfWeek(7)).finished);
}

TEST(Adherence, ofTheRunningWeekIsOnTrackWhileTheDaysLeftSuffice) {
    const Plan plan = PlanBuilder().timesPerWeek("chest-stretch", 3, 4);
    EXPECT_EQ(rowWith(plan, {}, dayOfWeek(4)).state, AdherenceState::OnTrack);
    EXPECT_EQ(rowWith(plan, {}, dayOfWeek(5)).state, AdherenceState::Behind);
    EXPECT_EQ(rowWith(plan, completeOn("chest-stretch", {0}), dayOfWeek(5)).state, AdherenceState::OnTrack);
    EXPECT_EQ(rowWith(plan, completeOn("chest-stretch", {5}), dayOfWeek(5)).state, AdherenceState::Behind);
}

TEST(Adherence, ofTheRunningWeekCountsTodayAsLeftUntilItIsDone) {
    const Plan plan = PlanBuilder().daily("cat-cow");
    EXPECT_EQ(rowWith(plan, completeOn("cat-cow", {0, 1, 2, 3, 4, 5}), dayOfWeek(6)).state,
              AdherenceState::OnTrack);
    EXPECT_EQ(rowWith(plan, completeOn("cat-cow", {0, 1, 2, 3, 4, 6}), dayOfWeek(6)).state,
              AdherenceState::Behind);
}

TEST(Adherence, ofTheRunningWeekIsBehindAfterOneMissedDayOfADailyStretch) {
    const WeekAdherence week = weekWith(seedPlan(), {}, dayOfWeek(1));
    EXPECT_EQ(week.stretches[0].state, AdherenceState::OnTrack);
    EXPECT_EQ(week.stretches[1].state, AdherenceState::Behind);
    EXPECT_EQ(week.state, AdherenceState::Behind);
}

TEST(Adherence, ofTheRunningWeekDoesNotWaitForPausedDays) {
    const Plan plan = PlanBuilder().timesPerWeek("chest-stretch", 3, 4).paused(dayOfWeek(5), dayOfWeek(6));
    EXPECT_EQ(rowWith(plan, {}, duringTheWeek).state, AdherenceState::OnTrack);
    EXPECT_EQ(rowWith(plan, {}, addDays(duringTheWeek, 1)).state, AdherenceState::Behind);
}

TEST(Adherence, ofAWeekToComeIsOnTrack) {
    const WeekAdherence week = weekWith(seedPlan(), {}, date("2026-10-01"));
    EXPECT_FALSE(week.finished);
    EXPECT_EQ(week.state, AdherenceState::OnTrack);
    EXPECT_EQ(week.percent, 0);
}

TEST(Adherence, followsTheFirstDayOfTheWeek) {
    const Calendar fromSunday{std::chrono::Sunday};
    const std::vector<Completion> completions = completeOn("cat-cow", {-1, 0, 6});

    const WeekAdherence week =
        adherence(PlanBuilder().daily("cat-cow"), completions, week47, dayOfWeek(6), fromSunday);

    EXPECT_TRUE(week.finished);
    EXPECT_EQ(week.days.first, date("2026-11-15"));
    EXPECT_EQ(week.stretches[0].daysDone, 2);
    EXPECT_EQ(week.stretches[0].days[0], Outcome::Complete);
    EXPECT_EQ(week.stretches[0].days[1], Outcome::Complete);
    EXPECT_EQ(week.stretches[0].days[6], Outcome::None);
}

} // namespace unhunch::test
