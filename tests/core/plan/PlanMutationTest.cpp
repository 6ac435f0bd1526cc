#include "tests/core/plan/SamplePlan.h"
#include "tests/support/core/RandomPlans.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

namespace unhunch {
namespace {

using nlohmann::json;

const json::json_pointer wholeDocument;

using Visit = std::function<void(const json::json_pointer& pointer, const json& value)>;

/// Calls `visit` for everything in `document` but itself and the stretches, which are read as in a catalog.
void forEachValue(const json& document, const json::json_pointer& pointer, const Visit& visit) {
    if (!document.is_structured() || pointer.to_string() == "/stretches")
        return;
    for (const auto& [name, value] : document.items()) {
        const json::json_pointer here =
            document.is_array() ? pointer / static_cast<std::size_t>(std::stoul(name)) : pointer / name;
        visit(here, value);
        forEachValue(value, here, visit);
    }
}

bool isOptional(const json::json_pointer& field) {
    static const std::set<std::string> optional{"$schema", "from", "note",    "pictures",
                                                "days",    "dose", "per_side"};
    return optional.contains(field.back());
}

bool pointsAt(const std::string& where, const std::string& pointer) {
    return where == pointer || where.starts_with(pointer + '/');
}

TEST(PlanMutationTest, everyFieldThatIsLeftOutIsMissedByName) {
    const json original = fullPlan();
    int deleted = 0;
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json&) {
        if (original[pointer.parent_pointer()].is_array() || isOptional(pointer) ||
            pointer.back() == "stretches")
            return;
        json mutated = original;
        mutated[pointer.parent_pointer()].erase(pointer.back());
        EXPECT_EQ(planRefusalOf(mutated).where(), pointer.to_string());
        ++deleted;
    });
    EXPECT_GT(deleted, 15);
}

TEST(PlanMutationTest, everyFieldOfAnotherKindIsRefusedByName) {
    const json original = fullPlan();
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json& value) {
        for (const json& stranger : {json(nullptr), json(true), json(-7), json(1e9), json(""), json("?"),
                                     json::array(), json::array({nullptr}), json::object()}) {
            const bool mayBeText = stranger == json("?") && value.is_string();
            const bool mayBeEmpty = stranger == json::array() && pointer.back() == "pictures";
            const bool maySwitch = stranger.is_boolean() && value.is_boolean();
            // Without its stretches the plan's faults are elsewhere.
            if (mayBeText || mayBeEmpty || maySwitch || pointer.back() == "stretches")
                continue;
            json mutated = original;
            mutated[pointer] = stranger;
            const CatalogError error = planRefusalOf(mutated);
            EXPECT_TRUE(pointsAt(error.where(), pointer.to_string()))
                << pointer.to_string() << " = " << stranger << ": " << error.what();
            EXPECT_FALSE(error.reason().empty());
        }
    });
}

TEST(PlanMutationTest, everyFieldOfAnotherNameIsUnknown) {
    const json original = fullPlan();
    const auto refuseUnknown = [&original](const json::json_pointer& object) {
        json mutated = original;
        mutated[object]["colour"] = "red";
        const CatalogError error = planRefusalOf(mutated);
        EXPECT_EQ(error.where(), (object / "colour").to_string());
        EXPECT_TRUE(error.reason().starts_with("unknown field; allowed here: ")) << error.reason();
    };
    refuseUnknown(wholeDocument);
    forEachValue(original, wholeDocument, [&](const json::json_pointer& pointer, const json& value) {
        if (value.is_object())
            refuseUnknown(pointer);
    });
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
