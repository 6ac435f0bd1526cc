#include "tests/core/catalog/SampleCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <string>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::ContainsRegex;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class BuiltInCatalogTest : public testing::Test {
protected:
    [[nodiscard]] const Stretch& stretch(const StretchId& id) const {
        const Stretch* found = m_catalog.find(id);
        if (!found)
            throw std::runtime_error("no stretch " + id);
        return *found;
    }

    /// Every text of a stretch that a person reads or hears, sources aside.
    static std::vector<std::string> textsOf(const Stretch& stretch) {
        std::vector<std::string> texts{stretch.title, stretch.position, stretch.breathing, stretch.note};
        for (const auto& list :
             {stretch.steps, stretch.muscles, stretch.benefits, stretch.precautions, stretch.mistakes})
            texts.insert(texts.end(), list.begin(), list.end());
        if (stretch.easier) {
            texts.insert(texts.end(), stretch.easier->steps.begin(), stretch.easier->steps.end());
            texts.insert(texts.end(), {stretch.easier->hint, stretch.easier->position});
        }
        return texts;
    }

    StretchCatalog m_catalog = readCatalog(builtInCatalogFile());
};

Dose oneSetOf(std::chrono::milliseconds tempo) {
    return {.work = Repetitions{.repetitions = {10, 15}, .sets = {1, 1}, .tempo = tempo, .rest = 15s}};
}

TEST_F(BuiltInCatalogTest, itHoldsTheFourStretches) {
    std::vector<StretchId> ids;
    for (const Stretch& each : m_catalog.stretches())
        ids.push_back(each.id);
    EXPECT_THAT(ids, ElementsAre("chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"));
}

TEST_F(BuiltInCatalogTest, theChestStretchIsHeldInADoorwayThreeToFourTimesAWeek) {
    const Stretch& chest = stretch("chest-stretch");
    EXPECT_EQ(chest.dose, (Dose{.work = Hold{.duration = 30s, .sets = {3, 4}, .rest = 10s}}));
    EXPECT_EQ(chest.frequency, (Frequency{TimesPerWeek{3, 4}}));
    EXPECT_THAT(chest.places, ElementsAre(Place::Doorway));
}

TEST_F(BuiltInCatalogTest, shoulderRollsAreDailyAtADesk) {
    const Stretch& rolls = stretch("shoulder-rolls");
    EXPECT_EQ(rolls.dose, oneSetOf(4s));
    EXPECT_EQ(rolls.frequency, Frequency{Daily{}});
    EXPECT_THAT(rolls.places, ElementsAre(Place::Standing, Place::Chair));
}

TEST_F(BuiltInCatalogTest, armCirclesComeThreeToFourTimesAWeekAtADesk) {
    const Stretch& circles = stretch("arm-circles");
    EXPECT_EQ(circles.dose, oneSetOf(3s));
    EXPECT_EQ(circles.frequency, (Frequency{TimesPerWeek{3, 4}}));
    EXPECT_THAT(circles.places, ElementsAre(Place::Standing, Place::Chair));
}

TEST_F(BuiltInCatalogTest, catCowIsDailyOnTheFloorInTwoBreaths) {
    const Stretch& catCow = stretch("cat-cow");
    EXPECT_EQ(catCow.dose, oneSetOf(8s));
    EXPECT_EQ(catCow.frequency, Frequency{Daily{}});
    EXPECT_THAT(catCow.places, ElementsAre(Place::Floor));
    EXPECT_THAT(catCow.phases, ElementsAre(MovementPhase{"Arch", Breath::In, 4000ms},
                                           MovementPhase{"Round", Breath::Out, 4000ms}));
}

TEST_F(BuiltInCatalogTest, catCowIsCuedByMovementAndExplainsItsNamesOnce) {
    const Stretch& catCow = stretch("cat-cow");
    for (const std::string& text : textsOf(catCow)) {
        if (text == catCow.title || text == catCow.note)
            continue;
        EXPECT_THAT(text, Not(ContainsRegex("[Cc]at|[Cc]ow")));
    }
    EXPECT_THAT(catCow.note,
                AllOf(HasSubstr("Arch is usually called cow"), HasSubstr("Round is called cat")));
}

TEST_F(BuiltInCatalogTest, oneStepsThroughTheDoorwayAndDoesNotLeanOnIt) {
    const Stretch& chest = stretch("chest-stretch");
    EXPECT_THAT(chest.steps, testing::Contains(HasSubstr("through")));
    for (const std::string& text : textsOf(chest))
        EXPECT_THAT(text, Not(ContainsRegex("[Ll]ean"))) << text;
}

TEST_F(BuiltInCatalogTest, everyStretchHasAnEasierFormOfTheSameDose) {
    for (const Stretch& each : m_catalog.stretches()) {
        ASSERT_TRUE(each.easier) << each.id;
        EXPECT_EQ(each.easier->dose, each.dose) << each.id << ": it counts as the stretch";
        EXPECT_EQ(each.easier->phases, each.phases) << each.id;
        EXPECT_NE(each.easier->steps, each.steps) << each.id;
        EXPECT_EQ(each.easier->figure, each.id + "-easier");
        EXPECT_EQ(figureOf(each), each.id);
    }
    EXPECT_THAT(stretch("cat-cow").easier->places, ElementsAre(Place::Chair)) << "nobody has to kneel";
    EXPECT_THAT(stretch("shoulder-rolls").easier->places, ElementsAre(Place::Chair));
}

TEST_F(BuiltInCatalogTest, onlyArmCirclesGrow) {
    for (const Stretch& each : m_catalog.stretches())
        EXPECT_EQ(each.growing, each.id == "arm-circles") << each.id;
}

TEST_F(BuiltInCatalogTest, everyStretchIsExplainedInFull) {
    for (const Stretch& each : m_catalog.stretches()) {
        EXPECT_THAT(each.steps, SizeIs(AllOf(testing::Ge(4U), testing::Le(6U)))) << each.id;
        EXPECT_THAT(easierForm(each).steps, SizeIs(AllOf(testing::Ge(4U), testing::Le(6U)))) << each.id;
        EXPECT_THAT(each.muscles, Not(testing::IsEmpty())) << each.id;
        EXPECT_THAT(each.benefits, Not(testing::IsEmpty())) << each.id;
        EXPECT_THAT(each.precautions, Not(testing::IsEmpty())) << each.id;
        EXPECT_THAT(each.mistakes, Not(testing::IsEmpty())) << each.id;
        EXPECT_THAT(each.sources, Not(testing::IsEmpty())) << each.id;
        EXPECT_EQ(each.standInFor, std::nullopt) << each.id;
    }
}

TEST_F(BuiltInCatalogTest, stepsAreShortEnoughToBeSpokenWhileDoingThem) {
    for (const Stretch& each : m_catalog.stretches()) {
        for (const Stretch& form : {each, easierForm(each)}) {
            for (const std::string& step : form.steps) {
                EXPECT_LE(std::ranges::count(step, ' ') + 1, 16) << step;
                EXPECT_TRUE(step.ends_with('.')) << step;
            }
        }
    }
}

TEST_F(BuiltInCatalogTest, nothingIsPromised) {
    for (const Stretch& each : m_catalog.stretches()) {
        for (std::string text : textsOf(each)) {
            std::ranges::transform(text, text.begin(),
                                   [](unsigned char letter) { return std::tolower(letter); });
            EXPECT_THAT(text, Not(ContainsRegex("cure|prevent|heal|correct|guarantee|posture|treat|fix")))
                << each.id;
        }
    }
}

TEST_F(BuiltInCatalogTest, theFourTogetherFitABreakOfFiveMinutes) {
    std::chrono::seconds sum{0};
    for (const Stretch& each : m_catalog.stretches())
        sum += durationOf(each.dose);
    EXPECT_EQ(sum, 110s + 40s + 30s + 80s);
}

} // namespace
} // namespace unhunch
