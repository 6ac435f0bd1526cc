#include "tests/core/plan/SamplePlan.h"

#include "tests/core/catalog/SampleCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {

using nlohmann::json;

json fullPlan() {
    json plain = heldStretch("reach");
    json standIn = heldStretch("seated-reach");
    standIn["stand_in_for"] = "reach";
    return {
        {"$schema", "plan.schema.json"},
        {"format", "unhunch-plan"},
        {"version", 1},
        {"title", "Neck and shoulders"},
        {"from", "Ada Weber"},
        {"note", "Gently."},
        {"stretches", {plain, repeatedStretch("sway"), standIn}},
        {"pictures", {{{"stretch", "reach"}, {"base64", pngStart}}}},
        {"plan",
         {{{"stretch", "reach"},
           {"frequency", {{"times_per_week", {2, 3}}}},
           {"days", {"monday", "wednesday", "sunday"}},
           {"dose", {{"hold_seconds", 30}, {"sets", {1, 2}}, {"rest_seconds", 0}, {"per_side", true}}}},
          {{"stretch", "sway"}, {"frequency", "daily"}},
          {{"stretch", "cat-cow"},
           {"frequency", "daily"},
           {"dose",
            {{"repetitions", {5, 8}}, {"tempo_seconds", 8}, {"sets", {1, 1}}, {"rest_seconds", 0}}}}}},
    };
}

json fullPlanWith(const std::string& pointer, const json& value) {
    json document = fullPlan();
    document[json::json_pointer(pointer)] = value;
    return document;
}

PlanFile parsedPlan(const json& document) { return parsePlan(document.dump(), planName); }

CatalogError planRefusalOfText(std::string_view text) {
    try {
        static_cast<void>(parsePlan(text, planName));
    } catch (const CatalogError& error) {
        EXPECT_EQ(error.file(), planName);
        return error;
    }
    ADD_FAILURE() << "taken for a plan: " << text.substr(0, 2000);
    return {"", "", ""};
}

CatalogError planRefusalOf(const json& document) { return planRefusalOfText(document.dump()); }

void expectPlanRefused(const std::string& pointer, const json& value, const std::string& words) {
    const CatalogError error = planRefusalOf(fullPlanWith(pointer, value));
    EXPECT_EQ(error.where(), pointer) << value;
    EXPECT_THAT(error.reason(), testing::HasSubstr(words)) << value;
}

} // namespace unhunch
