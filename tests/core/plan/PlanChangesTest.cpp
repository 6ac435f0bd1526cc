#include "tests/core/catalog/SampleCatalog.h"
#include "tests/core/plan/SamplePlan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using std::chrono::seconds;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// "chest" is held 20 s on each side, "sway" is repeated; both are the program's.
StretchCatalog builtIn() {
    nlohmann::json chest = heldStretch("chest");
    return parsedSample(catalogOf({chest, repeatedStretch("sway")}));
}

std::vector<Stretch> ownOf(const std::vector<nlohmann::json>& stretches) {
    return parsedSample(catalogOf(stretches)).stretches();
}

/// A plan file that prescribes `plan` and brings nothing of its own.
PlanFile planOfNames(std::vector<ChosenStretch> plan) { return {.title = "Names", .plan = std::move(plan)}; }

/// A plan file that brings "twist" and prescribes it daily.
PlanFile planWithTwist() {
    return {.title = "Twist", .stretches = ownOf({heldStretch("twist")}), .plan = {{"twist", Daily{}}}};
}

Dose heldFor(int length) {
    return {.work = Hold{.duration = seconds{length}, .sets = {2, 3}, .rest = seconds{5}}, .perSide = true};
}

std::string refusal(const PlanFile& file, std::span<const Stretch> own = {}) {
    try {
        static_cast<void>(changesOf(file, builtIn(), own, {}));
    } catch (const CatalogError& error) {
        return error.what();
    }
    return "taken";
}

TEST(PlanChangesTest, aStretchThatIsNotInThePlanJoinsIt) {
    const ChosenStretch chest{"chest", Daily{}};
    EXPECT_THAT(changesOf(planOfNames({chest}), builtIn(), {}, {}),
                ElementsAre(PlanChange{PlanChange::Kind::Added, chest}));
}

TEST(PlanChangesTest, aStretchThatIsInThePlanAsItIsStaysTheSame) {
    const ChosenStretch chest{"chest", Daily{}};
    EXPECT_THAT(changesOf(planOfNames({chest}), builtIn(), {}, std::vector{chest}),
                ElementsAre(PlanChange{PlanChange::Kind::Same, chest, chest}));
}

TEST(PlanChangesTest, anotherFrequencyOtherDaysOrAnotherDoseAreChanges) {
    const ChosenStretch now{"chest", Daily{}};
    const Weekdays workDays{true, true, true, true, true, false, false};
    for (const ChosenStretch& wanted :
         {ChosenStretch{"chest", TimesPerWeek{3, 4}}, ChosenStretch{"chest", Daily{}, workDays},
          ChosenStretch{"chest", Daily{}, everyDay, heldFor(30)}})
        EXPECT_THAT(changesOf(planOfNames({wanted}), builtIn(), {}, std::vector{now}),
                    ElementsAre(PlanChange{PlanChange::Kind::Changed, wanted, now}));
}

TEST(PlanChangesTest, aDoseThatIsTheStretchsOwnIsNone) {
    const ChosenStretch plain{"chest", Daily{}};
    const ChosenStretch spelledOut{"chest", Daily{}, everyDay, heldFor(20)};
    ASSERT_EQ(builtIn().find("chest")->dose, heldFor(20));
    EXPECT_THAT(changesOf(planOfNames({spelledOut}), builtIn(), {}, std::vector{plain}),
                ElementsAre(PlanChange{PlanChange::Kind::Same, plain, plain}));
    EXPECT_THAT(changesOf(planOfNames({plain}), builtIn(), {}, std::vector{spelledOut}),
                ElementsAre(PlanChange{PlanChange::Kind::Same, plain, spelledOut}));
}

TEST(PlanChangesTest, anOwnStretchOfAnotherTextIsRewrittenAndOfTheSameTextIsNot) {
    const PlanFile file = planWithTwist();
    const ChosenStretch twist{"twist", Daily{}};
    std::vector<Stretch> own = file.stretches;
    EXPECT_THAT(changesOf(file, builtIn(), own, std::vector{twist}),
                ElementsAre(PlanChange{PlanChange::Kind::Same, twist, twist}));
    EXPECT_THAT(rewrittenBy(file, own), IsEmpty());

    own[0].steps.push_back("Breathe out.");
    EXPECT_THAT(changesOf(file, builtIn(), own, std::vector{twist}),
                ElementsAre(PlanChange{PlanChange::Kind::Rewritten, twist, twist}));
    EXPECT_THAT(changesOf(file, builtIn(), own, {}),
                ElementsAre(PlanChange{PlanChange::Kind::Rewritten, twist}));
    EXPECT_THAT(rewrittenBy(file, own), ElementsAre("twist"));
}

TEST(PlanChangesTest, anotherPictureRewritesAStretch) {
    PlanFile file = planWithTwist();
    file.pictures.push_back({"twist", PlanPicture::Format::Png, "one"});
    const std::vector<Stretch> own = keptStretches(file);
    EXPECT_TRUE(isPictureName(own[0].figure)) << own[0].figure;
    EXPECT_THAT(rewrittenBy(file, own), IsEmpty());
    file.pictures[0].bytes = "two";
    EXPECT_THAT(rewrittenBy(file, own), ElementsAre("twist"));
    file.pictures.clear();
    EXPECT_THAT(rewrittenBy(file, own), ElementsAre("twist"));
}

TEST(PlanChangesTest, aStandInThatIsRewrittenIsToldAlthoughThePlanDoesNotNameIt) {
    PlanFile file = planWithTwist();
    nlohmann::json seated = heldStretch("seated");
    seated["stand_in_for"] = "twist";
    file.stretches = ownOf({heldStretch("twist"), seated});
    std::vector<Stretch> own{file.stretches[1]};
    own[0].title = "Another";
    EXPECT_THAT(rewrittenBy(file, own), ElementsAre("seated"));
}

TEST(PlanChangesTest, aPictureIsShownInTheEasierFormTooUnlessThatHasItsOwnFigure) {
    PlanFile file = planWithTwist();
    ASSERT_EQ(file.stretches[0].easier->figure, "low-reach");
    file.pictures.push_back({"twist", PlanPicture::Format::Png, "one"});
    EXPECT_EQ(keptStretches(file)[0].easier->figure, "low-reach");
    file.stretches[0].easier->figure.clear();
    EXPECT_EQ(keptStretches(file)[0].easier->figure, pictureName(file.pictures[0]));
}

TEST(PlanChangesTest, aStretchThatNobodyHasIsRefusedWithTheNearestName) {
    EXPECT_EQ(refusal(planOfNames({{"chest", Daily{}}, {"swey", Daily{}}})),
              "the plan \"Names\", /plan/1/stretch: there is no stretch \"swey\" (did you mean \"sway\"?); a "
              "new one "
              "is described under \"stretches\"");
    EXPECT_THAT(refusal(planOfNames({{"entirely-else", Daily{}}})),
                HasSubstr("\"entirely-else\"; a new one"));
}

TEST(PlanChangesTest, whatIsBuiltInCannotBeDescribedAnew) {
    PlanFile file = planWithTwist();
    file.stretches[0].id = "chest";
    file.plan[0].stretch = "chest";
    EXPECT_THAT(refusal(file), HasSubstr("/stretches/0/id: \"chest\" is a stretch of the program"));
}

TEST(PlanChangesTest, aDoseOfAnotherKindThanTheProgramsIsRefused) {
    Dose repeated{.work = Repetitions{}, .perSide = true};
    EXPECT_THAT(refusal(planOfNames({{"chest", Daily{}, everyDay, repeated}})),
                HasSubstr("/plan/0/dose: \"chest\" is held; write \"hold_seconds\""));
    Dose bothSides = heldFor(10);
    bothSides.perSide = false;
    EXPECT_THAT(refusal(planOfNames({{"chest", Daily{}, everyDay, bothSides}})),
                HasSubstr("write \"per_side\": true"));
}

TEST(PlanChangesTest, aStandInForNothingIsRefused) {
    PlanFile file = planWithTwist();
    file.stretches[0].standInFor = "nothing";
    EXPECT_THAT(refusal(file), HasSubstr("/stretches/0/stand_in_for: \"nothing\" is no stretch"));
    file.stretches[0].standInFor = "chest";
    EXPECT_EQ(refusal(file), "taken");
}

TEST(PlanChangesTest, aPlanThatWouldBreakAnotherOwnStretchIsRefused) {
    nlohmann::json seated = heldStretch("seated");
    seated["stand_in_for"] = "twist";
    const std::vector<Stretch> own = ownOf({heldStretch("twist"), seated});
    PlanFile file = planWithTwist();
    file.stretches[0].standInFor = "chest";
    EXPECT_THAT(refusal(file, own), HasSubstr("your stretch \"seated\" could not be used any more"));
}

TEST(PlanChangesTest, acceptingKeepsWhatIsThereInItsOrderAndAddsBehind) {
    const ChosenStretch chest{"chest", Daily{}};
    const ChosenStretch sway{"sway", Daily{}};
    const ChosenStretch rarely{"chest", TimesPerWeek{1, 2}};
    const ChosenStretch twist{"twist", Daily{}};
    const std::vector now{sway, chest};
    const std::vector changes{PlanChange{PlanChange::Kind::Added, twist},
                              PlanChange{PlanChange::Kind::Changed, rarely, chest}};
    EXPECT_THAT(accepted(changes, now, false), ElementsAre(sway, rarely, twist));
    EXPECT_THAT(accepted(changes, now, true), ElementsAre(twist, rarely));
    EXPECT_THAT(endedBy(changes, now), ElementsAre(sway));
}

} // namespace
} // namespace unhunch
