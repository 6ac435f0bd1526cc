#include "core/plan/PlanFile.h"
#include "tests/core/catalog/SampleCatalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch {
namespace {

const std::filesystem::path exampleFile =
    std::filesystem::path(UNHUNCH_SOURCE_DIR) / "resources/plan/example.unhunch-plan";

TEST(ExamplePlanTest, theExampleCanBeAcceptedWithTheBuiltInCatalog) {
    const PlanFile example = readPlan(exampleFile);
    const std::vector<PlanChange> changes = changesOf(example, readCatalog(builtInCatalogFile()), {}, {});
    ASSERT_EQ(changes.size(), example.plan.size());
    for (const PlanChange& change : changes)
        EXPECT_EQ(change.kind, PlanChange::Kind::Added) << change.wanted.stretch;
}

TEST(ExamplePlanTest, theExampleShowsWhatAPlanMayHold) {
    const PlanFile example = readPlan(exampleFile);
    EXPECT_FALSE(example.from.empty());
    EXPECT_FALSE(example.note.empty());
    EXPECT_FALSE(example.stretches.empty());
    const auto& plan = example.plan;
    EXPECT_TRUE(
        std::ranges::any_of(plan, [](const ChosenStretch& chosen) { return chosen.dose.has_value(); }));
    EXPECT_TRUE(
        std::ranges::any_of(plan, [](const ChosenStretch& chosen) { return chosen.days != everyDay; }));
}

} // namespace
} // namespace unhunch
