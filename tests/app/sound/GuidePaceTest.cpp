#include "app/guide/GuidePace.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

GuideProgress at(GuidePhase phase, milliseconds elapsed, milliseconds length) {
    GuideProgress progress;
    progress.phase = phase;
    progress.elapsed = elapsed;
    progress.length = length;
    return progress;
}

TEST(GuidePaceTest, gettingReadyAndRestingLastUntilTheNextSet) {
    EXPECT_EQ(timeToNextCount({}, at(GuidePhase::GetReady, 3s, 8s)), 5s);
    EXPECT_EQ(timeToNextCount({}, at(GuidePhase::Rest, 3s, 10s)), 7s);
}

TEST(GuidePaceTest, aHoldIsFreeUntilHalfTimeThenUntilTheLastSeconds) {
    EXPECT_EQ(timeToNextCount({}, at(GuidePhase::Hold, 2s, 30s)), 13s);
    EXPECT_EQ(timeToNextCount({}, at(GuidePhase::Hold, 15s, 30s)), 10s);
    EXPECT_EQ(timeToNextCount({}, at(GuidePhase::Hold, 25s, 30s)), 1s);
}

TEST(GuidePaceTest, aShortHoldHasNoHalfTime) {
    EXPECT_EQ(timeToNextCount({}, at(GuidePhase::Hold, 1s, 9s)), 3s);
}

TEST(GuidePaceTest, aMovementIsFreeUntilItsNextPartOrRepetition) {
    Stretch stretch;
    EXPECT_EQ(timeToNextCount(stretch, at(GuidePhase::Move, 1s, 4s)), 3s);
    stretch.phases = {{"Arch", Breath::In, 4s}, {"Round", Breath::Out, 4s}};
    GuideProgress progress = at(GuidePhase::Move, 1s, 4s); // twice as fast as prescribed
    progress.movementPhase = 0;
    EXPECT_EQ(timeToNextCount(stretch, progress), 1s);
    progress.movementPhase = 1;
    EXPECT_EQ(timeToNextCount(stretch, progress), 3s);
}

TEST(GuidePaceTest, theLongestGapIsThatOfTheLongestPart) {
    Stretch stretch;
    EXPECT_EQ(longestGap(stretch, at(GuidePhase::Move, 0s, 4s)), 3200ms);
    stretch.phases = {{"Lift", Breath::In, 1s}, {"Lower", Breath::Out, 3s}};
    EXPECT_EQ(longestGap(stretch, at(GuidePhase::Move, 0s, 4s)), 2200ms);
}

} // namespace

} // namespace unhunch
