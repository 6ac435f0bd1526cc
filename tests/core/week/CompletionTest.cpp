#include "core/week/Completion.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using std::chrono::seconds;

const Dose threeHolds{Hold{seconds{30}, {3, 4}, seconds{10}}};
const Dose tenRepetitions{Repetitions{{10, 15}, {1, 1}}};
const Dose twoSetsOfTen{Repetitions{{10, 15}, {2, 3}}};

} // namespace

TEST(Outcome, isCompleteFromTheLowerBoundOfTheSetsOfAHoldOn) {
    EXPECT_EQ(outcomeOf(threeHolds, {.sets = 3, .held = seconds{90}}), Outcome::Complete);
    EXPECT_EQ(outcomeOf(threeHolds, {.sets = 7, .held = seconds{210}}), Outcome::Complete);
}

TEST(Outcome, isPartialBelowTheLowerBoundOfTheSetsOfAHold) {
    EXPECT_EQ(outcomeOf(threeHolds, {.sets = 2, .held = seconds{60}}), Outcome::Partial);
    EXPECT_EQ(outcomeOf(threeHolds, {.sets = 1}), Outcome::Partial);
}

TEST(Outcome, isPartialWhenAHoldWasBegunAndNoSetFinished) {
    EXPECT_EQ(outcomeOf(threeHolds, {.held = seconds{1}}), Outcome::Partial);
}

TEST(Outcome, countsFinishedSetsOfAHoldAndNotItsSeconds) {
    EXPECT_EQ(outcomeOf(threeHolds, {.sets = 2, .held = seconds{500}}), Outcome::Partial);
}

TEST(Outcome, isCompleteFromTheLowerBoundOfTheRepetitionsOn) {
    EXPECT_EQ(outcomeOf(tenRepetitions, {.sets = 1, .repetitions = 10}), Outcome::Complete);
    EXPECT_EQ(outcomeOf(tenRepetitions, {.sets = 1, .repetitions = 15}), Outcome::Complete);
}

TEST(Outcome, isPartialBelowTheLowerBoundOfTheRepetitions) {
    EXPECT_EQ(outcomeOf(tenRepetitions, {.repetitions = 9}), Outcome::Partial);
    EXPECT_EQ(outcomeOf(tenRepetitions, {.repetitions = 1}), Outcome::Partial);
    EXPECT_EQ(outcomeOf(tenRepetitions, {.held = seconds{2}}), Outcome::Partial);
}

TEST(Outcome, countsRepetitionsOverAllSets) {
    EXPECT_EQ(outcomeOf(twoSetsOfTen, {.sets = 1, .repetitions = 10}), Outcome::Partial);
    EXPECT_EQ(outcomeOf(twoSetsOfTen, {.sets = 1, .repetitions = 19}), Outcome::Partial);
    EXPECT_EQ(outcomeOf(twoSetsOfTen, {.sets = 2, .repetitions = 20}), Outcome::Complete);
}

TEST(Outcome, asksOfASideWhatItAsksOfADoseWithoutSides) {
    Dose eachSide = threeHolds;
    eachSide.perSide = true;
    EXPECT_EQ(outcomeOf(eachSide, {.sets = 2}), Outcome::Partial);
    EXPECT_EQ(outcomeOf(eachSide, {.sets = 3}), Outcome::Complete);
}

TEST(Outcome, isNoneWhenNothingWasDone) {
    EXPECT_EQ(outcomeOf(threeHolds, {}), Outcome::None);
    EXPECT_EQ(outcomeOf(tenRepetitions, {}), Outcome::None);
}

TEST(Outcome, ofTheFullWorkIsCompleteForEveryDose) {
    for (const Dose& dose : {threeHolds, tenRepetitions, twoSetsOfTen})
        EXPECT_EQ(outcomeOf(dose, fullWork(dose)), Outcome::Complete);
}

} // namespace unhunch::test
