#include "tests/support/core/People.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <variant>

namespace unhunch::test {

namespace {

using Kind = Fitting::Kind;

} // namespace

TEST(FittingProperties, nobodyIsToldToDoWhatSpeaksAgainstThemAndNothingDoableIsLeftOut) {
    std::mt19937 random(61);
    for (int round = 0; round < 400; ++round) {
        const StretchCatalog catalog = someCatalog(random);
        for (int people = 0; people < 20; ++people) {
            const Person person = somebody(random, catalog);
            for (const Stretch& stretch : catalog.stretches())
                ASSERT_EQ(faultOf(fitting(stretch.id, catalog, person), catalog, person), "");
        }
    }
}

TEST(FittingProperties, oneMoreThingThatAppliesNeverMakesMoreOfAStretchPossible) {
    std::mt19937 random(62);
    for (int round = 0; round < 400; ++round) {
        const StretchCatalog catalog = someCatalog(random);
        for (int people = 0; people < 20; ++people) {
            const Person before = somebody(random, catalog);
            Person after = before;
            after.cautions.insert(allCautions()[random() % allCautions().size()]);
            for (const Stretch& stretch : catalog.stretches()) {
                const Fitting fitsBefore = fitting(stretch.id, catalog, before);
                const Fitting fitsAfter = fitting(stretch.id, catalog, after);
                ASSERT_GE(fitsAfter.kind, fitsBefore.kind)
                    << fitsBefore << " for " << before << ", " << fitsAfter;
            }
        }
    }
}

TEST(FittingProperties, everyAdviceOfEveryCautionIsHeeded) {
    for (const Caution caution : allCautions()) {
        for (const bool hasEasier : {false, true}) {
            for (const CautionAdvice advice :
                 {CautionAdvice::TakeCare, CautionAdvice::Easier, CautionAdvice::LeaveOut}) {
                Stretch stretch;
                stretch.id = "stretch";
                stretch.places = {Place::Standing};
                stretch.cautions = {{caution, advice, "Because."}};
                if (hasEasier)
                    stretch.easier.emplace().places = {Place::Standing};
                const Fitting fits = fitting("stretch", StretchCatalog({stretch}),
                                             {.cautions = {caution}, .needs = {}, .wishes = {}});
                const Kind expected = advice == CautionAdvice::TakeCare              ? Kind::WithCare
                                      : advice == CautionAdvice::Easier && hasEasier ? Kind::Easier
                                                                                     : Kind::LeftOut;
                EXPECT_EQ(fits.kind, expected) << wordOf(caution);
                ASSERT_EQ(fits.reasons.size(), 1U);
                EXPECT_EQ(std::get<StretchCaution>(fits.reasons.front()), stretch.cautions.front());
            }
        }
    }
}

} // namespace unhunch::test
