#include "tests/core/catalog/SampleCatalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::AllOf;
using testing::AnyOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class BuiltInCatalogTest : public testing::Test {
protected:
    [[nodiscard]] const Stretch& stretch(const StretchId& id) const {
        const Stretch* found = m_catalog.find(id);
        if (!found)
            throw std::runtime_error("no stretch " + id);
        return *found;
    }

    [[nodiscard]] std::vector<const Stretch*> theFour() const {
        std::vector<const Stretch*> four;
        for (const StretchId& id : m_catalog.packs().front().stretches)
            four.push_back(m_catalog.find(id));
        return four;
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

    StretchCatalog m_catalog = builtInCatalog();
};

Dose oneSetOf(std::chrono::milliseconds tempo) {
    return {.work = Repetitions{.repetitions = {10, 15}, .sets = {1, 1}, .tempo = tempo, .rest = 15s}};
}

TEST_F(BuiltInCatalogTest, itsFirstPackIsTheFourStretchesOfThePrescription) {
    EXPECT_THAT(m_catalog.packs().front().stretches,
                ElementsAre("chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"));
    EXPECT_EQ(m_catalog.packs().front().title, "Prescribed");
}

TEST_F(BuiltInCatalogTest, theOtherPacksAreAddedByChoice) {
    std::vector<std::string> titles;
    for (const Pack& pack : m_catalog.packs())
        titles.push_back(pack.title);
    EXPECT_THAT(titles, ElementsAre("Prescribed", "Posture", "Neck and shoulders", "Core", "Calm"));
}

TEST_F(BuiltInCatalogTest, theFourComeFirst) {
    for (std::size_t index = 0; index < 4; ++index)
        EXPECT_EQ(&m_catalog.stretches()[index], theFour()[index]);
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
        EXPECT_THAT(text, Not(AnyOf(HasSubstr("cat"), HasSubstr("Cat"), HasSubstr("cow"), HasSubstr("Cow"))));
    }
    EXPECT_THAT(catCow.note,
                AllOf(HasSubstr("Arch is usually called cow"), HasSubstr("Round is called cat")));
}

TEST_F(BuiltInCatalogTest, oneStepsThroughTheDoorwayAndDoesNotLeanOnIt) {
    const Stretch& chest = stretch("chest-stretch");
    EXPECT_THAT(chest.steps, testing::Contains(HasSubstr("through")));
    for (const std::string& text : textsOf(chest))
        EXPECT_THAT(text, Not(AnyOf(HasSubstr("lean"), HasSubstr("Lean")))) << text;
}

TEST_F(BuiltInCatalogTest, eachOfTheFourHasAnEasierFormOfTheSameDose) {
    for (const Stretch* one : theFour()) {
        const Stretch& each = *one;
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
        EXPECT_EQ(each.growing, each.id.ends_with("arm-circles")) << each.id;
}

TEST_F(BuiltInCatalogTest, theFourTogetherFitABreakOfFiveMinutes) {
    std::chrono::seconds sum{0};
    for (const Stretch* each : theFour())
        sum += durationOf(each->dose);
    EXPECT_EQ(sum, 110s + 40s + 30s + 80s);
}

} // namespace
} // namespace unhunch
