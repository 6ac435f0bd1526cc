#include "core/guide/GuidedStretch.h"
#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using Kind = GuideCue::Kind;
using Cues = std::vector<GuideCue>;

/// A guide of which nothing is left to tell at `moment`.
GuidedStretch guideAt(std::chrono::milliseconds moment, const Stretch& stretch) {
    GuidedStretch guided = guide(stretch);
    static_cast<void>(guided.advance(at(moment)));
    return guided;
}

const Stretch twoHolds = aStretch().hold(30s, 2, 10s);

} // namespace

TEST(GuidedStretchCommands, pauseFreezesThePlaceTheDeadlineAndTheCues) {
    GuidedStretch guided = guideAt(20s, twoHolds);
    guided.pause(at(20s));
    EXPECT_EQ(guided.nextDeadline(), std::nullopt);
    EXPECT_EQ(guided.advance(at(1h)), Cues{});
    EXPECT_EQ(guided.progress(at(1h)),
              (GuideProgress{GuidePhase::Hold, GuideSide::Both, 1, 2, 0, 0, std::nullopt, 12s, 30s, true}));
    EXPECT_EQ(guided.done(at(1h)).held, 12s);
}

TEST(GuidedStretchCommands, pauseTellsFirstWhatFellDueBefore) {
    GuidedStretch guided = guide(twoHolds);
    guided.pause(at(10s));
    EXPECT_EQ(guided.advance(at(1h)), (Cues{cue(0s, Kind::GetReady), cue(8s, Kind::SetStarted, 1)}));
}

TEST(GuidedStretchCommands, resumeGoesOnWhereItPaused) {
    GuidedStretch guided = guideAt(20s, twoHolds);
    guided.pause(at(20s));
    guided.resume(at(1h));
    EXPECT_EQ(guided.nextDeadline(), at(1h + 3s));
    EXPECT_EQ(guided.advance(at(1h + 3s)), (Cues{cue(1h + 3s, Kind::HalfTime)}));
}

TEST(GuidedStretchCommands, pauseAndResumeTwiceAreOnce) {
    GuidedStretch guided = guideAt(20s, twoHolds);
    guided.resume(at(20s));
    guided.pause(at(20s));
    guided.pause(at(30s));
    guided.resume(at(40s));
    guided.resume(at(50s));
    EXPECT_EQ(guided.progress(at(50s)).elapsed, 22s);
}

TEST(GuidedStretchCommands, pauseAsOfTheLastMomentAwakeCountsNoSleep) {
    GuidedStretch guided = guideAt(20s, twoHolds);
    guided.pause(at(21s));
    guided.resume(at(9h));
    EXPECT_EQ(guided.done(at(9h)).held, 13s);
}

TEST(GuidedStretchCommands, aGuideCanBeginPaused) {
    GuidedStretch guided(twoHolds, {.paused = true}, start);
    EXPECT_EQ(guided.advance(at(1min)), Cues{});
    EXPECT_TRUE(guided.progress(at(1min)).paused);
    guided.resume(at(1min));
    EXPECT_EQ(guided.advance(at(1min)), (Cues{cue(1min, Kind::GetReady)}));
}

TEST(GuidedStretchCommands, backBeginsThePhaseAgain) {
    GuidedStretch guided = guideAt(20s, twoHolds);
    guided.back(at(20s));
    EXPECT_EQ(guided.progress(at(20s)).elapsed, 0s);
    EXPECT_EQ(guided.advance(at(20s)), (Cues{cue(20s, Kind::SetStarted, 1)}));
    EXPECT_EQ(guided.nextDeadline(), at(20s + 15s));
}

TEST(GuidedStretchCommands, backFromAPhaseJustBegunLeadsToTheOneBefore) {
    GuidedStretch guided = guideAt(8s + 2s - 1ms, twoHolds);
    guided.back(at(8s + 2s - 1ms));
    EXPECT_EQ(guided.progress(at(8s + 2s - 1ms)).phase, GuidePhase::GetReady);

    GuidedStretch later = guideAt(8s + 2s, twoHolds);
    later.back(at(8s + 2s));
    EXPECT_EQ(later.progress(at(8s + 2s)).phase, GuidePhase::Hold);
}

TEST(GuidedStretchCommands, backTwiceInARestLeadsToTheSetBefore) {
    GuidedStretch guided = guideAt(45s, twoHolds);
    guided.back(at(45s));
    EXPECT_EQ(guided.progress(at(46s)).phase, GuidePhase::Rest);
    guided.back(at(46s));
    EXPECT_EQ(guided.progress(at(46s)),
              (GuideProgress{GuidePhase::Hold, GuideSide::Both, 1, 2, 0, 0, std::nullopt, 0s, 30s, false}));
}

TEST(GuidedStretchCommands, backInTheFirstPhaseBeginsItAgain) {
    GuidedStretch guided = guideAt(1s, twoHolds);
    guided.back(at(1s));
    EXPECT_EQ(guided.nextDeadline(), at(1s));
    EXPECT_EQ(guided.advance(at(9s)), (Cues{cue(1s, Kind::GetReady), cue(9s, Kind::SetStarted, 1)}));
}

TEST(GuidedStretchCommands, backWhileMovingBeginsTheSetAgain) {
    GuidedStretch guided = guideAt(8s + 13s, aStretch().repeat(10, 4s));
    guided.back(at(8s + 13s));
    EXPECT_EQ(guided.progress(at(8s + 13s)).repetition, 1);
}

TEST(GuidedStretchCommands, backCountsNoPauseAsTimeInThePhase) {
    GuidedStretch guided = guideAt(9s, twoHolds);
    guided.pause(at(9s));
    guided.resume(at(1min));
    guided.back(at(1min));
    EXPECT_EQ(guided.progress(at(1min)).phase, GuidePhase::GetReady);
}

TEST(GuidedStretchCommands, forwardEndsGettingReadyAndRests) {
    GuidedStretch guided = guideAt(2s, twoHolds);
    guided.forward(at(2s));
    EXPECT_EQ(guided.advance(at(2s)), (Cues{cue(2s, Kind::SetStarted, 1)}));
    static_cast<void>(guided.advance(at(33s)));
    guided.forward(at(33s));
    EXPECT_EQ(guided.advance(at(33s)), (Cues{cue(33s, Kind::SetStarted, 2)}));
}

TEST(GuidedStretchCommands, forwardCutsASetShort) {
    GuidedStretch guided = guideAt(18s, twoHolds);
    guided.forward(at(18s));
    EXPECT_EQ(guided.advance(at(18s)),
              (Cues{cue(18s, Kind::SetFinished, 1), cue(18s, Kind::RestStarted, 2)}));
}

TEST(GuidedStretchCommands, forwardInTheLastSetFinishes) {
    GuidedStretch guided = guideAt(18s, aStretch());
    guided.forward(at(18s));
    EXPECT_EQ(guided.advance(at(18s)), (Cues{cue(18s, Kind::SetFinished, 1), cue(18s, Kind::Finished)}));
    EXPECT_TRUE(guided.finished());
}

TEST(GuidedStretchCommands, setDoneMovesOnToTheRest) {
    GuidedStretch guided = guideAt(18s, twoHolds);
    guided.setDone(at(18s));
    EXPECT_EQ(guided.advance(at(18s)),
              (Cues{cue(18s, Kind::SetFinished, 1), cue(18s, Kind::RestStarted, 2)}));
}

TEST(GuidedStretchCommands, setDoneOutsideASetMovesOnAsWell) {
    GuidedStretch guided = guideAt(2s, twoHolds);
    guided.setDone(at(2s));
    EXPECT_EQ(guided.progress(at(2s)).phase, GuidePhase::Hold);
    EXPECT_EQ(guided.done(at(2s)), WorkDone{});
}

TEST(GuidedStretchCommands, stopEndsItAtOnce) {
    GuidedStretch guided = guideAt(18s, twoHolds);
    guided.stop(at(18s));
    EXPECT_EQ(guided.advance(at(18s)), (Cues{cue(18s, Kind::Finished)}));
    EXPECT_EQ(guided.finishedAt(), at(18s));
}

TEST(GuidedStretchCommands, stepsTakenWhilePausedTellTheirBeginningOnResuming) {
    GuidedStretch guided = guideAt(18s, twoHolds);
    guided.pause(at(18s));
    guided.forward(at(20s));
    EXPECT_EQ(guided.advance(at(20s)), (Cues{cue(20s, Kind::SetFinished, 1)}));
    EXPECT_EQ(guided.progress(at(30s)),
              (GuideProgress{GuidePhase::Rest, GuideSide::Both, 2, 2, 0, 0, std::nullopt, 0s, 10s, true}));
    guided.resume(at(30s));
    EXPECT_EQ(guided.advance(at(30s)), (Cues{cue(30s, Kind::RestStarted, 2)}));
}

TEST(GuidedStretchCommands, aSetEnteredAndLeftWhilePausedIsNotToldAsFinished) {
    GuidedStretch guided = guideAt(5s, twoHolds);
    guided.pause(at(5s));
    guided.forward(at(6s));
    guided.forward(at(7s));
    EXPECT_EQ(guided.advance(at(8s)), Cues{});
    guided.resume(at(9s));
    EXPECT_EQ(guided.advance(at(9s)), (Cues{cue(9s, Kind::RestStarted, 2)}));
}

TEST(GuidedStretchCommands, setTempoKeepsTheShareOfTheRepetitionUnderWay) {
    GuidedStretch guided = guideAt(8s + 4s + 1s, aStretch().repeat(3, 4s));
    guided.setTempo(2, at(8s + 4s + 1s));
    EXPECT_EQ(guided.progress(at(13s)),
              (GuideProgress{GuidePhase::Move, GuideSide::Both, 1, 1, 2, 3, std::nullopt, 500ms, 2s, false}));
    EXPECT_EQ(guided.nextDeadline(), at(13s + 1500ms));
}

TEST(GuidedStretchCommands, setTempoNeitherRepeatsNorLosesAPhase) {
    GuidedStretch guided = guideAt(8s + 2s, aStretch().repeat(1, 4s).phase(2s).phase(2s));
    for (const double tempo : {0.7, 1.3, 0.5, 2.0, 1.0})
        guided.setTempo(tempo, at(10s));
    EXPECT_EQ(guided.advance(at(12s)), (Cues{cue(12s, Kind::SetFinished, 1), cue(12s, Kind::Finished)}));
}

TEST(GuidedStretchCommands, setTempoWorksWhilePausedAndBeforeTheFirstSet) {
    GuidedStretch guided = guideAt(1s, aStretch().repeat(3, 4s));
    guided.setTempo(2, at(1s));
    EXPECT_EQ(guided.progress(at(1s)).length, 8s);
    guided.pause(at(8s + 1s));
    guided.setTempo(0.5, at(1min));
    EXPECT_EQ(guided.progress(at(1min)).elapsed, 4s);
    EXPECT_EQ(guided.progress(at(1min)).length, 8s);
}

TEST(GuidedStretchCommands, doNothingOnceItHasFinished) {
    GuidedStretch guided = guideAt(10min, aStretch());
    const GuideProgress progress = guided.progress(at(10min));
    const WorkDone done = guided.done(at(10min));
    guided.pause(at(10min));
    guided.resume(at(11min));
    guided.back(at(12min));
    guided.forward(at(13min));
    guided.setDone(at(14min));
    guided.setTempo(2, at(15min));
    guided.stop(at(16min));
    EXPECT_EQ(guided.advance(at(1h)), Cues{});
    EXPECT_EQ(guided.progress(at(1h)), progress);
    EXPECT_EQ(guided.done(at(1h)), done);
    EXPECT_EQ(guided.nextDeadline(), std::nullopt);
    EXPECT_EQ(guided.finishedAt(), at(38s));
}

} // namespace unhunch::test
