#include "core/week/PlanHistory.h"

#include "tests/support/core/Histories.h"
#include "tests/support/core/WeekBuilders.h"

#include <gmock/gmock.h>

#include <stdexcept>

namespace unhunch::test {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const ChosenStretch dailyCatCow{.stretch = "cat-cow", .frequency = Daily{}};
const ChosenStretch catCowAtWork{.stretch = "cat-cow", .frequency = Daily{}, .days = workDaysOnly};
const ChosenStretch armCircles{.stretch = "arm-circles", .frequency = TimesPerWeek{3, 4}};
const ChosenStretch rolls{.stretch = "shoulder-rolls", .frequency = Daily{}};

std::vector<PlanEntry> since(Date date, const std::vector<ChosenStretch>& chosen) {
    return changedPlan({}, chosen, {}, date);
}

} // namespace

TEST(PlanHistory, keepsTheLineOfWhatStaysTheSame) {
    const auto history = changedPlan(since(dayOfWeek(0), {dailyCatCow}), std::vector{dailyCatCow, armCircles},
                                     {}, dayOfWeek(3));
    EXPECT_THAT(history,
                ElementsAre(PlanEntry{dailyCatCow, dayOfWeek(0)}, PlanEntry{armCircles, dayOfWeek(3)}));
}

TEST(PlanHistory, endsWhatChangedYesterdayAndBeginsItAnewToday) {
    const auto history =
        changedPlan(since(dayOfWeek(0), {dailyCatCow}), std::vector{catCowAtWork}, {}, dayOfWeek(3));
    EXPECT_THAT(history, ElementsAre(PlanEntry{dailyCatCow, dayOfWeek(0), dayOfWeek(2)},
                                     PlanEntry{catCowAtWork, dayOfWeek(3)}));
    EXPECT_THAT(chosenOn(history, dayOfWeek(2)), ElementsAre(dailyCatCow));
    EXPECT_THAT(chosenOn(history, dayOfWeek(3)), ElementsAre(catCowAtWork));
}

TEST(PlanHistory, replacesALineThatBeganToday) {
    auto history = since(dayOfWeek(0), {dailyCatCow});
    history = changedPlan(std::move(history), std::vector{dailyCatCow, armCircles}, {}, dayOfWeek(3));
    history = changedPlan(std::move(history), std::vector{dailyCatCow, rolls}, {}, dayOfWeek(3));
    EXPECT_THAT(history, ElementsAre(PlanEntry{dailyCatCow, dayOfWeek(0)}, PlanEntry{rolls, dayOfWeek(3)}));
}

TEST(PlanHistory, isAsItWasWhenAChangeIsUndoneOnTheSameDay) {
    const auto before = since(dayOfWeek(0), {dailyCatCow, armCircles, rolls});
    auto history = changedPlan(before, std::vector{rolls, catCowAtWork}, {}, dayOfWeek(3));
    history = changedPlan(std::move(history), std::vector{dailyCatCow, armCircles, rolls}, {}, dayOfWeek(3));
    EXPECT_EQ(history, before);
}

TEST(PlanHistory, keepsTheOrderOfAPastDayWhereTheOrderIsTheSame) {
    auto history = since(dayOfWeek(0), {dailyCatCow, armCircles, rolls});
    history = changedPlan(std::move(history), std::vector{dailyCatCow, rolls}, {}, dayOfWeek(2));
    history = changedPlan(std::move(history), std::vector{catCowAtWork, rolls}, {}, dayOfWeek(4));
    EXPECT_THAT(chosenOn(history, dayOfWeek(1)), ElementsAre(dailyCatCow, armCircles, rolls));
    EXPECT_THAT(chosenOn(history, dayOfWeek(3)), ElementsAre(dailyCatCow, rolls));
    EXPECT_THAT(chosenOn(history, dayOfWeek(4)), ElementsAre(catCowAtWork, rolls));
}

TEST(PlanHistory, followsANewOrderFromTheDayOnWhichItIsGiven) {
    const auto history = changedPlan(since(dayOfWeek(0), {dailyCatCow, armCircles}),
                                     std::vector{armCircles, dailyCatCow}, {}, dayOfWeek(3));
    EXPECT_THAT(chosenOn(history, dayOfWeek(3)), ElementsAre(armCircles, dailyCatCow));
    EXPECT_EQ(history.size(), 2U);
}

TEST(PlanHistory, marksWhatFitsNoMoreFromThatDayOn) {
    const auto history =
        changedPlan(since(dayOfWeek(0), {dailyCatCow}), std::vector{dailyCatCow}, {"cat-cow"}, dayOfWeek(3));
    EXPECT_THAT(history, ElementsAre(PlanEntry{dailyCatCow, dayOfWeek(0), dayOfWeek(2)},
                                     PlanEntry{dailyCatCow, dayOfWeek(3), std::nullopt, true}));
}

TEST(PlanHistory, bringsWhatAWrongClockBeganInTheFutureBackToToday) {
    const auto history =
        changedPlan(since(dayOfWeek(6), {dailyCatCow}), std::vector{armCircles}, {}, dayOfWeek(1));
    EXPECT_THAT(history, ElementsAre(PlanEntry{armCircles, dayOfWeek(1)}));
}

TEST(PlanHistory, refusesAStretchThatIsChosenTwice) {
    EXPECT_THROW(static_cast<void>(since(monday(), {dailyCatCow, catCowAtWork})), std::invalid_argument);
}

TEST(PlanOfAHistory, prescribesWhatItBeginsWithSinceEver) {
    const Plan plan = planOf(since(dayOfWeek(0), {dailyCatCow}), seedCatalog(), dayOfWeek(-9), {});
    EXPECT_EQ(plan, Plan(PlanBuilder().daily("cat-cow").began(dayOfWeek(-9))));
}

TEST(PlanOfAHistory, takesAChangeOfDoseForOnePrescription) {
    ChosenStretch less = dailyCatCow;
    less.dose = Dose{Repetitions{{5, 8}, {1, 1}}, false};
    const auto history = changedPlan(since(dayOfWeek(0), {dailyCatCow}), std::vector{less}, {}, dayOfWeek(3));
    EXPECT_EQ(planOf(history, seedCatalog(), monday(), {}),
              Plan(PlanBuilder().daily("cat-cow").began(monday())));
}

TEST(PlanOfAHistory, asksForNothingWhileAStretchIsLeftOut) {
    auto history = since(dayOfWeek(0), {dailyCatCow});
    history = changedPlan(std::move(history), std::vector{dailyCatCow}, {"cat-cow"}, dayOfWeek(2));
    history = changedPlan(std::move(history), std::vector{dailyCatCow}, {}, dayOfWeek(4));
    const Plan plan = planOf(history, seedCatalog(), monday(), {});
    ASSERT_EQ(plan.prescriptions.size(), 2U);
    EXPECT_EQ(plan.prescriptions[0].asked, (DateRange{always.first, dayOfWeek(1)}));
    EXPECT_EQ(plan.prescriptions[1].asked, (DateRange{dayOfWeek(4), always.last}));
}

TEST(PlanOfAHistory, passesOverWhatTheCatalogDoesNotKnowAndKeepsThePauses) {
    const std::vector<DateRange> holiday{{dayOfWeek(1), dayOfWeek(2)}};
    const ChosenStretch unknown{.stretch = "forgotten", .frequency = Daily{}};
    const Plan plan = planOf(since(monday(), {unknown, dailyCatCow}), seedCatalog(), monday(), holiday);
    EXPECT_EQ(plan, Plan(PlanBuilder().daily("cat-cow").began(monday()).paused(dayOfWeek(1), dayOfWeek(2))));
}

TEST(StartingPlan, isTheFirstPackInItsOrder) {
    const StretchCatalog catalog(seedCatalog().stretches(),
                                 {{"prescribed", "Prescribed", "", {"cat-cow", "arm-circles"}},
                                  {"more", "More", "", {"shoulder-rolls"}}});
    EXPECT_THAT(startingPlan(catalog), ElementsAre(dailyCatCow, armCircles));
}

TEST(StartingPlan, isEveryStretchThatIsNoStandInWhereThereAreNoPacks) {
    const StretchCatalog catalog(
        {aMovement("cat-cow"), standingInFor("cat-cow", aMovement("seated-cat-cow"))});
    EXPECT_THAT(startingPlan(catalog), ElementsAre(dailyCatCow));
}

TEST(CatalogAsPrescribed, hasTheirDoseAndScalesThePhasesToItsTempo) {
    using namespace std::chrono_literals;
    Stretch stretch = aMovement("cat-cow", 60s); // a tempo of 6 s
    stretch.phases = {{"Arch", Breath::In, 2s}, {"Round", Breath::Out, 4s}};
    ChosenStretch slower = dailyCatCow;
    slower.dose = Dose{Repetitions{{5, 8}, {1, 1}, 10s, 15s}, false};
    const StretchCatalog catalog = asPrescribed(StretchCatalog({stretch}), std::vector{slower});
    EXPECT_EQ(catalog.find("cat-cow")->dose, *slower.dose);
    EXPECT_THAT(catalog.find("cat-cow")->phases, ElementsAre(MovementPhase{"Arch", Breath::In, 3333ms},
                                                             MovementPhase{"Round", Breath::Out, 6667ms}));
}

TEST(CatalogAsPrescribed, passesOverADoseThatItsStepsCannotLead) {
    ChosenStretch held = dailyCatCow;
    held.dose = Dose{Hold{}, false};
    ChosenStretch sides = armCircles;
    sides.dose = Dose{Repetitions{}, true};
    EXPECT_EQ(asPrescribed(seedCatalog(), std::vector{held, sides}).stretches(), seedCatalog().stretches());
}

TEST(ChosenOnADay, isNothingBeforeTheFirstLine) {
    EXPECT_THAT(chosenOn(since(dayOfWeek(2), {dailyCatCow}), dayOfWeek(1)), IsEmpty());
}

} // namespace unhunch::test
