#include "core/guide/GuidedStretch.h"
#include "core/week/Completion.h"
#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

} // namespace

TEST(GuidedStretchWork, isTheWholeDoseWhenLedToItsEnd) {
    const Stretch stretches[] = {aStretch().hold(30s, 3, 10s), aStretch().repeat(10, 4s, 1),
                                 aStretch().repeat(8, 3s, 3, 0s), aStretch().hold(20s, 2).perSide(),
                                 aStretch().repeat(5, 2s, 2).perSide()};
    for (const Stretch& stretch : stretches) {
        EXPECT_EQ(guide(stretch).done(at(1h)), fullWork(stretch.dose));
        EXPECT_EQ(outcomeOf(stretch.dose, guide(stretch).done(at(1h))), Outcome::Complete);
    }
}

TEST(GuidedStretchWork, isNothingWhileGettingReady) { EXPECT_EQ(guide(aStretch()).done(at(8s)), WorkDone{}); }

TEST(GuidedStretchWork, countsTheHoldUnderWayInWholeSeconds) {
    const GuidedStretch guided = readyGuide(aStretch().hold(30s, 2, 10s));
    EXPECT_EQ(guided.done(at(999ms)), WorkDone{});
    EXPECT_EQ(guided.done(at(29'999ms)), (WorkDone{0, 0, 29s}));
    EXPECT_EQ(guided.done(at(30s)), (WorkDone{1, 0, 30s}));
    EXPECT_EQ(guided.done(at(39s)), (WorkDone{1, 0, 30s}));
    EXPECT_EQ(guided.done(at(45s)), (WorkDone{1, 0, 35s}));
}

TEST(GuidedStretchWork, countsARepetitionWhenItHasEnded) {
    const GuidedStretch guided = readyGuide(aStretch().repeat(10, 4s));
    EXPECT_EQ(guided.done(at(3'999ms)), (WorkDone{0, 0, 3s}));
    EXPECT_EQ(guided.done(at(4s)), (WorkDone{0, 1, 4s}));
    EXPECT_EQ(guided.done(at(39'999ms)), (WorkDone{0, 9, 39s}));
    EXPECT_EQ(guided.done(at(40s)), (WorkDone{1, 10, 40s}));
}

TEST(GuidedStretchWork, takesLessTimeAtAHigherTempo) {
    EXPECT_EQ(readyGuide(aStretch().repeat(10, 4s), 2).done(at(1h)), (WorkDone{1, 10, 20s}));
}

TEST(GuidedStretchWork, countsTheTimeReallySpentWhenTheTempoChanges) {
    GuidedStretch guided = readyGuide(aStretch().repeat(2, 4s));
    guided.setTempo(0.5, at(2s));
    EXPECT_EQ(guided.done(at(2s)), (WorkDone{0, 0, 2s}));
    EXPECT_EQ(guided.done(at(6s)), (WorkDone{0, 1, 6s}));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{1, 2, 14s}));
}

TEST(GuidedStretchWork, ofASetCutShortIsWhatWasDoneInIt) {
    const Stretch stretch = aStretch().repeat(10, 4s, 2, 15s);
    GuidedStretch guided = readyGuide(stretch);
    guided.forward(at(33s));
    EXPECT_EQ(guided.done(at(33s)), (WorkDone{0, 8, 33s}));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{1, 18, 73s}));
    EXPECT_EQ(outcomeOf(stretch.dose, guided.done(at(1h))), Outcome::Partial);
}

TEST(GuidedStretchWork, ofRepetitionsCalledDoneIsTheSetFromTheTimeOnInWhichTheyCanHaveBeenDone) {
    const Stretch moves = aStretch().repeat(10, 4s, 2, 15s);
    for (const double tempo : {0.5, 1.0}) { // people do not count by the guide's tempo
        GuidedStretch guided = readyGuide(moves, tempo);
        EXPECT_EQ(guided.setDone(at(20s)), (TurnWork{true, 10, 20s})) << tempo;
        EXPECT_EQ(guided.done(at(20s)), (WorkDone{1, 10, 20s})) << tempo;
    }
    GuidedStretch guided = readyGuide(moves);
    guided.setDone(at(20s));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{2, 20, 60s}));
    EXPECT_EQ(outcomeOf(moves.dose, guided.done(at(1h))), Outcome::Complete);
}

TEST(GuidedStretchWork, ofRepetitionsCalledDoneTooSoonIsWhatWasCounted) {
    const Stretch moves = aStretch().repeat(10, 4s, 2, 15s);
    GuidedStretch guided = readyGuide(moves);
    EXPECT_EQ(guided.setDone(at(19'999ms)), (TurnWork{false, 4, 19'999ms}));
    EXPECT_EQ(guided.done(at(20s)), (WorkDone{0, 4, 19s}));
    EXPECT_EQ(guided.progress(at(20s)).phase, GuidePhase::Rest) << "it moves on all the same";
    EXPECT_EQ(outcomeOf(moves.dose, guided.done(at(1h))), Outcome::Partial);

    GuidedStretch atOnce = readyGuide(moves);
    EXPECT_EQ(atOnce.setDone(start), TurnWork{});
    EXPECT_EQ(atOnce.done(start), WorkDone{});
}

TEST(GuidedStretchWork, ofAHoldCalledDoneIsTheTimeThatItWasHeldAndTheSetInItsLastTenth) {
    const Stretch holds = aStretch().hold(30s, 2, 10s);
    GuidedStretch early = readyGuide(holds);
    EXPECT_EQ(early.setDone(at(26'999ms)), (TurnWork{false, 0, 26'999ms}));
    EXPECT_EQ(early.done(at(27s)), (WorkDone{0, 0, 26s}));
    EXPECT_EQ(outcomeOf(holds.dose, early.done(at(1h))), Outcome::Partial);

    GuidedStretch atItsEnd = readyGuide(holds);
    EXPECT_EQ(atItsEnd.setDone(at(27s)), (TurnWork{true, 0, 27s}));
    EXPECT_EQ(atItsEnd.done(at(27s)), (WorkDone{1, 0, 27s}));
    EXPECT_EQ(atItsEnd.done(at(1h)), (WorkDone{2, 0, 57s}));
    EXPECT_EQ(outcomeOf(holds.dose, atItsEnd.done(at(1h))), Outcome::Complete);
}

TEST(GuidedStretchWork, ofASetCalledDoneInAPauseHasNoTimeOfThePause) {
    GuidedStretch guided = readyGuide(aStretch().repeat(10, 4s));
    guided.pause(at(9s));
    EXPECT_EQ(guided.setDone(at(1min)), (TurnWork{false, 2, 9s}));
    EXPECT_EQ(guided.workedAt(), at(9s));
}

TEST(GuidedStretchWork, ofASetCalledDoneAfterItsEasierFormWasTakenCountsAllTheTimeSpentInIt) {
    GuidedStretch guided = readyGuide(aStretch().repeat(10, 4s).easier(aStretch().repeat(6, 4s)));
    guided.takeEasier(at(8s));
    EXPECT_EQ(guided.setDone(at(11'999ms)), (TurnWork{false, 2, 11'999ms}));
    GuidedStretch later = readyGuide(aStretch().repeat(10, 4s).easier(aStretch().repeat(6, 4s)));
    later.takeEasier(at(8s));
    EXPECT_EQ(later.setDone(at(12s)), (TurnWork{true, 6, 12s}));
}

TEST(GuidedStretchWork, isNotChangedByDoneOutsideASet) {
    GuidedStretch guided = guide(aStretch());
    EXPECT_EQ(guided.setDone(at(2s)), std::nullopt);
    EXPECT_EQ(guided.done(at(2s)), WorkDone{});
}

TEST(GuidedStretchWork, countsASetThatIsBegunAgainOnce) {
    const Stretch stretch = aStretch().hold(30s, 2, 10s);
    GuidedStretch guided = readyGuide(stretch);
    guided.back(at(20s));
    EXPECT_EQ(guided.done(at(20s)), (WorkDone{0, 0, 20s}));
    EXPECT_EQ(guided.done(at(25s)), (WorkDone{0, 0, 20s}));
    EXPECT_EQ(guided.done(at(45s)), (WorkDone{0, 0, 25s}));
    EXPECT_EQ(guided.done(at(1h)), fullWork(stretch.dose));
}

TEST(GuidedStretchWork, keepsAFinishedSetThatIsBegunAgainAndLeft) {
    GuidedStretch guided = readyGuide(aStretch().repeat(3, 4s, 2, 15s));
    guided.back(at(13s));
    EXPECT_EQ(guided.progress(at(13s)).phase, GuidePhase::Move);
    guided.stop(at(18s));
    EXPECT_EQ(guided.done(at(18s)), (WorkDone{1, 3, 12s}));
}

TEST(GuidedStretchWork, perSideCountsTheSideThatDidLess) {
    const Stretch stretch = aStretch().repeat(3, 4s).perSide();
    GuidedStretch guided = readyGuide(stretch);
    EXPECT_EQ(guided.done(at(12s + 4s)), (WorkDone{0, 0, 12s}));
    EXPECT_EQ(outcomeOf(stretch.dose, guided.done(at(12s))), Outcome::Partial);
    EXPECT_EQ(guided.done(at(12s + 4s + 9s)), (WorkDone{0, 2, 12s}));
    guided.forward(at(12s + 4s + 9s));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{0, 2, 12s}));
    EXPECT_EQ(outcomeOf(stretch.dose, guided.done(at(1h))), Outcome::Partial);
}

TEST(GuidedStretchWork, staysWhatItWasWhenStopped) {
    GuidedStretch guided = readyGuide(aStretch().hold(30s, 2, 10s));
    guided.stop(at(50s));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{1, 0, 40s}));
}

} // namespace unhunch::test
