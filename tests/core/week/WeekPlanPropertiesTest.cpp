#include "core/week/Adherence.h"
#include "core/week/WeekPlan.h"
#include "tests/support/core/WeekBuilders.h"
#include "tests/support/core/WeekShapes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <map>
#include <utility>

namespace unhunch::test {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

/// Someone with so many breaks a day who does all that each of them suggests.
struct Willing {
    int breaksPerDay = 1;
    BreakBudget budget{};
    std::vector<Completion> completions{};

    void live(Date day, const Plan& plan, const StretchCatalog& catalog, const Calendar& calendar) {
        for (int taken = 0; taken < breaksPerDay; ++taken) {
            const Routine routine = routineFor(owed(plan, completions, day, calendar), catalog, budget);
            for (const StretchId& stretch : routine.stretches())
                completions.push_back(complete(stretch, day));
        }
    }
};

/// Ways to have breaks in which all that is owed finds room: one long break, several short ones, and ones
/// that are too short for anything but the most urgent.
std::vector<Willing> everyoneWilling() {
    return {{1, {.length = minutes{10}}}, {4, {.length = minutes{3}}}, {4, {.length = seconds{1}}}};
}

DaySet daysOf(const StretchId& stretch, const std::vector<Completion>& completions, Date firstDay) {
    DaySet days = 0;
    for (const Completion& completion : completions) {
        const int day = daysBetween(firstDay, completion.date);
        if (completion.stretch == stretch && day >= 0 && day < 7)
            days |= 1U << day;
    }
    return days;
}

bool doesAnyStretchTwiceOnADay(std::vector<Completion> completions) {
    const auto key = [](const Completion& completion) {
        return std::pair(completion.stretch, completion.date);
    };
    std::ranges::sort(completions, {}, key);
    return std::ranges::adjacent_find(completions, {}, key) != completions.end();
}

} // namespace

TEST(WeekPlanProperties, whatIsOwedIsWhatTheChartFindsMissing) {
    for (const WeekShape& shape : everyWeekShape()) {
        const Plan plan = shape.of(PlanBuilder().timesPerWeek("chest-stretch", 3, 4).daily("cat-cow"));
        for (int today = 0; today < 7; ++today) {
            if (!holds(shape.counting(), today))
                continue;
            const DaySet past = everyDay >> (7 - today);
            for (const DaySet done : {0U, 0b1U, 0b1010101U & past, 0b0110110U & past, past}) {
                std::vector<Completion> completions = completeOnEach("chest-stretch", done);
                append(completions, completeOnEach("cat-cow", done));
                const WeekAdherence chart =
                    adherence(plan, completions, week47, dayOfWeek(today), Calendar());
                std::map<StretchId, Owed> items;
                for (const Owed& item : owed(plan, completions, dayOfWeek(today), Calendar()))
                    items[item.stretch] = item;
                for (const StretchAdherence& row : chart.stretches) {
                    const auto item = items.find(row.stretch);
                    const int missing = std::max(0, row.target - row.daysDone);
                    ASSERT_EQ(item == items.end() ? 0 : item->second.daysOwed, missing) << shape << today;
                    if (item != items.end()) {
                        ASSERT_EQ(item->second.daysOwed <= item->second.daysLeft,
                                  row.state == AdherenceState::OnTrack)
                            << shape << ", today " << today;
                    }
                }
            }
        }
    }
}

TEST(WeekPlanProperties, noShareOfDaysLeftFollowsASmallerOne) {
    const PlanBuilder builder = PlanBuilder()
                                    .timesPerWeek("one", 1, 2)
                                    .timesPerWeek("three", 3, 4)
                                    .timesPerWeek("five", 5, 6)
                                    .daily("daily");
    for (const WeekShape& shape : everyWeekShape()) {
        const Plan plan = shape.of(builder);
        for (int today = 0; today < 7; ++today) {
            std::vector<Completion> completions = completeOn("three", {today - 1, today});
            append(completions, completeOn("five", {today}));
            const std::vector<Owed> items = owed(plan, completions, dayOfWeek(today), Calendar());
            for (std::size_t index = 1; index < items.size(); ++index) {
                const Owed& first = items[index - 1];
                const Owed& second = items[index];
                ASSERT_GE(first.daysOwed * second.daysLeft, second.daysOwed * first.daysLeft)
                    << shape << ", today " << today;
            }
        }
    }
}

TEST(WeekPlanProperties, aStretchRestsExactlyWhenItCanAffordTo) {
    for (const WeekShape& shape : everyWeekShapePausedAfterJoining()) {
        const Plan plan = shape.of(PlanBuilder().timesPerWeek("chest-stretch", 3, 4));
        for (int today = 0; today < 7; ++today) {
            if (!holds(shape.counting(), today))
                continue;
            for (DaySet done = 0; done < 2U << today; ++done) {
                for (const bool doneOnSundayBefore : {false, true}) {
                    std::vector<Completion> completions = completeOnEach("chest-stretch", done);
                    if (doneOnSundayBefore)
                        completions.push_back(complete("chest-stretch", dayOfWeek(-1)));
                    const bool doneYesterday = today == 0 ? doneOnSundayBefore : holds(done, today - 1);
                    for (const Owed& item : owed(plan, completions, dayOfWeek(today), Calendar())) {
                        const DaySet afterToday = shape.counting() & everyDay << (today + 1);
                        const int target = std::min(3, std::popcount(shape.counting()));
                        const int spare = target < mostDaysWithRest(shape.counting()) ? 1 : 0;
                        const DaySet over = shape.counting() & ((1U << today) - 1);
                        const bool onPace =
                            std::min(std::popcount(done), target) * std::popcount(shape.counting()) >=
                            target * std::popcount(over);
                        const bool canAfford =
                            onPace && item.daysOwed + spare <= mostDaysWithRest(afterToday);
                        ASSERT_EQ(item.resting, doneYesterday && !holds(done, today) && canAfford)
                            << shape << ", done " << done << ", today " << today;
                    }
                }
            }
        }
    }
}

TEST(WeekPlanProperties, whoAcceptsEveryBreakFillsEveryWeekShape) {
    const StretchCatalog catalog = seedCatalog();
    for (const Willing& someone : everyoneWilling()) {
        for (const WeekShape& shape : everyWeekShape()) {
            const Plan plan = shape.of(seedPlan());
            Willing person = someone;
            for (int day = 0; day < 7; ++day)
                person.live(dayOfWeek(day), plan, catalog, Calendar());

            const WeekAdherence week = adherence(plan, person.completions, week47, dayOfWeek(7), Calendar());
            ASSERT_EQ(week.done, week.target) << shape;
            ASSERT_EQ(week.percent, 100) << shape;
            ASSERT_EQ(week.state, AdherenceState::Within) << shape;
            ASSERT_FALSE(doesAnyStretchTwiceOnADay(person.completions)) << shape;
        }
    }
}

TEST(WeekPlanProperties, whoAcceptsEveryBreakDoesEachStretchOnAsManyDaysAsAskedAndNoMore) {
    const StretchCatalog catalog({aMovement("stretch")});
    for (int times = 1; times <= 7; ++times) {
        for (const WeekShape& shape : everyWeekShape()) {
            const Plan plan = shape.of(PlanBuilder().timesPerWeek("stretch", times, times));
            Willing person{.breaksPerDay = 2};
            for (int day = 0; day < 7; ++day)
                person.live(dayOfWeek(day), plan, catalog, Calendar());

            const WeekAdherence week = adherence(plan, person.completions, week47, dayOfWeek(7), Calendar());
            ASSERT_EQ(week.stretches[0].daysDone, week.stretches[0].target)
                << shape << ", " << times << " times";
        }
    }
}

TEST(WeekPlanProperties, whoAcceptsEveryBreakHasADayOfRestBetweenWheneverTheWeekHasRoomForIt) {
    const StretchCatalog catalog({aMovement("stretch")});
    for (int times = 1; times <= 7; ++times) {
        for (const WeekShape& shape : everyWeekShape()) {
            const Plan plan = shape.of(PlanBuilder().timesPerWeek("stretch", times, 7));
            Willing person;
            for (int day = 0; day < 7; ++day)
                person.live(dayOfWeek(day), plan, catalog, Calendar());

            const DaySet done = daysOf("stretch", person.completions, monday());
            const int target = std::min(times, std::popcount(shape.counting()));
            const bool hasRoom = target <= mostDaysWithRest(shape.counting());
            ASSERT_EQ(hasNeighbours(done), !hasRoom) << shape << ", " << times << " times";
        }
    }
}

TEST(WeekPlanProperties, overManyWeeksThreeToFourTimesNeverFallsOnTwoDaysRunning) {
    const StretchCatalog catalog = seedCatalog();
    for (unsigned firstDay = 0; firstDay < 7; ++firstDay) {
        const Calendar calendar{std::chrono::weekday{firstDay}};
        const Date start = calendar.daysOf(week47).first;
        for (Willing person : everyoneWilling()) {
            for (int day = 0; day < 70; ++day)
                person.live(addDays(start, day), seedPlan(), catalog, calendar);
            std::map<StretchId, Date> lastDone;
            for (const Completion& completion : person.completions) {
                const auto last = lastDone.find(completion.stretch);
                if (last != lastDone.end() &&
                    (completion.stretch == "chest-stretch" || completion.stretch == "arm-circles")) {
                    EXPECT_GE(daysBetween(last->second, completion.date), 2)
                        << completion.stretch << " on " << toString(completion.date) << ", weeks from day "
                        << firstDay;
                }
                lastDone[completion.stretch] = completion.date;
            }
        }
    }
}

TEST(WeekPlanProperties, whoeverIsOnTrackAndAcceptsEveryBreakFromNowOnStillFillsTheWeek) {
    const StretchCatalog catalog = seedCatalog();
    for (DaySet paused = 0; paused <= everyDay; ++paused) {
        const WeekShape shape{0, paused};
        const Plan plan = shape.of(PlanBuilder().timesPerWeek("arm-circles", 3, 4));
        for (int today = 0; today < 7; ++today) {
            for (DaySet done = 0; done < 1U << today; ++done) {
                Willing person{.completions = completeOnEach("arm-circles", done)};
                const auto stateOn = [&](int day) {
                    return adherence(plan, person.completions, week47, dayOfWeek(day), Calendar()).state;
                };
                const bool onTrack = stateOn(today) == AdherenceState::OnTrack;
                for (int day = today; day < 7; ++day)
                    person.live(dayOfWeek(day), plan, catalog, Calendar());
                ASSERT_EQ(stateOn(7) != AdherenceState::Below, onTrack)
                    << shape << ", done " << done << ", today " << today;
            }
        }
    }
}

TEST(WeekPlanProperties, whoHasNeitherDoorwayNorFloorFillsTheWeekWithStandIns) {
    const StretchCatalog catalog({
        in({Place::Doorway}, aHold("chest-stretch")),
        standingInFor("chest-stretch", aHold("clasped-hands")),
        in({Place::Floor}, aMovement("cat-cow")),
        standingInFor("cat-cow", in({Place::Chair}, aMovement("seated-cat-cow"))),
    });
    for (const WeekShape& shape : everyWeekShape()) {
        const Plan plan = shape.of(PlanBuilder()
                                       .timesPerWeek("chest-stretch", 3, 4, {"clasped-hands"})
                                       .daily("cat-cow", {"seated-cat-cow"}));
        Willing person{.budget = {.places = {Place::Standing, Place::Chair}}};
        for (int day = 0; day < 7; ++day)
            person.live(dayOfWeek(day), plan, catalog, Calendar());
        ASSERT_EQ(adherence(plan, person.completions, week47, dayOfWeek(7), Calendar()).percent, 100)
            << shape;
        ASSERT_FALSE(doesAnyStretchTwiceOnADay(person.completions)) << shape;
    }
}

} // namespace unhunch::test
