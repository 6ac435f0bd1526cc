#include "core/plan/OwnStretchFile.h"
#include "tests/core/catalog/SampleCatalog.h"
#include "tests/core/plan/SamplePlan.h"
#include "tests/support/core/RandomPlans.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using testing::HasSubstr;

TEST(PlanRoundTripTest, whatIsWrittenIsReadBackAsItWas) {
    RandomPlans random(20261123);
    for (int count = 0; count < 500; ++count) {
        const PlanFile plan = random.plan();
        const std::string text = planText(plan);
        ASSERT_EQ(parsePlan(text, planName), plan) << text;
        ASSERT_EQ(planText(parsePlan(text, planName)), text);
    }
}

TEST(PlanRoundTripTest, everyFieldOfTheFormatSurvives) {
    const PlanFile plan = parsedPlan(fullPlan());
    EXPECT_EQ(parsePlan(planText(plan), planName), plan);
    const std::vector<Stretch> stretches = readCatalog(builtInCatalogFile()).stretches();
    EXPECT_EQ(parseOwnStretches(ownStretchesText(stretches, "own"), "own"), stretches);
}

TEST(PlanRoundTripTest, ownStretchesAreReadBackAsTheyWere) {
    RandomPlans random(7);
    for (int count = 0; count < 100; ++count) {
        const std::vector<Stretch> own{random.stretch("first"), random.stretch("second")};
        EXPECT_EQ(parseOwnStretches(ownStretchesText(own, "own"), "own"), own);
    }
    EXPECT_EQ(parseOwnStretches(ownStretchesText({}, "own"), "own"), std::vector<Stretch>());
}

TEST(PlanRoundTripTest, anOwnStretchMayStandInForOneOfAnotherCatalog) {
    RandomPlans random(8);
    std::vector<Stretch> own{random.stretch("mine")};
    own[0].standInFor = "cat-cow";
    EXPECT_EQ(parseOwnStretches(ownStretchesText(own, "own"), "own"), own);
}

TEST(PlanRoundTripTest, ownStretchesThatCouldNotBeReadBackAreNotWritten) {
    RandomPlans random(9);
    const Stretch sound = random.stretch("mine");
    const auto refusal = [](const std::vector<Stretch>& own) -> std::string {
        try {
            static_cast<void>(ownStretchesText(own, "own"));
        } catch (const CatalogError& error) {
            return error.what();
        }
        return "written";
    };
    Stretch untitled = sound;
    untitled.title.clear();
    EXPECT_EQ(refusal({untitled}), "own, /stretches/0/title: this text is empty");
    Stretch path = sound;
    path.id = "../mine";
    EXPECT_THAT(refusal({path}), HasSubstr("/stretches/0/id: expected lower-case words"));
    Stretch easier = sound;
    easier.isEasierForm = true;
    EXPECT_THAT(refusal({easier}), HasSubstr("cannot be written down as they are"));
    EXPECT_THAT(refusal({sound, sound}), HasSubstr("every id must differ"));
}

TEST(PlanRoundTripTest, aWrittenPlanReadsLikeOneOfAPerson) {
    const std::string text =
        planText({.title = "Short",
                  .plan = {{"cat-cow", TimesPerWeek{2, 3}, {true, false, true, false, true, false, false}}}});
    EXPECT_EQ(text, R"({
    "format": "unhunch-plan",
    "version": 1,
    "title": "Short",
    "plan": [
        {
            "stretch": "cat-cow",
            "frequency": {
                "times_per_week": [2, 3]
            },
            "days": ["monday", "wednesday", "friday"]
        }
    ]
}
)");
}

} // namespace
} // namespace unhunch
