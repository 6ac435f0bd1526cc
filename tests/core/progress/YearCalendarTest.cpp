#include "core/progress/YearCalendar.h"

#include "core/progress/PastWeeks.h"
#include "tests/core/progress/FewYears.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch::test {

namespace {

using Kind = DayProgress::Kind;
constexpr std::chrono::year year2026{2026};

std::vector<DayProgress> yearWith(const Plan& plan, const std::vector<Completion>& completions,
                                  Date today = dayOfWeek(6)) {
    return yearOf(plan, completions, year2026, today, Calendar());
}

/// The day of 2026-W47 in a year.
DayProgress day(const std::vector<DayProgress>& year, int dayOfWeek47) {
    return *std::ranges::find(year, dayOfWeek(dayOfWeek47), &DayProgress::date);
}

} // namespace

TEST(YearCalendar, hasEachDayOfTheYearOnce) {
    for (const int number : {2023, 2024, 2026}) {
        const std::chrono::year year{number};
        for (unsigned first = 0; first < 7; ++first) {
            const auto days =
                yearOf(seedPlan(), {}, year, dayOfWeek(0), Calendar(std::chrono::weekday{first}));
            ASSERT_EQ(days.size(), year.is_leap() ? 366U : 365U);
            for (std::size_t index = 0; index < days.size(); ++index)
                ASSERT_EQ(days[index].date,
                          addDays(year / std::chrono::January / 1, static_cast<int>(index)));
        }
    }
}

TEST(YearCalendar, aDayIsAllWhenNothingOfItIsMissing) {
    const Plan plan =
        PlanBuilder().daily("cat-cow").daily("shoulder-rolls").timesPerWeek("chest-stretch", 3, 4);
    std::vector<Completion> done = completeOn("cat-cow", {0, 1});
    append(done, completeOn("shoulder-rolls", {0}));
    append(done, completeOn("chest-stretch", {3}));
    const auto year = yearWith(plan, done);
    EXPECT_EQ(day(year, 0).kind, Kind::All);
    EXPECT_EQ(day(year, 1).kind, Kind::Some);
    EXPECT_EQ(day(year, 1).missing, std::vector<StretchId>{"shoulder-rolls"});
    EXPECT_EQ(day(year, 2).kind, Kind::None);
    EXPECT_EQ(day(year, 3).kind, Kind::Some);
    EXPECT_EQ(day(year, 3).done, std::vector<StretchId>{"chest-stretch"});
}

TEST(YearCalendar, whatIsWantedOnSomeDaysOfTheWeekIsNeverMissing) {
    const auto year = yearWith(PlanBuilder().timesPerWeek("cat-cow", 3, 4), completeOn("cat-cow", {2}));
    EXPECT_EQ(day(year, 1).kind, Kind::Free);
    EXPECT_EQ(day(year, 2).kind, Kind::All);
}

TEST(YearCalendar, aDayOfRestIsNoDayMissed) {
    const Plan plan = PlanBuilder().daily("cat-cow").paused(dayOfWeek(1), dayOfWeek(2)).began(dayOfWeek(0));
    const auto year = yearWith(plan, completeOn("cat-cow", {2}));
    EXPECT_EQ(day(year, -1).kind, Kind::Before);
    EXPECT_EQ(day(year, 0).kind, Kind::None);
    EXPECT_EQ(day(year, 1).kind, Kind::Paused);
    EXPECT_EQ(day(year, 2).kind, Kind::All) << "what was done counts on a day of rest too";
}

TEST(YearCalendar, nothingIsMissingOnADayOfRest) {
    const Plan plan = PlanBuilder().daily("cat-cow").daily("chin-tuck").paused(dayOfWeek(2), dayOfWeek(2));
    const auto year = yearWith(plan, completeOn("cat-cow", {2, 3}));
    EXPECT_EQ(day(year, 2).kind, Kind::All);
    EXPECT_TRUE(day(year, 2).missing.empty());
    EXPECT_EQ(day(year, 3).missing, std::vector<StretchId>{"chin-tuck"});
}

TEST(YearCalendar, daysToComeAreNotMissedYet) {
    const auto year = yearWith(PlanBuilder().daily("cat-cow"), {}, dayOfWeek(2));
    EXPECT_EQ(day(year, 2).kind, Kind::None);
    EXPECT_EQ(day(year, 3).kind, Kind::ToCome);
}

TEST(YearCalendar, aStandInCountsForWhatItStandsInFor) {
    const auto year =
        yearWith(PlanBuilder().daily("cat-cow", {"seated-cat-cow"}), completeOn("seated-cat-cow", {1}));
    EXPECT_EQ(day(year, 1).done, std::vector<StretchId>{"cat-cow"});
}

TEST(YearCalendar, daysAgreeWithTheirWeeks) {
    std::mt19937 random(8);
    for (int life = 0; life < 20; ++life) {
        const FewYears years = fewYears(random);
        const auto days = yearOf(years.plan, years.completions, year2026, years.today, years.calendar);
        const auto weeks =
            weeksBetween(years.plan, years.completions, {2026, 2}, {2026, 51}, years.today, years.calendar);
        for (const WeekAdherence& week : weeks) {
            for (const StretchAdherence& stretch : week.stretches) {
                int done = 0;
                int missing = 0;
                for (const DayProgress& each : days) {
                    if (!week.days.contains(each.date))
                        continue;
                    done += static_cast<int>(std::ranges::count(each.done, stretch.stretch));
                    missing += static_cast<int>(std::ranges::count(each.missing, stretch.stretch));
                }
                ASSERT_EQ(done, stretch.daysDone);
                // Days on which more was done than counted may make up for missing ones, never the other way.
                ASSERT_GE(missing + done, missing > 0 ? stretch.target : 0);
            }
        }
    }
}

TEST(YearCalendar, withoutASessionNoDayHasAnythingDone) {
    std::mt19937 random(9);
    for (int life = 0; life < 20; ++life) {
        const FewYears years = fewYears(random);
        const auto days = yearOf(years.plan, {}, year2026, years.today, years.calendar);
        for (const DayProgress& each : days) {
            ASSERT_TRUE(each.done.empty());
            ASSERT_EQ(each.kind == Kind::ToCome, each.date > years.today);
            ASSERT_EQ(each.kind == Kind::Before, each.date < years.plan.began && each.date <= years.today);
        }
        ASSERT_EQ(sumOf(days).daysDone, 0);
    }
}

TEST(YearCalendar, sumsUpItsDays) {
    const Plan plan = PlanBuilder().daily("cat-cow").daily("chin-tuck").paused(dayOfWeek(4), dayOfWeek(5));
    std::vector<Completion> done = completeOn("cat-cow", {0, 1, 2});
    append(done, completeOn("chin-tuck", {0}));
    EXPECT_EQ(sumOf(yearWith(plan, done)), (YearSum{.daysDone = 3, .daysAll = 1, .daysPaused = 2}));
}

} // namespace unhunch::test
