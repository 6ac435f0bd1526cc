#include "core/guide/GuidedStretch.h"
#include "core/week/Completion.h"
#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using Kind = GuideCue::Kind;
using Cues = std::vector<GuideCue>;

/// Three holds of 30 s, or of 20 s in the easier form: from 8 s, 48 s and 88 s on.
const Stretch holds = aStretch().hold(30s, 3, 10s).easier(aStretch().hold(20s, 3, 10s));
/// Two times ten repetitions of 4 s, or eight of 5 s: from 8 s and 63 s on.
const Stretch moves = aStretch().repeat(10, 4s, 2, 15s).easier(aStretch().repeat(8, 5s, 2, 15s));
const Stretch sides = aStretch().hold(30s, 2, 10s).perSide().easier(aStretch().hold(20s, 2, 10s).perSide());

/// A guide that takes the easier form at `moment`, with nothing from before left to tell.
GuidedStretch easierFrom(std::chrono::milliseconds moment, const Stretch& stretch) {
    GuidedStretch guided = guide(stretch);
    static_cast<void>(guided.advance(at(moment)));
    static_cast<void>(guided.takeWorked());
    guided.takeEasier(at(moment));
    return guided;
}

} // namespace

TEST(GuidedStretchEasier, givesTimeToGetUpWhereItIsDoneElsewhere) {
    const Stretch onFloor =
        aStretch().doneIn({Place::Floor}).hold(30s, 2).easier(aStretch().doneIn({Place::Chair}).hold(20s, 2));
    EXPECT_EQ(easierFrom(18s + 10s, onFloor).progress(at(28s)).length, 18s);
    const Stretch stays =
        aStretch().doneIn({Place::Floor}).hold(30s, 2).easier(aStretch().doneIn({Place::Floor}).hold(20s, 2));
    EXPECT_EQ(easierFrom(18s + 10s, stays).progress(at(28s)).length, 8s);
    EXPECT_EQ(easierFrom(5s, stays).progress(at(5s)).length, 18s) << "still on the way down";
}

TEST(GuidedStretchEasier, beginsByGettingReadyForIt) {
    GuidedStretch guided = easierFrom(58s, holds);
    const GuideProgress progress = guided.progress(at(58s));
    EXPECT_EQ(progress.phase, GuidePhase::GetReady);
    EXPECT_EQ(progress.set, 2);
    EXPECT_EQ(progress.length, 8s);
    EXPECT_TRUE(progress.easier);
    EXPECT_EQ(guided.advance(at(58s + 8s)), (Cues{cue(58s, Kind::GetReady), cue(66s, Kind::SetStarted, 2)}));
    EXPECT_EQ(guided.progress(at(66s)).length, 20s);
    EXPECT_EQ(guided.stretch(), easierForm(holds));
}

TEST(GuidedStretchEasier, keepsTheSetsFinishedAndBeginsTheHoldUnderWayAgain) {
    GuidedStretch guided = easierFrom(58s, holds);
    EXPECT_EQ(guided.done(at(58s)), (WorkDone{1, 0, 40s}));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{3, 0, 70s}));
    EXPECT_EQ(guided.finished(), false);
    EXPECT_EQ(outcomeOf(guided.stretch().dose, guided.done(at(1h))), Outcome::Complete);
}

TEST(GuidedStretchEasier, countsTheRepetitionsOfTheSetUnderWayOn) {
    GuidedStretch guided = easierFrom(8s + 14s, moves);
    EXPECT_EQ(guided.progress(at(30s)).repetition, 4);
    EXPECT_EQ(guided.progress(at(30s)).repetitions, 8);
    const Cues cues = guided.advance(at(30s));
    EXPECT_EQ(cues, (Cues{cue(22s, Kind::GetReady), cue(30s, Kind::SetStarted, 1),
                          cue(30s, Kind::RepetitionStarted, 4)}));
    EXPECT_EQ(guided.remaining(at(30s)), 25s + 15s + 40s);
    EXPECT_EQ(guided.done(at(30s + 10s)), (WorkDone{0, 5, 24s}));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{2, 16, 39s + 40s}));
}

TEST(GuidedStretchEasier, goesBackNoFurtherThanToItsBeginning) {
    GuidedStretch guided = easierFrom(8s + 14s, moves);
    guided.back(at(22s + 1s));
    EXPECT_EQ(guided.progress(at(23s)).phase, GuidePhase::GetReady);
    guided.back(at(23s + 8s + 9s));
    EXPECT_EQ(guided.progress(at(40s)).repetition, 4) << "the repetitions done before stay done";
}

TEST(GuidedStretchEasier, takesASetAsDoneThatHasAllTheEasierFormAsksFor) {
    GuidedStretch guided = easierFrom(8s + 33s, moves);
    EXPECT_EQ(guided.takeWorked(), (std::vector{WorkSoFar{{1, 8, 33s}, at(41s)}}));
    EXPECT_EQ(guided.progress(at(41s)).set, 2);
    EXPECT_EQ(guided.advance(at(41s)), (Cues{cue(41s, Kind::SetFinished, 1), cue(41s, Kind::GetReady)}));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{2, 16, 73s}));

    GuidedStretch held = easierFrom(8s + 21s, holds);
    EXPECT_EQ(held.takeWorked(), (std::vector{WorkSoFar{{1, 0, 21s}, at(29s)}}));
    EXPECT_EQ(held.progress(at(29s)).set, 2);
}

TEST(GuidedStretchEasier, finishesWhenNothingIsLeft) {
    GuidedStretch guided = easierFrom(63s + 33s, moves);
    EXPECT_TRUE(guided.finished());
    EXPECT_EQ(guided.advance(at(96s)), (Cues{cue(96s, Kind::SetFinished, 2), cue(96s, Kind::Finished)}));
    EXPECT_EQ(guided.done(at(96s)), (WorkDone{2, 18, 73s}));
    EXPECT_TRUE(guided.progress(at(96s)).easier);
}

TEST(GuidedStretchEasier, goesOnWithTheSideUnderWay) {
    // Left from 8 s, right from 42 s, then a rest; left again from 82 s.
    GuidedStretch guided = easierFrom(50s, sides);
    EXPECT_EQ(guided.progress(at(50s)).side, GuideSide::Right);
    EXPECT_EQ(guided.progress(at(50s)).set, 1);
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{2, 0, 50s}));

    EXPECT_EQ(easierFrom(8s + 25s, sides).progress(at(33s)).side, GuideSide::Right);
    EXPECT_EQ(easierFrom(42s + 25s, sides).progress(at(67s)).side, GuideSide::Left);
}

TEST(GuidedStretchEasier, endsARestOrGettingReadyForIt) {
    const GuidedStretch resting = easierFrom(40s, holds);
    EXPECT_EQ(resting.progress(at(40s)).phase, GuidePhase::GetReady);
    EXPECT_EQ(resting.progress(at(40s)).set, 2);
    const GuidedStretch gettingReady = easierFrom(5s, holds);
    EXPECT_EQ(gettingReady.progress(at(5s)).elapsed, 0s);
    EXPECT_EQ(gettingReady.remaining(at(5s)), 8s + 20s + 10s + 20s + 10s + 20s);
}

TEST(GuidedStretchEasier, keepsAnExtraSet) {
    GuidedStretch guided = guide(holds);
    guided.addSet(at(10s));
    guided.takeEasier(at(10s));
    EXPECT_EQ(guided.progress(at(10s)).sets, 4);
    EXPECT_FALSE(guided.canAddSet());
}

TEST(GuidedStretchEasier, waitsToBeResumedWhenTakenWhilePaused) {
    GuidedStretch guided = guide(holds);
    static_cast<void>(guided.advance(at(20s)));
    guided.pause(at(20s));
    guided.takeEasier(at(30s));
    EXPECT_TRUE(guided.progress(at(40s)).paused);
    EXPECT_EQ(guided.advance(at(40s)), Cues{});
    guided.resume(at(40s));
    EXPECT_EQ(guided.advance(at(40s)), (Cues{cue(40s, Kind::GetReady)}));
}

TEST(GuidedStretchEasier, hasNoEffectWithoutAnEasierFormOrTwice) {
    const GuidedStretch without = easierFrom(20s, aStretch());
    EXPECT_EQ(without.progress(at(20s)).phase, GuidePhase::Hold);
    EXPECT_FALSE(without.progress(at(20s)).easier);
    GuidedStretch twice = easierFrom(20s, holds);
    twice.takeEasier(at(25s));
    EXPECT_EQ(twice.progress(at(25s)).elapsed, 5s);
}

TEST(GuidedStretchEasier, canBeTakenFromTheBeginning) {
    EXPECT_TRUE(guide(easierForm(holds)).progress(start).easier);
    EXPECT_EQ(guide(easierForm(holds)).remaining(start), 8s + 20s + 10s + 20s + 10s + 20s);
}

} // namespace unhunch::test
