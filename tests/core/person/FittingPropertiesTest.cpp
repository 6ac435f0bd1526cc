#include "tests/support/core/People.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <variant>

namespace unhunch::test {

namespace {

using Kind = Fitting::Kind;

/// The strongest that any of the person's cautions, needs and wishes says about a stretch by itself.
CautionAdvice strongest(const Stretch& stretch, const Person& person) {
    CautionAdvice advice = CautionAdvice::TakeCare;
    for (const StretchCaution& caution : stretch.cautions) {
        if (person.cautions.contains(caution.caution))
            advice = std::max(advice, caution.advice);
    }
    for (const auto& [id, wish] : person.wishes) {
        if (id == stretch.id)
            advice =
                std::max(advice, wish == Wish::LeaveOut ? CautionAdvice::LeaveOut : CautionAdvice::Easier);
    }
    const bool accessible = std::ranges::all_of(person.needs, [&](Access need) {
        return std::ranges::find(stretch.access, need) != stretch.access.end();
    });
    return accessible ? advice : CautionAdvice::LeaveOut;
}

/// Whether a person may do a stretch in that form.
bool mayDo(const Stretch& stretch, bool easier, const Person& person) {
    if (easier && !stretch.easier)
        return false;
    const Stretch form = easier ? easierForm(stretch) : stretch;
    const CautionAdvice advice = strongest(stretch, person);
    return isFeasible(form, person.places) &&
           advice <= (easier ? CautionAdvice::Easier : CautionAdvice::TakeCare);
}

bool mayDoAnyFormOf(const StretchId& prescribed, const StretchCatalog& catalog, const Person& person) {
    return std::ranges::any_of(catalog.stretches(), [&](const Stretch& stretch) {
        const bool counts = stretch.id == prescribed || stretch.standInFor == prescribed;
        return counts && (mayDo(stretch, false, person) || mayDo(stretch, true, person));
    });
}

/// What has to hold for anybody, whatever the catalog.
void expectSound(const Fitting& fits, const StretchCatalog& catalog, const Person& person) {
    const Stretch& prescribed = *catalog.find(fits.prescribed);
    EXPECT_EQ(fits.reasons.empty(), fits.kind == Kind::AsPrescribed) << fits << " for " << person;
    EXPECT_EQ(fits.done.empty(), fits.kind == Kind::LeftOut) << fits << " for " << person;
    if (fits.kind == Kind::LeftOut) {
        EXPECT_FALSE(mayDoAnyFormOf(fits.prescribed, catalog, person)) << fits << " for " << person;
        return;
    }
    const Stretch& done = *catalog.find(fits.done);
    EXPECT_TRUE(mayDo(done, fits.easier, person)) << fits << " for " << person;
    if (fits.kind == Kind::StandIn) {
        EXPECT_EQ(done.standInFor, fits.prescribed);
        EXPECT_FALSE(mayDo(prescribed, false, person) || mayDo(prescribed, true, person)) << fits << person;
    } else {
        EXPECT_EQ(fits.done, fits.prescribed);
        EXPECT_EQ(fits.easier, !mayDo(prescribed, false, person)) << fits << " for " << person;
    }
}

} // namespace

TEST(FittingProperties, nobodyIsToldToDoWhatSpeaksAgainstThemAndNothingDoableIsLeftOut) {
    std::mt19937 random(61);
    for (int round = 0; round < 400; ++round) {
        const StretchCatalog catalog = someCatalog(random);
        for (int people = 0; people < 20; ++people) {
            const Person person = somebody(random, catalog);
            for (const Stretch& stretch : catalog.stretches())
                expectSound(fitting(stretch.id, catalog, person), catalog, person);
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
