#include "core/catalog/Dose.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

Dose holdOf(std::chrono::seconds duration, CountRange sets, std::chrono::seconds rest) {
    return {.work = Hold{.duration = duration, .sets = sets, .rest = rest}};
}

Dose repetitionsOf(CountRange repetitions, std::chrono::milliseconds tempo, CountRange sets = {1, 1}) {
    return {.work = Repetitions{.repetitions = repetitions, .sets = sets, .tempo = tempo, .rest = 15s}};
}

Dose onEachSide(Dose dose) {
    dose.perSide = true;
    return dose;
}

TEST(DoseTest, aHoldIsToldFromRepetitions) {
    EXPECT_TRUE(isHold(holdOf(30s, {3, 4}, 10s)));
    EXPECT_FALSE(isHold(repetitionsOf({10, 15}, 4s)));
}

TEST(DoseTest, setsAreThoseOfEitherKind) {
    EXPECT_EQ(setsOf(holdOf(30s, {3, 4}, 10s)), (CountRange{3, 4}));
    EXPECT_EQ(setsOf(repetitionsOf({10, 15}, 4s, {2, 5})), (CountRange{2, 5}));
}

TEST(DoseTest, aHoldTakesItsFewestSetsAndTheRestsBetweenThem) {
    EXPECT_EQ(durationOf(holdOf(30s, {3, 4}, 10s)), 110s);
    EXPECT_EQ(durationOf(holdOf(30s, {1, 4}, 10s)), 30s);
    EXPECT_EQ(durationOf(holdOf(30s, {3, 4}, 0s)), 90s);
}

TEST(DoseTest, repetitionsTakeTheirTempo) {
    EXPECT_EQ(durationOf(repetitionsOf({10, 15}, 4s)), 40s);
    EXPECT_EQ(durationOf(repetitionsOf({10, 15}, 8s)), 80s);
    EXPECT_EQ(durationOf(repetitionsOf({10, 15}, 3s, {2, 3})), 75s);
}

TEST(DoseTest, aPartOfASecondCountsAsAWholeOne) {
    EXPECT_EQ(durationOf(repetitionsOf({3, 5}, 1500ms)), 5s);
    EXPECT_EQ(durationOf(repetitionsOf({1, 1}, 1ms)), 1s);
}

TEST(DoseTest, aDosePerSideTakesEverySetTwiceWithTimeToChangeSides) {
    EXPECT_EQ(durationOf(onEachSide(holdOf(20s, {1, 1}, 10s))), 20s + 4s + 20s);
    EXPECT_EQ(durationOf(onEachSide(holdOf(20s, {2, 3}, 10s))), 44s + 10s + 44s);
    EXPECT_EQ(durationOf(onEachSide(repetitionsOf({10, 15}, 2s))), 44s);
}

TEST(DoseTest, aRestPerSideIsNoShorterThanAChangeOfSides) {
    EXPECT_EQ(durationOf(onEachSide(holdOf(20s, {2, 3}, 0s))), 44s + 4s + 44s);
}

TEST(DoseTest, aFullHoldIsItsFewestSetsHeldToTheEnd) {
    EXPECT_EQ(fullWork(holdOf(30s, {3, 4}, 10s)), (WorkDone{.sets = 3, .repetitions = 0, .held = 90s}));
}

TEST(DoseTest, fullRepetitionsAreTheFewestOfEverySet) {
    EXPECT_EQ(fullWork(repetitionsOf({10, 15}, 4s)), (WorkDone{.sets = 1, .repetitions = 10, .held = 40s}));
    EXPECT_EQ(fullWork(repetitionsOf({10, 15}, 1500ms, {3, 4})),
              (WorkDone{.sets = 3, .repetitions = 30, .held = 45s}));
}

TEST(DoseTest, fullWorkPerSideIsThatOfOneSide) {
    EXPECT_EQ(fullWork(onEachSide(holdOf(20s, {2, 3}, 5s))), fullWork(holdOf(20s, {2, 3}, 5s)));
    EXPECT_EQ(fullWork(onEachSide(repetitionsOf({10, 15}, 2s))), fullWork(repetitionsOf({10, 15}, 2s)));
}

} // namespace
} // namespace unhunch
