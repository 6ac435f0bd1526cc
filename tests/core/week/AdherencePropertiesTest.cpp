#include "core/week/Adherence.h"
#include "tests/support/core/WeekBuilders.h"
#include "tests/support/core/WeekShapes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <random>

namespace unhunch::test {

namespace {

constexpr std::size_t daySets = everyDay + 1;

WeekAdherence weekWith(const Plan& plan, const std::vector<Completion>& completions, int today = 7) {
    return adherence(plan, completions, week47, dayOfWeek(today), Calendar());
}

/// Sessions of a plan with two stretches, one of them with a stand-in, of all kinds and some on the same day.
std::vector<Completion> mixedSessions() {
    return {complete("chest-stretch", dayOfWeek(1)),  partial("chest-stretch", dayOfWeek(1)),
            complete("seated-cat-cow", dayOfWeek(1)), partial("cat-cow", dayOfWeek(3)),
            complete("cat-cow", dayOfWeek(5)),        complete("cat-cow", dayOfWeek(1))};
}

PlanBuilder mixedPlan() {
    return PlanBuilder().timesPerWeek("chest-stretch", 1, 2).daily("cat-cow", {"seated-cat-cow"});
}

/// Some sessions, complete and partial, of the seed plan in 2026-W47; the same ones for the same `random`.
std::vector<Completion> someSessions(std::mt19937& random) {
    std::vector<Completion> completions;
    const std::array stretches{"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"};
    for (int count = static_cast<int>(random() % 20); count > 0; --count) {
        const Outcome outcome = random() % 4 == 0 ? Outcome::Partial : Outcome::Complete;
        completions.push_back(
            {stretches.at(random() % 4), dayOfWeek(static_cast<int>(random() % 7)), outcome});
    }
    return completions;
}

} // namespace

TEST(AdherenceProperties, everySubsetOfSessionsGivesTheSameWeekInEveryOrder) {
    const std::vector<Completion> all = mixedSessions();
    const Plan plan = WeekShape{1, 0b0010000}.of(mixedPlan());
    for (unsigned subset = 0; subset < 1U << all.size(); ++subset) {
        std::vector<std::size_t> order;
        for (std::size_t index = 0; index < all.size(); ++index) {
            if ((subset >> index & 1U) != 0)
                order.push_back(index);
        }
        std::vector<WeekAdherence> weeks;
        do {
            std::vector<Completion> completions;
            completions.reserve(order.size());
            for (const std::size_t index : order)
                completions.push_back(all[index]);
            weeks.push_back(weekWith(plan, completions, 4));
        } while (std::ranges::next_permutation(order).found);
        ASSERT_EQ(std::ranges::count(weeks, weeks.front()), std::ssize(weeks)) << "subset " << subset;
    }
}

TEST(AdherenceProperties, neitherOrderNorRepetitionChangesAnyWeekShape) {
    std::mt19937 random(47);
    for (const WeekShape& shape : everyWeekShape()) {
        const Plan plan = shape.of(seedPlan());
        const std::vector<Completion> completions = someSessions(random);
        std::vector<Completion> twiceAndShuffled = completions;
        append(twiceAndShuffled, completions);
        std::ranges::shuffle(twiceAndShuffled, random);
        for (int today = -1; today <= 7; ++today) {
            ASSERT_EQ(weekWith(plan, twiceAndShuffled, today), weekWith(plan, completions, today))
                << shape << ", today " << today;
        }
    }
}

TEST(AdherenceProperties, theWeekIsTheSumOfItsStretches) {
    std::mt19937 random(48);
    for (const WeekShape& shape : everyWeekShape()) {
        const Plan plan = shape.of(seedPlan());
        const int counting = std::popcount(shape.counting());
        const WeekAdherence week = weekWith(plan, someSessions(random));
        int done = 0;
        int target = 0;
        for (const StretchAdherence& row : week.stretches) {
            ASSERT_EQ(row.target, std::min(row.range.min, counting)) << shape;
            ASSERT_EQ(row.daysDone, std::ranges::count(row.days, Outcome::Complete)) << shape;
            done += std::min(row.daysDone, row.target);
            target += row.target;
        }
        ASSERT_EQ(week.done, done) << shape;
        ASSERT_EQ(week.target, target) << shape;
    }
}

TEST(AdherenceProperties, thePercentIsTheNearestWholeOneAndTheUpperOneOfTwo) {
    std::mt19937 random(49);
    for (const WeekShape& shape : everyWeekShape()) {
        const WeekAdherence week = weekWith(shape.of(seedPlan()), someSessions(random));
        if (week.target == 0) {
            ASSERT_EQ(week.percent, 100) << shape;
            continue;
        }
        const int doubledError = 2 * (week.percent * week.target - 100 * week.done);
        ASSERT_GT(doubledError, -week.target) << shape;
        ASSERT_LE(doubledError, week.target) << shape;
    }
}

TEST(AdherenceProperties, oneMoreCompleteSessionNeverLowersAPercent) {
    const PlanBuilder plans[] = {PlanBuilder().daily("cat-cow").daily("shoulder-rolls"),
                                 PlanBuilder().timesPerWeek("cat-cow", 3, 4).daily("shoulder-rolls")};
    for (const PlanBuilder& builder : plans) {
        for (const WeekShape& shape : everyWeekShapePausedAfterJoining()) {
            const Plan plan = shape.of(builder);
            std::array<WeekAdherence, daySets> weeks;
            for (DaySet done = 0; done <= everyDay; ++done)
                weeks[done] = weekWith(plan, completeOnEach("cat-cow", done));
            for (DaySet done = 0; done <= everyDay; ++done) {
                for (int day = 0; day < 7; ++day) {
                    const WeekAdherence& before = weeks[done];
                    const WeekAdherence& after = weeks[done | 1U << day];
                    ASSERT_GE(after.percent, before.percent) << shape;
                    ASSERT_GE(after.stretches[0].percent, before.stretches[0].percent) << shape;
                    ASSERT_EQ(after.stretches[1], before.stretches[1]) << shape;
                }
            }
        }
    }
}

TEST(AdherenceProperties, surplusInOneStretchNeverRaisesTheWeek) {
    for (const WeekShape& shape : everyWeekShapePausedAfterJoining()) {
        const Plan plan = shape.of(PlanBuilder().timesPerWeek("chest-stretch", 3, 4).daily("cat-cow"));
        std::array<WeekAdherence, daySets> weeks;
        for (DaySet done = 0; done <= everyDay; ++done)
            weeks[done] = weekWith(plan, completeOnEach("chest-stretch", done));
        for (DaySet done = 0; done <= everyDay; ++done) {
            if (weeks[done].stretches[0].daysDone < weeks[done].stretches[0].target)
                continue;
            for (int day = 0; day < 7; ++day) {
                ASSERT_EQ(weeks[done | 1U << day].done, weeks[done].done) << shape;
                ASSERT_EQ(weeks[done | 1U << day].percent, weeks[done].percent) << shape;
            }
        }
    }
}

TEST(AdherenceProperties, aRunningWeekIsOnTrackExactlyWhileItsTargetCanStillBeReached) {
    const PlanBuilder plans[] = {PlanBuilder().daily("cat-cow"), PlanBuilder().timesPerWeek("cat-cow", 3, 4)};
    for (const PlanBuilder& builder : plans) {
        for (const WeekShape& shape : everyWeekShapePausedAfterJoining()) {
            const Plan plan = shape.of(builder);
            std::array<bool, daySets> reaches{};
            for (DaySet done = 0; done <= everyDay; ++done)
                reaches[done] =
                    weekWith(plan, completeOnEach("cat-cow", done)).state != AdherenceState::Below;
            for (int today = 0; today < 7; ++today) {
                const DaySet restOfWeek = shape.counting() & everyDay << today;
                for (DaySet done = 0; done < 2U << today; ++done) {
                    const bool onTrack = weekWith(plan, completeOnEach("cat-cow", done), today).state ==
                                         AdherenceState::OnTrack;
                    ASSERT_EQ(onTrack, reaches[done | restOfWeek])
                        << shape << ", done " << done << ", today " << today;
                }
            }
        }
    }
}

TEST(AdherenceProperties, aWeekIsOnTrackOrFullWhenEachOfItsStretchesIs) {
    std::mt19937 random(50);
    for (const WeekShape& shape : everyWeekShape()) {
        const Plan plan = shape.of(seedPlan());
        const std::vector<Completion> completions = someSessions(random);
        for (int today = -1; today <= 7; ++today) {
            const WeekAdherence week = weekWith(plan, completions, today);
            const bool wanting = std::ranges::any_of(week.stretches, [](const StretchAdherence& row) {
                return row.state == AdherenceState::Behind || row.state == AdherenceState::Below;
            });
            const bool saysSo = week.state == AdherenceState::Behind || week.state == AdherenceState::Below;
            ASSERT_EQ(saysSo, wanting) << shape << ", today " << today;
            ASSERT_EQ(week.finished && week.percent == 100, week.state == AdherenceState::Within)
                << shape << ", today " << today;
        }
    }
}

TEST(AdherenceProperties, theRulesAreTheSameWhateverDayTheWeekBeginsOn) {
    std::mt19937 random(51);
    for (unsigned firstDay = 0; firstDay < 7; ++firstDay) {
        const Calendar calendar{std::chrono::weekday{firstDay}};
        const Date start = calendar.daysOf(week47).first;
        const int shift = daysBetween(monday(), start);
        for (const WeekShape& shape : everyWeekShape()) {
            const std::vector<Completion> completions = someSessions(random);
            std::vector<Completion> shifted = completions;
            for (Completion& completion : shifted)
                completion.date = addDays(completion.date, shift);
            const int today = static_cast<int>(random() % 9) - 1;

            const WeekAdherence iso = weekWith(shape.of(seedPlan()), completions, today);
            const WeekAdherence other =
                adherence(shape.of(seedPlan(), start), shifted, week47, addDays(start, today), calendar);

            ASSERT_EQ(other.stretches, iso.stretches) << shape;
            ASSERT_EQ(other.percent, iso.percent) << shape;
            ASSERT_EQ(other.state, iso.state) << shape;
        }
    }
}

} // namespace unhunch::test
