#include "tests/core/plan/SamplePlan.h"
#include "tests/support/core/JsonMutation.h"
#include "tests/support/core/RandomPlans.h"

#include <gtest/gtest.h>

#include <set>

namespace unhunch {
namespace {

using nlohmann::json;
using Pointer = SpoiltFormat::Pointer;

/// Without its stretches the plan's faults are elsewhere; what is within them is read as in a catalog.
bool areStretches(const Pointer& field) { return field.to_string() == "/stretches"; }

bool isOptional(const Pointer& field) {
    static const std::set<std::string> optional{"$schema", "from", "note",    "pictures",
                                                "days",    "dose", "per_side"};
    return optional.contains(field.back()) || areStretches(field);
}

bool mayReplace(const Pointer& place, const json& original, const json& stranger) {
    if (areStretches(place))
        return true;
    if (stranger == json::array())
        return place.back() == "pictures";
    return (stranger == json("?") && original.is_string()) ||
           (stranger.is_boolean() && original.is_boolean());
}

const SpoiltFormat format{planRefusalOf, isOptional, mayReplace, areStretches};

TEST(PlanMutationTest, everyFieldThatIsLeftOutIsMissedByName) {
    EXPECT_GT(expectEveryFieldIsMissed(format, fullPlan()), 15);
}

TEST(PlanMutationTest, everyFieldOfAnotherKindIsRefusedByName) {
    expectEveryStrangerIsRefused(format, fullPlan());
}

TEST(PlanMutationTest, everyFieldOfAnotherNameIsUnknown) {
    expectEveryUnknownFieldIsRefused(format, fullPlan());
}

TEST(PlanMutationTest, aMangledPlanIsRefusedWithAReasonOrReadWhole) {
    std::mt19937 random(20261124);
    RandomPlans plans(20261124);
    int refused = 0;
    int taken = 0;
    for (int count = 0; count < 1500; ++count) {
        const std::string text = mangled(planText(plans.plan()), random);
        try {
            const PlanFile plan = parsePlan(text, planName);
            ASSERT_EQ(parsePlan(planText(plan), planName), plan) << text;
            ++taken;
        } catch (const CatalogError& error) {
            ASSERT_FALSE(error.reason().empty()) << text;
            ++refused;
        }
    }
    EXPECT_GT(refused, 1000);
    EXPECT_GT(taken, 20);
}

} // namespace
} // namespace unhunch
