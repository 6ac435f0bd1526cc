#include "app/text/FittingWords.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using Kind = Fitting::Kind;

Stretch stretchOf(const StretchId& id, const std::string& title) {
    Stretch stretch;
    stretch.id = id;
    stretch.title = title;
    stretch.dose.work = Repetitions{.repetitions = {10, 15}};
    stretch.places = {Place::Floor};
    stretch.steps = {"Move."};
    return stretch;
}

const StretchCaution sittingIsKinder{Caution::KneePain, CautionAdvice::LeaveOut,
                                     "Kneeling is hard on sore knees."};
const StretchCaution headLevel{Caution::Dizziness, CautionAdvice::TakeCare, "Keep your head level."};

class FittingWordsTest : public testing::Test {
protected:
    StretchCatalog catalog{{stretchOf("cat-cow", "Cat-cow"), stretchOf("seated-cat-cow", "Seated cat-cow")}};

    [[nodiscard]] QString told(const Fitting& fitting) const {
        return FittingWords::sentence(fitting, catalog);
    }
};

TEST_F(FittingWordsTest, aStandInNamesBothAndSaysWhy) {
    const Fitting fitting{"cat-cow", Kind::StandIn, "seated-cat-cow", false, {sittingIsKinder}};
    EXPECT_EQ(told(fitting),
              QStringLiteral("Seated cat-cow instead of cat-cow. Kneeling is hard on sore knees."));
    EXPECT_EQ(FittingWords::whileDone(fitting, catalog),
              QStringLiteral("Instead of cat-cow. Kneeling is hard on sore knees."));
}

TEST_F(FittingWordsTest, aStandInThatIsEasierItselfSaysSo) {
    EXPECT_EQ(told({"cat-cow", Kind::StandIn, "seated-cat-cow", true, {Access::Wheelchair}}),
              QStringLiteral("Seated cat-cow (easier form) instead of cat-cow. It cannot be done in a "
                             "wheelchair."));
}

TEST_F(FittingWordsTest, whatIsLeftOutSaysWhatIsMissing) {
    EXPECT_EQ(told({"cat-cow", Kind::LeftOut, {}, false, {NoPlace{{Place::Doorway, Place::Floor}}}}),
              QStringLiteral("Cat-cow left out. It needs a doorway or room on the floor."));
    EXPECT_EQ(told({"cat-cow", Kind::LeftOut, {}, false, {Wish::LeaveOut}}),
              QStringLiteral("Cat-cow left out. You said that it is not for you."));
}

TEST_F(FittingWordsTest, tooMuchWithoutAnEasierFormSaysThatThereIsNone) {
    EXPECT_EQ(told({"cat-cow", Kind::Easier, "cat-cow", true, {Wish::Easier}}),
              QStringLiteral("Cat-cow in its easier form. You said that it was too much."));
    EXPECT_EQ(
        told({"cat-cow", Kind::LeftOut, {}, false, {Wish::Easier}}),
        QStringLiteral("Cat-cow left out. You said that it was too much, and it has no easier form that "
                       "fits."));
}

TEST_F(FittingWordsTest, nobodyIsToldWhatToMindInAStretchThatIsNotDone) {
    EXPECT_EQ(FittingWords::reasons(
                  {"cat-cow", Kind::StandIn, "seated-cat-cow", false, {headLevel, sittingIsKinder}}),
              QStringLiteral("Kneeling is hard on sore knees."));
    EXPECT_EQ(told({"cat-cow", Kind::WithCare, "cat-cow", false, {headLevel}}),
              QStringLiteral("Cat-cow with care. Keep your head level."));
}

TEST_F(FittingWordsTest, aReasonThatTwoCautionsShareIsToldOnceAndEndsAsASentence) {
    StretchCaution other = sittingIsKinder;
    other.caution = Caution::WristPain;
    StretchCaution third{Caution::Balance, CautionAdvice::LeaveOut, "Getting up again is hard"};
    EXPECT_EQ(FittingWords::reasons({"cat-cow", Kind::LeftOut, {}, false, {sittingIsKinder, other, third}}),
              QStringLiteral("Kneeling is hard on sore knees. Getting up again is hard."));
}

TEST_F(FittingWordsTest, whatIsAsPrescribedHasNothingToTell) {
    const Fitting same{"cat-cow", Kind::AsPrescribed, "cat-cow", false, {}};
    EXPECT_EQ(told(same), QStringLiteral("Cat-cow"));
    EXPECT_TRUE(FittingWords::whileDone(same, catalog).isEmpty());
    EXPECT_TRUE(FittingWords::changed({same}).empty());
}

TEST_F(FittingWordsTest, whatWasNamedAndDoesNotFitSaysWhyAndHowToInsist) {
    EXPECT_EQ(FittingWords::unfit({{"cat-cow", Fitting::Kind::LeftOut, {}, false, {Wish::LeaveOut}}}, catalog)
                  .toStdString(),
              "Cat-cow does not fit you. You said that it is not for you. If you want it all the same, write "
              "“start --anyway”.");
}

} // namespace
} // namespace unhunch
