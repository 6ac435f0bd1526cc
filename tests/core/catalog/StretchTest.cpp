#include "core/catalog/Stretch.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

Stretch reach() {
    Stretch stretch;
    stretch.id = "reach";
    stretch.title = "Reach";
    stretch.dose.work = Hold{.duration = 30s, .sets = {3, 4}, .rest = 10s};
    stretch.frequency = TimesPerWeek{.min = 3, .max = 4};
    stretch.places = {Place::Standing};
    stretch.position = "Standing";
    stretch.steps = {"Reach up."};
    stretch.breathing = "Slowly.";
    stretch.precautions = {"Stop if it hurts."};
    return stretch;
}

TEST(StretchTest, itsFigureIsCalledAsItIsUnlessTold) {
    Stretch stretch = reach();
    EXPECT_EQ(figureOf(stretch), "reach");
    stretch.figure = "reaching";
    EXPECT_EQ(figureOf(stretch), "reaching");
}

TEST(StretchTest, itsEasierFormIsTheSameStretchDoneInAnotherWay) {
    Stretch stretch = reach();
    stretch.easier = EasierForm{.hint = "Lower",
                                .position = "Sitting",
                                .places = {Place::Chair},
                                .steps = {"Reach forward."},
                                .dose = {.work = Hold{.duration = 20s, .sets = {3, 4}, .rest = 15s}},
                                .phases = {},
                                .breathing = "Gently.",
                                .figure = "low-reach"};
    Stretch expected = reach();
    expected.dose.work = Hold{.duration = 20s, .sets = {3, 4}, .rest = 15s};
    expected.places = {Place::Chair};
    expected.position = "Sitting";
    expected.steps = {"Reach forward."};
    expected.breathing = "Gently.";
    expected.figure = "low-reach";
    expected.isEasierForm = true;
    EXPECT_EQ(easierForm(stretch), expected);
}

TEST(StretchTest, withoutAnEasierFormItStaysWhatItIs) { EXPECT_EQ(easierForm(reach()), reach()); }

} // namespace
} // namespace unhunch
