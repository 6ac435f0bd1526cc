#include "app/ui/guide/FigureMotion.h"

#include "app/ui/figure/Motion.h"
#include "tests/app/figure/Figures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Part = FigureMoment::Part;

GuideProgress at(GuidePhase phase, milliseconds elapsed, milliseconds length) {
    GuideProgress progress;
    progress.phase = phase;
    progress.elapsed = elapsed;
    progress.length = length;
    return progress;
}

GuideProgress moving(int repetition, milliseconds elapsed) {
    GuideProgress progress = at(GuidePhase::Move, elapsed, 4s);
    progress.repetition = repetition;
    progress.repetitions = 10;
    return progress;
}

class FigureMotionTest : public testing::Test {
protected:
    FigureData chest = *builtInFigure(QStringLiteral("chest-stretch"));
    FigureData rolls = *builtInFigure(QStringLiteral("shoulder-rolls"));
    FigureData circles = *builtInFigure(QStringLiteral("arm-circles"));
};

TEST_F(FigureMotionTest, reachesThePositionAsTheWorkBegins) {
    EXPECT_EQ(figureMoment(at(GuidePhase::GetReady, 8s, 8s), chest), (FigureMoment{Part::Approach, 1, 1}));
    EXPECT_EQ(figureMoment(at(GuidePhase::Rest, 10s, 10s), chest), (FigureMoment{Part::Approach, 1, 1}));
}

TEST_F(FigureMotionTest, waitsWhileThereIsMoreTimeThanTheWayTakes) {
    const GuideProgress early = at(GuidePhase::GetReady, 1s, 8s);
    EXPECT_EQ(figureMoment(early, chest).position, 0);
    EXPECT_EQ(nextFrame(early, chest, false), 1s) << "a way of 6 s ends after 8 s";
}

TEST_F(FigureMotionTest, easesBackAndInAgainDuringARest) {
    EXPECT_EQ(figureMoment(at(GuidePhase::Rest, 0s, 10s), chest), (FigureMoment{Part::Return, 0, 1}));
    EXPECT_EQ(figureMoment(at(GuidePhase::Rest, 4s, 10s), chest), (FigureMoment{Part::Return, 1, 1}));
    EXPECT_EQ(figureMoment(at(GuidePhase::Rest, 6s, 10s), chest).part, Part::Approach);
}

TEST_F(FigureMotionTest, aShortRestIsSharedByBothWays) {
    EXPECT_EQ(figureMoment(at(GuidePhase::Rest, 999ms, 2s), chest).part, Part::Return);
    EXPECT_EQ(figureMoment(at(GuidePhase::Rest, 1s, 2s), chest), (FigureMoment{Part::Approach, 0, 1}));
}

TEST_F(FigureMotionTest, isAsLargeAsTheGuideAsksFor) {
    GuideProgress growing = moving(3, 1s);
    growing.amplitude = 0.4;
    EXPECT_EQ(figureMoment(growing, circles), (FigureMoment{Part::Work, 0.25, 0.4}));
}

TEST_F(FigureMotionTest, theWayInLeadsToTheFirstSizeAndTheWayBackBeginsAtFullSize) {
    GuideProgress rest = at(GuidePhase::Rest, 10s, 10s);
    rest.amplitude = 0.2;
    EXPECT_EQ(figureMoment(rest, circles).effort, 0.2);
    rest.elapsed = 0s;
    EXPECT_EQ(figureMoment(rest, circles), (FigureMoment{Part::Return, 0, 1}));
}

TEST_F(FigureMotionTest, breathesSlowlyInAHold) {
    EXPECT_EQ(figureMoment(at(GuidePhase::Hold, 0s, 30s), chest).position, 0);
    EXPECT_EQ(figureMoment(at(GuidePhase::Hold, 2500ms, 30s), chest).position, 0.5);
    EXPECT_EQ(figureMoment(at(GuidePhase::Hold, 10s, 30s), chest).position, 0);
}

TEST_F(FigureMotionTest, paintsFourFramesASecondInAHoldAndThirtyInMovement) {
    EXPECT_EQ(nextFrame(at(GuidePhase::Hold, 3s, 30s), chest, false), 250ms);
    EXPECT_EQ(nextFrame(moving(1, 1s), rolls, false), 33ms);
}

TEST_F(FigureMotionTest, standsStillInAPauseAndAtTheEnd) {
    for (const GuidePhase phase :
         {GuidePhase::GetReady, GuidePhase::Hold, GuidePhase::Move, GuidePhase::Rest}) {
        GuideProgress paused = at(phase, 7s, 8s);
        paused.paused = true;
        EXPECT_EQ(nextFrame(paused, chest, false), std::nullopt);
        EXPECT_EQ(nextFrame(paused, chest, true), std::nullopt);
    }
    EXPECT_EQ(nextFrame(at(GuidePhase::Finished, 0s, 0s), chest, false), std::nullopt);
}

TEST_F(FigureMotionTest, doesNotBreatheWithReducedMotion) {
    EXPECT_EQ(nextFrame(at(GuidePhase::Hold, 3s, 30s), chest, true), std::nullopt);
}

TEST_F(FigureMotionTest, withReducedMotionEachFrameIsAnotherKeyPose) {
    // The five poses of a roll stand at every fifth of its 4 s.
    milliseconds elapsed = 0ms;
    std::vector<double> shown;
    while (elapsed < 4s) {
        const FigureMoment moment = figureMoment(moving(1, elapsed), rolls);
        shown.push_back(keyMoment(rolls, moment).position);
        elapsed += nextFrame(moving(1, elapsed), rolls, true).value();
    }
    EXPECT_EQ(shown, (std::vector<double>{0, 0.2, 0.4, 0.6, 0.8}));
    EXPECT_EQ(elapsed, 4s);
}

TEST_F(FigureMotionTest, nothingChangesBeforeTheNextFrameOfReducedMotion) {
    for (const FigureData* figure : {&chest, &rolls, &circles}) {
        for (const GuidePhase phase : {GuidePhase::GetReady, GuidePhase::Move, GuidePhase::Rest}) {
            for (milliseconds elapsed = 0ms; elapsed < 9s; elapsed += 70ms) {
                const GuideProgress now = at(phase, elapsed, 9s);
                GuideProgress later = now;
                later.elapsed =
                    std::min(9s - 1ms, elapsed + nextFrame(now, *figure, true).value_or(9s) - 1ms);
                EXPECT_EQ(keyMoment(*figure, figureMoment(now, *figure)).position,
                          keyMoment(*figure, figureMoment(later, *figure)).position)
                    << figure->id.toStdString() << " after " << elapsed.count() << " ms";
            }
        }
    }
}

} // namespace
} // namespace unhunch
