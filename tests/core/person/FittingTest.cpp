#include "core/person/Fitting.h"

#include "tests/support/core/People.h"
#include "tests/support/core/WeekBuilders.h"

#include <gmock/gmock.h>

#include <stdexcept>

namespace unhunch::test {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = Fitting::Kind;

namespace {

const StretchCaution leaveOut{Caution::KneePain, CautionAdvice::LeaveOut, "Kneeling presses on a sore knee."};
const StretchCaution easierOnly{Caution::WristPain, CautionAdvice::Easier,
                                "Hands on a bench bend the wrist less."};
const StretchCaution takeCare{Caution::Dizziness, CautionAdvice::TakeCare, "Come up slowly."};

Stretch withEasierForm(std::vector<Place> places, Stretch stretch) {
    stretch.easier = EasierForm{.hint = "Less",
                                .position = "Seated",
                                .places = std::move(places),
                                .steps = {"Move a little."},
                                .dose = stretch.dose,
                                .phases = {},
                                .breathing = "Breathe.",
                                .figure = {}};
    return stretch;
}

Stretch withCautions(std::vector<StretchCaution> cautions, Stretch stretch) {
    stretch.cautions = std::move(cautions);
    return stretch;
}

Stretch with(std::vector<Access> access, Stretch stretch) {
    stretch.access = std::move(access);
    return stretch;
}

/// A movement on the floor with an easier form there and every kind of caution, and two stand-ins.
StretchCatalog catalog() {
    return StretchCatalog(
        {withCautions({takeCare, easierOnly, leaveOut},
                      withEasierForm({Place::Floor}, in({Place::Floor}, aMovement("cat-cow")))),
         standingInFor("cat-cow",
                       with({Access::Wheelchair},
                            in({Place::Chair}, withCautions({takeCare}, aMovement("seated-cat-cow"))))),
         standingInFor("cat-cow", in({Place::Standing}, aMovement("wall-cat-cow")))});
}

Fitting fittingOf(const Person& person) { return fitting("cat-cow", catalog(), person); }

Person with(std::set<Caution> cautions) {
    return {.cautions = std::move(cautions), .needs = {}, .wishes = {}};
}

} // namespace

TEST(Fitting, isAsPrescribedForWhomNothingAppliesTo) {
    EXPECT_EQ(
        fittingOf({}),
        (Fitting{.prescribed = "cat-cow", .kind = Kind::AsPrescribed, .done = "cat-cow", .reasons = {}}));
}

TEST(Fitting, isWithCareWhereACautionAsksForCareAndSaysWhatToMind) {
    const Fitting fits = fittingOf(with({Caution::Dizziness}));
    EXPECT_EQ(fits.kind, Kind::WithCare);
    EXPECT_EQ(fits.done, "cat-cow");
    EXPECT_THAT(fits.reasons, ElementsAre(FittingReason(takeCare)));
}

TEST(Fitting, isInTheEasierFormWhereACautionAsksForItAndStillSaysWhatToMind) {
    const Fitting fits = fittingOf(with({Caution::Dizziness, Caution::WristPain}));
    EXPECT_EQ(fits.kind, Kind::Easier);
    EXPECT_EQ(fits.done, "cat-cow");
    EXPECT_TRUE(fits.easier);
    EXPECT_THAT(fits.reasons, ElementsAre(FittingReason(easierOnly), FittingReason(takeCare)));
}

TEST(Fitting, isByAStandInWhereACautionLeavesTheStretchOutWhateverTheOthersSay) {
    const Fitting fits = fittingOf(with({Caution::Dizziness, Caution::WristPain, Caution::KneePain}));
    EXPECT_EQ(fits.kind, Kind::StandIn);
    EXPECT_EQ(fits.prescribed, "cat-cow");
    EXPECT_THAT(fits.reasons, ElementsAre(FittingReason(leaveOut)));
}

TEST(Fitting, takesTheStandInThatFitsBestBeforeTheFirst) {
    EXPECT_EQ(fittingOf(with({Caution::KneePain})).done, "seated-cat-cow");
    EXPECT_EQ(fittingOf(with({Caution::KneePain, Caution::Dizziness})).done, "wall-cat-cow");
}

TEST(Fitting, isByAStandInWithoutThePlaceAndSaysWhichPlaceWouldDo) {
    const Fitting fits = fittingOf({.cautions = {}, .needs = {}, .places = {Place::Standing}, .wishes = {}});
    EXPECT_EQ(fits.kind, Kind::StandIn);
    EXPECT_EQ(fits.done, "wall-cat-cow");
    EXPECT_THAT(fits.reasons, ElementsAre(FittingReason(NoPlace{{Place::Floor}})));
}

TEST(Fitting, isInTheEasierFormWhereOnlyThatHasAPlace) {
    const StretchCatalog chairs({withEasierForm({Place::Chair}, in({Place::Floor}, aMovement("cat-cow")))});
    const Fitting fits =
        fitting("cat-cow", chairs, {.cautions = {}, .needs = {}, .places = {Place::Chair}, .wishes = {}});
    EXPECT_EQ(fits.kind, Kind::Easier);
    EXPECT_THAT(fits.reasons, ElementsAre(FittingReason(NoPlace{{Place::Floor}})));
}

TEST(Fitting, isLeftOutWhereTheEasierFormIsCalledForAndHasNoPlace) {
    const StretchCatalog floor({withCautions(
        {easierOnly}, withEasierForm({Place::Floor}, in({Place::Standing}, aMovement("cat-cow"))))});
    Person person = with({Caution::WristPain});
    person.places = {Place::Standing};
    const Fitting fits = fitting("cat-cow", floor, person);
    EXPECT_EQ(fits.kind, Kind::LeftOut);
    EXPECT_THAT(fits.reasons, ElementsAre(FittingReason(easierOnly), FittingReason(NoPlace{{Place::Floor}})));
}

TEST(Fitting, isLeftOutWhereTheEasierFormIsCalledForAndThereIsNone) {
    const StretchCatalog plain({withCautions({easierOnly}, aMovement("cat-cow"))});
    const Fitting fits = fitting("cat-cow", plain, with({Caution::WristPain}));
    EXPECT_EQ(fits.kind, Kind::LeftOut);
    EXPECT_THAT(fits.done, IsEmpty());
    EXPECT_THAT(fits.reasons, ElementsAre(FittingReason(easierOnly)));
}

TEST(Fitting, meetsEachNeedOrIsDoneByAStandInThatDoes) {
    Person person{.cautions = {}, .needs = {Access::Wheelchair}, .wishes = {}};
    EXPECT_EQ(fittingOf(person).done, "seated-cat-cow");
    EXPECT_THAT(fittingOf(person).reasons, ElementsAre(FittingReason(Access::Wheelchair)));

    person.needs.insert(Access::OneHand);
    EXPECT_EQ(fittingOf(person).kind, Kind::LeftOut);
    EXPECT_THAT(fittingOf(person).reasons,
                ElementsAre(FittingReason(Access::Wheelchair), FittingReason(Access::OneHand)));
}

TEST(Fitting, doesWhatThePersonSaidOfThatStretchAlone) {
    const auto wishing = [](const StretchId& stretch, Wish wish) {
        return fittingOf({.cautions = {}, .needs = {}, .wishes = {{stretch, wish}}});
    };
    EXPECT_EQ(wishing("cat-cow", Wish::Easier).kind, Kind::Easier);
    EXPECT_EQ(wishing("cat-cow", Wish::LeaveOut).done, "seated-cat-cow");
    EXPECT_THAT(wishing("cat-cow", Wish::LeaveOut).reasons, ElementsAre(FittingReason(Wish::LeaveOut)));
    EXPECT_EQ(wishing("seated-cat-cow", Wish::LeaveOut).kind, Kind::AsPrescribed);
}

TEST(Fitting, passesOverAStandInThatThePersonDoesNotWantEither) {
    const Fitting fits =
        fittingOf({.cautions = {},
                   .needs = {},
                   .wishes = {{"cat-cow", Wish::LeaveOut}, {"seated-cat-cow", Wish::LeaveOut}}});
    EXPECT_EQ(fits.done, "wall-cat-cow");
}

TEST(Fitting, refusesAStretchThatTheCatalogDoesNotHave) {
    EXPECT_THROW(static_cast<void>(fitting("plank", catalog(), {})), std::invalid_argument);
}

} // namespace unhunch::test
