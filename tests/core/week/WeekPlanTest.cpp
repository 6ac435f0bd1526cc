#include "core/week/WeekPlan.h"

#include "core/catalog/GetReady.h"
#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace unhunch::test {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

std::vector<Owed> owedOn(int day, const Plan& plan, const std::vector<Completion>& completions = {}) {
    return owed(plan, completions, dayOfWeek(day), Calendar());
}

bool restsOn(int day, const std::vector<int>& doneDays, const PlanBuilder& plan) {
    const std::vector<Owed> items = owedOn(day, plan, completeOn("chest-stretch", doneDays));
    return items.size() == 1 && items.front().resting;
}

PlanBuilder threeToFourTimes() { return PlanBuilder().timesPerWeek("chest-stretch", 3, 4); }

Owed owes(StretchId stretch) { return {.stretch = std::move(stretch), .daysOwed = 1, .daysLeft = 1}; }

std::vector<StretchId> idsOf(const std::vector<Owed>& items) {
    std::vector<StretchId> ids;
    for (const Owed& item : items)
        ids.push_back(item.stretch);
    return ids;
}

using Ids = std::vector<StretchId>;

} // namespace

TEST(Owed, onMondayIsTheWholePlanWithTheDailyStretchesFirst) {
    const std::vector<Owed> expected{
        {.stretch = "shoulder-rolls", .daysOwed = 7, .daysLeft = 7},
        {.stretch = "cat-cow", .daysOwed = 7, .daysLeft = 7},
        {.stretch = "chest-stretch", .daysOwed = 3, .daysLeft = 7},
        {.stretch = "arm-circles", .daysOwed = 3, .daysLeft = 7},
    };
    EXPECT_EQ(owedOn(0, seedPlan()), expected);
}

TEST(Owed, leavesOutWhatHasReachedItsTarget) {
    const std::vector<Owed> items = owedOn(5, seedPlan(), completeOn("chest-stretch", {0, 2, 4}));
    EXPECT_EQ(idsOf(items), (Ids{"shoulder-rolls", "cat-cow", "arm-circles"}));
}

TEST(Owed, isNothingOnAPausedDay) {
    const PlanBuilder plan = seedPlan().paused(dayOfWeek(2), dayOfWeek(2));
    EXPECT_TRUE(owedOn(2, plan).empty());
    EXPECT_FALSE(owedOn(3, plan).empty());
}

TEST(Owed, isNothingBeforeThePlanBegan) {
    const PlanBuilder plan = seedPlan().began(dayOfWeek(2));
    EXPECT_TRUE(owedOn(1, plan).empty());
    EXPECT_FALSE(owedOn(2, plan).empty());
}

TEST(Owed, leavesOneDayLessOnceTodayIsDone) {
    const PlanBuilder plan = PlanBuilder().daily("cat-cow");
    EXPECT_EQ(owedOn(3, plan, completeOn("cat-cow", {0, 1, 2})).front(),
              (Owed{.stretch = "cat-cow", .daysOwed = 4, .daysLeft = 4}));
    EXPECT_EQ(owedOn(3, plan, completeOn("cat-cow", {0, 1, 2, 3})).front(),
              (Owed{.stretch = "cat-cow", .daysOwed = 3, .daysLeft = 3, .doneToday = true}));
}

TEST(Owed, isNotDoneTodayByAPartialSession) {
    const std::vector<Owed> items =
        owedOn(3, PlanBuilder().daily("cat-cow"), {partial("cat-cow", dayOfWeek(3))});
    EXPECT_FALSE(items.front().doneToday);
}

TEST(Owed, isDoneTodayByAStandIn) {
    const std::vector<Owed> items = owedOn(3, PlanBuilder().daily("cat-cow", {"seated-cat-cow"}),
                                           {complete("seated-cat-cow", dayOfWeek(3))});
    EXPECT_TRUE(items.front().doneToday);
}

TEST(Owed, doesNotReachBeyondAPause) {
    const PlanBuilder plan = PlanBuilder().daily("cat-cow").paused(dayOfWeek(5), dayOfWeek(6));
    EXPECT_EQ(owedOn(3, plan, completeOn("cat-cow", {0})).front(),
              (Owed{.stretch = "cat-cow", .daysOwed = 4, .daysLeft = 2}));
}

TEST(Owed, beginsAnewWithTheWeek) {
    const std::vector<Owed> items = owedOn(7, threeToFourTimes(), completeOn("chest-stretch", {0, 1, 2, 3}));
    EXPECT_EQ(items.front(), (Owed{.stretch = "chest-stretch", .daysOwed = 3, .daysLeft = 7}));
}

TEST(Owed, isSortedByTheExactShareOfTheDaysLeft) {
    // 3 of 6, 2 of 6 and 4 of 6 days.
    const PlanBuilder plan =
        PlanBuilder().timesPerWeek("half", 3, 7).timesPerWeek("third", 2, 7).timesPerWeek("two-thirds", 4, 7);
    EXPECT_EQ(idsOf(owedOn(1, plan)), (Ids{"two-thirds", "half", "third"}));
}

TEST(Owed, putsWhatIsDoneTodayBehindAnEqualShare) {
    // On Friday: "done" owes 2 of the 2 days after today, "open" 3 of 3.
    const PlanBuilder plan = PlanBuilder().timesPerWeek("done", 3, 7).timesPerWeek("open", 3, 7);
    const std::vector<Owed> items = owedOn(4, plan, completeOn("done", {4}));
    EXPECT_EQ(idsOf(items), (Ids{"open", "done"}));
}

TEST(Owed, keepsWhatCanNoLongerBeDoneAtTheTop) {
    // On Sunday: "late" is done today, three days are missing and none is left.
    const PlanBuilder plan = PlanBuilder().daily("open").timesPerWeek("late", 4, 5);
    const std::vector<Owed> items = owedOn(6, plan, completeOn("late", {6}));
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0], (Owed{.stretch = "late", .daysOwed = 3, .daysLeft = 0, .doneToday = true}));
    EXPECT_EQ(items[1], (Owed{.stretch = "open", .daysOwed = 7, .daysLeft = 1}));
}

TEST(Owed, keepsThePlansOrderAmongEquals) {
    const PlanBuilder plan = PlanBuilder().daily("zebra").daily("ant").daily("mole");
    EXPECT_EQ(idsOf(owedOn(0, plan)), (Ids{"zebra", "ant", "mole"}));
}

TEST(Owed, followsTheFirstDayOfTheWeek) {
    const Calendar fromThursday{std::chrono::Thursday};
    const std::vector<Completion> completions = completeOn("cat-cow", {2, 3});
    const std::vector<Owed> items =
        owed(PlanBuilder().daily("cat-cow"), completions, dayOfWeek(4), fromThursday);
    EXPECT_EQ(items.front(), (Owed{.stretch = "cat-cow", .daysOwed = 6, .daysLeft = 6}));
}

TEST(Rest, isTakenOnTheDayAfterWhileTheWeekAllowsIt) {
    EXPECT_FALSE(restsOn(0, {}, threeToFourTimes()));
    EXPECT_TRUE(restsOn(1, {0}, threeToFourTimes()));
    EXPECT_FALSE(restsOn(2, {0}, threeToFourTimes()));
    EXPECT_TRUE(restsOn(3, {0, 2}, threeToFourTimes()));
}

TEST(Rest, isGivenUpWhenTheDaysLeftDoNotAllowIt) {
    // With Thursday and Saturday two days are left after it, one of them to spare.
    EXPECT_TRUE(restsOn(2, {0, 1}, threeToFourTimes()));
    EXPECT_FALSE(restsOn(4, {0, 3}, threeToFourTimes())) << "Saturday alone would be the last chance";
    EXPECT_FALSE(restsOn(2, {0, 1}, threeToFourTimes().paused(dayOfWeek(3), dayOfWeek(6))));
}

TEST(Rest, needsNoDayToSpareWhereTheWholeWeekHasNone) {
    const PlanBuilder fourTimes = PlanBuilder().timesPerWeek("chest-stretch", 4, 5);
    EXPECT_TRUE(restsOn(1, {0}, fourTimes));
    EXPECT_TRUE(restsOn(3, {0, 2}, fourTimes));
    EXPECT_FALSE(restsOn(2, {1}, fourTimes));
}

TEST(Rest, isGivenUpInAWeekThatIsBehind) {
    const PlanBuilder twice = PlanBuilder().timesPerWeek("chest-stretch", 2, 3);
    EXPECT_TRUE(restsOn(3, {2}, twice)) << "one of two days in three of seven";
    EXPECT_FALSE(restsOn(3, {2}, threeToFourTimes())) << "one of three days in three of seven";
    EXPECT_FALSE(restsOn(3, {2}, PlanBuilder(twice).daily("shoulder-rolls")));
}

TEST(Rest, isGivenUpWhereWhatIsDailyHasMissedADay) {
    const Plan plan = PlanBuilder()
                          .timesPerWeek("chest-stretch", 2, 3)
                          .timesPerWeek("arm-circles", 2, 3)
                          .daily("shoulder-rolls");
    const auto chestRestsOnThursday = [&](const std::vector<int>& rolls) {
        std::vector<Completion> done = completeOn("chest-stretch", {2});
        append(done, completeOn("arm-circles", {0, 2}));
        append(done, completeOn("shoulder-rolls", rolls));
        const std::vector<Owed> items = owedOn(3, plan, done);
        return std::ranges::find(items, "chest-stretch", &Owed::stretch)->resting;
    };
    EXPECT_TRUE(chestRestsOnThursday({0, 1, 2}));
    EXPECT_TRUE(chestRestsOnThursday({0, 1, 2, 3}));
    EXPECT_FALSE(chestRestsOnThursday({0, 1})) << "on pace, but rolls missed Wednesday";
    EXPECT_FALSE(chestRestsOnThursday({1, 2}));
}

TEST(Rest, isTakenAcrossTheBorderOfTheWeek) {
    EXPECT_TRUE(restsOn(0, {-1}, PlanBuilder().timesPerWeek("chest-stretch", 2, 3)));
    EXPECT_FALSE(restsOn(0, {-2}, PlanBuilder().timesPerWeek("chest-stretch", 2, 3)));
    EXPECT_FALSE(restsOn(0, {-1}, PlanBuilder().timesPerWeek("chest-stretch", 4, 5)));
}

TEST(Rest, isTakenAfterAStandIn) {
    const PlanBuilder plan = PlanBuilder().timesPerWeek("chest-stretch", 3, 4, {"wall-stretch"});
    EXPECT_TRUE(owedOn(1, plan, completeOn("wall-stretch", {0})).front().resting);
}

TEST(Rest, isNotTakenAfterAPartialSession) {
    EXPECT_FALSE(owedOn(1, threeToFourTimes(), {partial("chest-stretch", dayOfWeek(0))}).front().resting);
}

TEST(Rest, isNotForADailyStretch) {
    // Two days done before the plan began leave 2 of 4 days owed, which would fit with rest between them.
    EXPECT_FALSE(restsOn(3, {1, 2}, PlanBuilder().daily("chest-stretch").began(dayOfWeek(3))));
    EXPECT_TRUE(restsOn(3, {1, 2}, PlanBuilder().timesPerWeek("chest-stretch", 4, 4).began(dayOfWeek(3))));
}

TEST(Rest, isOverOnceItIsDoneTodayAllTheSame) { EXPECT_FALSE(restsOn(1, {0, 1}, threeToFourTimes())); }

TEST(Feasible, isAStretchWithAnyOfItsPlacesAtHand) {
    const Stretch stretch = in({Place::Chair, Place::Floor}, aMovement("cat-cow"));
    EXPECT_TRUE(isFeasible(stretch, {Place::Standing, Place::Chair}));
    EXPECT_TRUE(isFeasible(stretch, {Place::Floor}));
    EXPECT_FALSE(isFeasible(stretch, {Place::Standing, Place::Doorway}));
    EXPECT_FALSE(isFeasible(stretch, {}));
}

TEST(RoutineForABreak, takesTheMostUrgentThatFitWithTimeToGetReady) {
    // On Monday: shoulder rolls 8 + 40, cat-cow 18 + 60; the chest's 18 + 110 do not fit, arm circles do.
    const Routine routine = routineFor(owedOn(0, seedPlan()), seedCatalog(), {.length = minutes{3}});
    EXPECT_EQ(routine, routineAsPrescribed({"shoulder-rolls", "arm-circles", "cat-cow"}, seconds{174}));
}

TEST(RoutineForABreak, mayFillItToTheLastSecond) {
    EXPECT_EQ(routineFor(owedOn(0, seedPlan()), seedCatalog(), {.length = seconds{174}}).items.size(), 3U);
    EXPECT_EQ(routineFor(owedOn(0, seedPlan()), seedCatalog(), {.length = seconds{173}}).items.size(), 2U);
}

TEST(RoutineForABreak, alwaysTakesTheMostUrgentHoweverLongItIs) {
    const StretchCatalog catalog({aHold("long", seconds{600}), aMovement("short", seconds{5})});
    const std::vector<Owed> items{owes("long"), owes("short")};
    EXPECT_EQ(routineFor(items, catalog, {.length = minutes{3}}),
              routineAsPrescribed({"long"}, seconds{608}));
    EXPECT_EQ(routineFor(items, catalog, {.length = seconds{0}}),
              routineAsPrescribed({"long"}, seconds{608}));
}

TEST(RoutineForABreak, doesMovementBeforeHoldsAndElseTheMostUrgentFirst) {
    const StretchCatalog catalog(
        {aHold("hold-1"), aMovement("move-1"), aHold("hold-2"), aMovement("move-2")});
    const std::vector<Owed> items{owes("hold-2"), owes("move-2"), owes("hold-1"), owes("move-1")};
    const Routine routine = routineFor(items, catalog, {.length = minutes{10}});
    EXPECT_EQ(routine.stretches(), (Ids{"move-2", "move-1", "hold-2", "hold-1"}));
}

TEST(RoutineForABreak, leavesTheDeskOnce) {
    const StretchCatalog catalog({in({Place::Floor}, aMovement("kneeling")), aMovement("standing"),
                                  in({Place::Chair}, aMovement("sitting")),
                                  in({Place::Doorway}, aHold("in-a-doorway")), aHold("a-standing-hold")});
    const std::vector<Owed> items{owes("kneeling"), owes("standing"), owes("in-a-doorway"), owes("sitting")};
    EXPECT_EQ(routineFor(items, catalog, {.length = minutes{10}}).stretches(),
              (Ids{"standing", "sitting", "kneeling", "in-a-doorway"}));
    const std::vector<Owed> holds{owes("in-a-doorway"), owes("a-standing-hold")};
    EXPECT_EQ(routineFor(holds, catalog, {.length = minutes{10}}).stretches(),
              (Ids{"a-standing-hold", "in-a-doorway"}));
}

TEST(RoutineForABreak, holdsNoMoreThanFour) {
    std::vector<Stretch> stretches;
    std::vector<Owed> items;
    for (const char* id : {"a", "b", "c", "d", "e", "f"}) {
        stretches.push_back(aMovement(id));
        items.push_back(owes(id));
    }
    const Routine routine = routineFor(items, StretchCatalog(stretches), {.length = minutes{60}});
    EXPECT_EQ(routine, routineAsPrescribed({"a", "b", "c", "d"}, seconds{4 * 48}));
}

TEST(RoutineForABreak, leavesOutWhatIsDoneTodayOrRests) {
    std::vector<Owed> items{owes("chest-stretch"), owes("shoulder-rolls"), owes("arm-circles")};
    items[0].doneToday = true;
    items[2].resting = true;
    EXPECT_EQ(routineFor(items, seedCatalog(), {.length = minutes{10}}).stretches(), (Ids{"shoulder-rolls"}));
}

TEST(RoutineForABreak, leavesOutWhatIsNotFeasibleHere) {
    const BreakBudget atTheDesk{.length = minutes{10}, .places = {Place::Standing, Place::Chair}};
    const Routine routine = routineFor(owedOn(0, seedPlan()), seedCatalog(), atTheDesk);
    EXPECT_EQ(routine.stretches(), (Ids{"shoulder-rolls", "arm-circles"}));
}

TEST(RoutineForABreak, takesTheFirstFeasibleStandInForWhatIsNotFeasible) {
    const StretchCatalog catalog({
        in({Place::Floor}, aMovement("cat-cow")),
        standingInFor("cat-cow", in({Place::Doorway}, aMovement("doorway-cat-cow"))),
        standingInFor("cat-cow", in({Place::Chair}, aMovement("seated-cat-cow"))),
        standingInFor("cat-cow", in({Place::Standing}, aMovement("wall-cat-cow"))),
    });
    const std::vector<Owed> items{owes("cat-cow")};
    const auto at = [&](std::set<Place> places) {
        return routineFor(items, catalog, {.length = minutes{3}, .places = std::move(places)}).stretches();
    };
    EXPECT_EQ(at({Place::Floor, Place::Chair}), (Ids{"cat-cow"}));
    EXPECT_EQ(at({Place::Standing, Place::Chair}), (Ids{"seated-cat-cow"}));
    EXPECT_EQ(at({Place::Standing}), (Ids{"wall-cat-cow"}));
}

TEST(RoutineForABreak, doesNotDoAStandInTwiceThatIsPrescribedForItselfToo) {
    const StretchCatalog catalog({in({Place::Floor}, aMovement("cat-cow")),
                                  standingInFor("cat-cow", in({Place::Chair}, aMovement("seated-cat-cow")))});
    const std::vector<Owed> items{owes("cat-cow"), owes("seated-cat-cow")};
    const BreakBudget onAChair{.length = minutes{10}, .places = {Place::Chair}};
    EXPECT_EQ(routineFor(items, catalog, onAChair).stretches(), (Ids{"seated-cat-cow"}));
}

TEST(RoutineForABreak, doesWhatFitsThePersonAndTellsInWhichFormAndWhy) {
    Stretch catCow = in({Place::Floor}, aMovement("cat-cow"));
    catCow.cautions = {{Caution::KneePain, CautionAdvice::Easier, "Kneeling presses on a sore knee."}};
    catCow.easier.emplace().places = {Place::Chair};
    catCow.easier->dose = aMovement("cat-cow", seconds{20}).dose;
    const Routine routine = routineFor(std::vector{owes("cat-cow")}, StretchCatalog({catCow}), {},
                                       {.cautions = {Caution::KneePain}});
    ASSERT_EQ(routine.items.size(), 1U);
    EXPECT_TRUE(routine.items.front().easier);
    EXPECT_EQ(routine.items.front().reasons.size(), 1U);
    EXPECT_EQ(routine.duration, seconds{20} + getReadyInPlace) << "of the easier form, at the desk";
}

TEST(RoutineForABreak, leavesOutWhatDoesNotFitThePersonAtAll) {
    const Person person{.wishes = {{"cat-cow", Wish::LeaveOut}}};
    EXPECT_EQ(routineFor(std::vector{owes("cat-cow")}, seedCatalog(), {}, person), Routine{});
}

TEST(RoutineForABreak, passesOverWhatTheCatalogDoesNotKnow) {
    const std::vector<Owed> items{owes("forgotten"), owes("cat-cow")};
    EXPECT_EQ(routineFor(items, seedCatalog(), {}).stretches(), (Ids{"cat-cow"}));
}

TEST(RoutineForABreak, isEmptyWhenNothingIsOwedOrFeasible) {
    EXPECT_EQ(routineFor({}, seedCatalog(), {}), Routine{});
    EXPECT_EQ(routineFor(owedOn(0, seedPlan()), seedCatalog(), {.places = {}}), Routine{});
}

TEST(RoutineByName, isDoneInTheOrderNamed) {
    const Ids named{"chest-stretch", "cat-cow"};
    EXPECT_EQ(routineOf(named, seedCatalog()).routine, routineAsPrescribed(named, seconds{128 + 78}));
}

TEST(RoutineByName, mayHoldAsManyAsAreNamed) {
    const Ids named{"cat-cow", "shoulder-rolls", "cat-cow", "arm-circles", "chest-stretch"};
    EXPECT_EQ(routineOf(named, seedCatalog()).routine.stretches(), named);
}

TEST(RoutineByName, isWithoutWhatDoesNotFitAndSaysWhy) {
    const Person person{.wishes = {{"cat-cow", Wish::LeaveOut}}};
    const NamedRoutine named = routineOf(Ids{"cat-cow", "arm-circles"}, seedCatalog(), person);
    EXPECT_EQ(named.routine.stretches(), (Ids{"arm-circles"}));
    ASSERT_EQ(named.unfit.size(), 1U);
    EXPECT_EQ(named.unfit[0], fitting("cat-cow", seedCatalog(), person));
}

TEST(RoutineByName, isDoneInFullAllTheSameWhenThePersonInsistsWithTheReasonsAgainstIt) {
    const Person person{.wishes = {{"cat-cow", Wish::LeaveOut}}};
    const NamedRoutine named = routineOf(Ids{"cat-cow"}, seedCatalog(), person, Unfit::DoAllTheSame);
    EXPECT_TRUE(named.unfit.empty());
    ASSERT_EQ(named.routine.items.size(), 1U);
    EXPECT_EQ(named.routine.items[0],
              (Fitting{"cat-cow", Fitting::Kind::WithCare, "cat-cow", false, {Wish::LeaveOut}}));
    EXPECT_EQ(named.routine.duration, routineOf(Ids{"cat-cow"}, seedCatalog()).routine.duration);
}

TEST(RoutineByName, isDoneInTheFormThatFitsThePersonWhateverIsNamed) {
    Stretch catCow = aMovement("cat-cow");
    catCow.cautions = {{Caution::KneePain, CautionAdvice::LeaveOut, "Kneeling is hard on sore knees."}};
    const StretchCatalog catalog(
        {catCow, standingInFor("cat-cow", aMovement("seated-cat-cow")), aHold("chest")});
    const Person person{.cautions = {Caution::KneePain}};
    const NamedRoutine named = routineOf(Ids{"cat-cow", "chest"}, catalog, person);
    EXPECT_EQ(named.routine.stretches(), (Ids{"seated-cat-cow", "chest"}));
    EXPECT_EQ(named.routine.items[0].kind, Fitting::Kind::StandIn);
    EXPECT_EQ(routineOf(Ids{"cat-cow", "seated-cat-cow", "cat-cow"}, catalog, person).routine.stretches(),
              (Ids{"seated-cat-cow"}));
    EXPECT_EQ(routineOf(Ids{"cat-cow", "cat-cow"}, catalog, person).routine.stretches(),
              (Ids{"seated-cat-cow"}));
}

TEST(RoutineByName, isDoneWhereverThePersonIs) {
    const StretchCatalog catalog(
        {in({Place::Floor}, aMovement("cat-cow")), standingInFor("cat-cow", aMovement("seated-cat-cow"))});
    EXPECT_EQ(routineOf(Ids{"cat-cow"}, catalog, {.places = {Place::Chair}}).routine.stretches(),
              (Ids{"cat-cow"}));
}

TEST(RoutineByName, isEmptyWhenNothingIsNamed) { EXPECT_EQ(routineOf({}, seedCatalog()), NamedRoutine{}); }

TEST(RoutineByName, refusesAnUnknownStretchAndNamesItAndTheNearest) {
    const Ids named{"cat-cow", "cat-cwo"};
    try {
        static_cast<void>(routineOf(named, seedCatalog()));
        FAIL() << "an unknown stretch was taken";
    } catch (const std::invalid_argument& error) {
        EXPECT_STREQ(error.what(),
                     "There is no stretch 'cat-cwo' (did you mean cat-cow?); 'unhunch catalog' lists them.");
    }
}

} // namespace unhunch::test
