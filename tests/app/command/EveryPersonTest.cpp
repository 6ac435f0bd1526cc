#include "app/text/FittingWords.h"
#include "core/week/PlanHistory.h"
#include "core/week/WeekPlan.h"
#include "tests/support/core/People.h"
#include "tests/support/Stretches.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace unhunch::test {

namespace {

/// Every stretch that the built-in catalog can prescribe, all at once.
std::vector<ChosenStretch> everything(const StretchCatalog& catalog) {
    std::vector<ChosenStretch> chosen;
    for (const Stretch& stretch : catalog.stretches()) {
        if (!stretch.standInFor)
            chosen.push_back({.stretch = stretch.id, .frequency = stretch.frequency});
    }
    return chosen;
}

std::vector<Owed> owedOf(const std::vector<ChosenStretch>& chosen) {
    std::vector<Owed> owed;
    for (const ChosenStretch& one : chosen)
        owed.push_back({.stretch = one.stretch, .daysOwed = 1, .daysLeft = 1});
    return owed;
}

/// What is wrong with the plan that this person is left with; empty when it can be done, or says why not.
std::string faultOfPlan(const StretchCatalog& catalog, const Person& person) {
    const std::vector<ChosenStretch> chosen = everything(catalog);
    bool anythingFits = false;
    for (const ChosenStretch& one : chosen) {
        const Fitting fits = fitting(one.stretch, catalog, person);
        if (std::string fault = faultOf(fits, catalog, person); !fault.empty())
            return fault;
        anythingFits |= fits.kind != Fitting::Kind::LeftOut;
        if (fits.kind != Fitting::Kind::AsPrescribed && FittingWords::reasons(fits).isEmpty())
            return one.stretch + " is done otherwise than prescribed, and does not say why";
    }
    const Routine routine = routineFor(owedOf(chosen), catalog,
                                       {.length = std::chrono::minutes{10}, .places = person.places}, person);
    if (routine.items.empty() == anythingFits)
        return "a break offers nothing although something fits, or the other way round";
    for (const Fitting& item : routine.items) {
        const Stretch& done = *catalog.find(item.done);
        if (!isFeasible(item.easier ? easierForm(done) : done, person.places))
            return "a break offers " + item.done + ", which has no place";
    }
    return {};
}

} // namespace

TEST(EveryPerson, isLeftWithAPlanThatCanBeDoneOrSaysWhyNot) {
    const StretchCatalog catalog = builtInCatalog();
    for (const std::set<Place>& places : everyPlaceSet()) {
        for (const std::set<Access>& needs : everyNeedSet()) {
            ASSERT_EQ(faultOfPlan(catalog, {.needs = needs, .places = places}), "");
            for (const Caution caution : allCautions())
                ASSERT_EQ(faultOfPlan(catalog, {.cautions = {caution}, .needs = needs, .places = places}),
                          "");
        }
    }
}

TEST(EveryPerson, whoHasSeveralCautionsAndWishesIsLeftWithSuchAPlanToo) {
    const StretchCatalog catalog = builtInCatalog();
    std::mt19937 random(63);
    for (int people = 0; people < 1000; ++people)
        ASSERT_EQ(faultOfPlan(catalog, somebody(random, catalog)), "");
}

TEST(EveryPerson, whomNothingAppliesToDoesAllAsItIsPrescribed) {
    const StretchCatalog catalog = builtInCatalog();
    for (const ChosenStretch& one : everything(catalog))
        EXPECT_EQ(fitting(one.stretch, catalog, {}).kind, Fitting::Kind::AsPrescribed) << one.stretch;
}

} // namespace unhunch::test
