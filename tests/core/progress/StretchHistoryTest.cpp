#include "core/progress/StretchHistory.h"

#include "core/progress/PastWeeks.h"
#include "tests/core/progress/FewYears.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace unhunch::test {

namespace {

std::vector<WeekAdherence> weeksOf(const FewYears& years) {
    return weeksBetween(years.plan, years.completions, years.calendar.weekOf(years.plan.began),
                        years.calendar.weekOf(years.today), years.today, years.calendar);
}

template <typename Value>
int sum(const std::vector<Value>& values, int Value::*member) {
    return std::accumulate(values.begin(), values.end(), 0,
                           [member](int total, const Value& value) { return total + value.*member; });
}

} // namespace

TEST(StretchHistories, haveAnEntryForEachWeek) {
    std::vector<Completion> done = completeOn("cat-cow", {0, 3});
    done.push_back(complete("cat-cow", dayOfWeek(-4)));
    const Plan plan = PlanBuilder().daily("cat-cow").timesPerWeek("chest-stretch", 3, 4);
    const auto histories =
        stretchHistories(weeksBetween(plan, done, {2026, 46}, week47, dayOfWeek(4), Calendar()));
    ASSERT_EQ(histories.size(), 2U);
    const StretchHistory& catCow = histories.front();
    EXPECT_EQ(catCow.stretch, "cat-cow");
    ASSERT_EQ(catCow.weeks.size(), 2U);
    EXPECT_EQ(catCow.weeks[0].daysDone, 1);
    EXPECT_EQ(catCow.weeks[1].daysDone, 2);
    EXPECT_EQ(catCow.weeks[1].target, 7);
    EXPECT_EQ(catCow.daysDone, 3);
    EXPECT_EQ(catCow.percent, 14) << "the week that runs is not over";
    EXPECT_EQ(catCow.lastDone, dayOfWeek(3));
    EXPECT_EQ(histories.back().lastDone, std::nullopt);
}

TEST(StretchHistories, whatIsPrescribedNoMoreComesLast) {
    Plan plan = PlanBuilder().daily("old").daily("cat-cow").daily("older");
    plan.prescriptions[0].asked.last = dayOfWeek(-1);
    plan.prescriptions[2].asked.last = dayOfWeek(-8);
    const auto histories =
        stretchHistories(weeksBetween(plan, {}, {2026, 45}, week47, dayOfWeek(4), Calendar()));
    std::vector<StretchId> order;
    for (const StretchHistory& history : histories)
        order.push_back(history.stretch);
    EXPECT_EQ(order, (std::vector<StretchId>{"cat-cow", "old", "older"}));
    EXPECT_TRUE(histories[1].weeks[1].prescribed);
    EXPECT_FALSE(histories[1].weeks[2].prescribed);
}

TEST(StretchHistories, togetherAreTheWeeks) {
    std::mt19937 random(6);
    for (int life = 0; life < 20; ++life) {
        const auto weeks = weeksOf(fewYears(random));
        const auto histories = stretchHistories(weeks);
        int done = 0;
        int target = 0;
        for (const WeekAdherence& week : weeks) {
            done += week.finished ? week.done : 0;
            target += week.finished ? week.target : 0;
        }
        ASSERT_EQ(sum(histories, &StretchHistory::done), done);
        ASSERT_EQ(sum(histories, &StretchHistory::target), target);
        for (const StretchHistory& history : histories) {
            ASSERT_EQ(history.weeks.size(), weeks.size());
            ASSERT_EQ(history.daysDone, sum(history.weeks, &StretchInWeek::daysDone));
        }
    }
}

TEST(StretchHistories, theLastDayDoneIsTheLatestOfAll) {
    std::mt19937 random(7);
    for (int life = 0; life < 20; ++life) {
        const FewYears years = fewYears(random);
        for (const StretchHistory& history : stretchHistories(weeksOf(years))) {
            std::optional<Date> latest;
            const Date firstDay = years.calendar.daysOf(years.calendar.weekOf(years.plan.began)).first;
            for (const Completion& completion : years.completions) {
                const bool is = completion.stretch == history.stretch &&
                                completion.outcome == Outcome::Complete && completion.date >= firstDay;
                if (is && (!latest || *latest < completion.date))
                    latest = completion.date;
            }
            ASSERT_EQ(history.lastDone, latest);
        }
    }
}

} // namespace unhunch::test
