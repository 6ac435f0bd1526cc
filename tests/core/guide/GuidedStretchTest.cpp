#include "core/guide/GuidedStretch.h"

#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using Kind = GuideCue::Kind;
using Cues = std::vector<GuideCue>;

} // namespace

TEST(GuidedStretch, tellsAHoldsSetsRestsAndLastSeconds) {
    GuidedStretch guided = guide(aStretch().hold(30s, 2, 10s));
    EXPECT_EQ(
        guided.advance(at(5min)),
        (Cues{cue(0s, Kind::GetReady), cue(8s, Kind::SetStarted, 1), cue(23s, Kind::HalfTime),
              cue(33s, Kind::LastSeconds, 5), cue(34s, Kind::LastSeconds, 4), cue(35s, Kind::LastSeconds, 3),
              cue(36s, Kind::LastSeconds, 2), cue(37s, Kind::LastSeconds, 1), cue(38s, Kind::SetFinished, 1),
              cue(38s, Kind::RestStarted, 2), cue(48s, Kind::SetStarted, 2), cue(63s, Kind::HalfTime),
              cue(73s, Kind::LastSeconds, 5), cue(74s, Kind::LastSeconds, 4), cue(75s, Kind::LastSeconds, 3),
              cue(76s, Kind::LastSeconds, 2), cue(77s, Kind::LastSeconds, 1), cue(78s, Kind::SetFinished, 2),
              cue(78s, Kind::Finished)}));
    EXPECT_TRUE(guided.finished());
    EXPECT_EQ(guided.finishedAt(), at(78s));
}

TEST(GuidedStretch, tellsRepetitionsAndTheirPhases) {
    GuidedStretch guided = readyGuide(aStretch().repeat(2, 4s).phase(3s).phase(1s));
    EXPECT_EQ(guided.advance(at(5min)),
              (Cues{cue(0s, Kind::SetStarted, 1), cue(0s, Kind::RepetitionStarted, 1),
                    cue(0s, Kind::PhaseStarted, 0), cue(3s, Kind::PhaseStarted, 1),
                    cue(4s, Kind::RepetitionStarted, 2), cue(4s, Kind::PhaseStarted, 0),
                    cue(7s, Kind::PhaseStarted, 1), cue(8s, Kind::SetFinished, 1), cue(8s, Kind::Finished)}));
}

TEST(GuidedStretch, tellsWhenTheSideChanges) {
    GuidedStretch guided = readyGuide(aStretch().repeat(1, 4s).perSide());
    EXPECT_EQ(guided.progress(at(1s)).side, GuideSide::Left);
    EXPECT_EQ(guided.progress(at(5s)).side, GuideSide::Right);
    EXPECT_EQ(guided.advance(at(5min)),
              (Cues{cue(0s, Kind::SetStarted, 1), cue(0s, Kind::RepetitionStarted, 1),
                    cue(4s, Kind::SetFinished, 1), cue(4s, Kind::RestStarted, 1), cue(4s, Kind::SideChanged),
                    cue(8s, Kind::SetStarted, 1), cue(8s, Kind::RepetitionStarted, 1),
                    cue(12s, Kind::SetFinished, 1), cue(12s, Kind::Finished)}));
}

TEST(GuidedStretch, tellsEachCueOnce) {
    GuidedStretch guided = guide(aStretch());
    EXPECT_EQ(guided.advance(start), (Cues{cue(0s, Kind::GetReady)}));
    EXPECT_EQ(guided.advance(at(1s)), Cues{});
    EXPECT_EQ(guided.advance(at(8s)), (Cues{cue(8s, Kind::SetStarted, 1)}));
    EXPECT_EQ(guided.advance(at(8s)), Cues{});
}

TEST(GuidedStretch, takesATimeThatRunsBackwardsAsTheLatestKnown) {
    GuidedStretch guided = guide(aStretch());
    static_cast<void>(guided.advance(at(9s)));
    EXPECT_EQ(guided.advance(at(2s)), Cues{});
    EXPECT_EQ(guided.progress(at(2s)).elapsed, 1s);
}

TEST(GuidedStretch, showsWhereItStands) {
    const GuidedStretch holds = guide(aStretch().hold(30s, 3, 10s));
    EXPECT_EQ(holds.progress(at(3s)), (GuideProgress{GuidePhase::GetReady, GuideSide::Both, 1, 3, 0, 0,
                                                     std::nullopt, 3s, 8s, false}));
    EXPECT_EQ(holds.progress(at(18s)),
              (GuideProgress{GuidePhase::Hold, GuideSide::Both, 1, 3, 0, 0, std::nullopt, 10s, 30s, false}));
    EXPECT_EQ(holds.progress(at(40s)),
              (GuideProgress{GuidePhase::Rest, GuideSide::Both, 2, 3, 0, 0, std::nullopt, 2s, 10s, false}));
    EXPECT_EQ(holds.progress(at(10min)), (GuideProgress{GuidePhase::Finished, GuideSide::Both, 3, 3, 0, 0,
                                                        std::nullopt, 0s, 0s, false}));

    const GuidedStretch moves = guide(aStretch().repeat(10, 4s, 2).phase(1s).phase(3s));
    EXPECT_EQ(moves.progress(at(8s)),
              (GuideProgress{GuidePhase::Move, GuideSide::Both, 1, 2, 1, 10, 0U, 0s, 4s, false}));
    EXPECT_EQ(moves.progress(at(8s + 4s + 1500ms)),
              (GuideProgress{GuidePhase::Move, GuideSide::Both, 1, 2, 2, 10, 1U, 1500ms, 4s, false}));
}

TEST(GuidedStretch, showsNoMovementPhaseWhereNoneIsCalledOut) {
    EXPECT_EQ(readyGuide(aStretch().repeat(10, 4s)).progress(at(1s)).movementPhase, std::nullopt);
}

TEST(GuidedStretch, movesOnlyWhenToldAndNotWhenLookedAt) {
    GuidedStretch guided = guide(aStretch());
    EXPECT_EQ(guided.progress(at(10min)).phase, GuidePhase::Finished);
    EXPECT_EQ(guided.done(at(10min)).sets, 1);
    EXPECT_FALSE(guided.finished());
    EXPECT_EQ(guided.advance(at(1s)), (Cues{cue(0s, Kind::GetReady)}));
}

TEST(GuidedStretch, wantsToBeWokenForEachCue) {
    GuidedStretch guided = guide(aStretch().hold(30s, 1));
    std::vector<std::chrono::milliseconds> deadlines;
    while (const auto deadline = guided.nextDeadline()) {
        deadlines.push_back(*deadline - start);
        EXPECT_FALSE(guided.advance(*deadline).empty());
    }
    EXPECT_EQ(deadlines, (std::vector<std::chrono::milliseconds>{0s, 8s, 23s, 33s, 34s, 35s, 36s, 37s, 38s}));
}

TEST(GuidedStretch, knowsHowLongItStillTakes) {
    GuidedStretch guided = guide(aStretch().repeat(10, 4s, 2, 15s));
    EXPECT_EQ(guided.remaining(start), 8s + 40s + 15s + 40s);
    EXPECT_EQ(guided.remaining(at(8s + 6s)), 34s + 15s + 40s);
    guided.pause(at(8s + 6s));
    EXPECT_EQ(guided.remaining(at(10min)), 34s + 15s + 40s);
    guided.setTempo(2, at(10min));
    EXPECT_EQ(guided.remaining(at(10min)), 17s + 15s + 20s);
    guided.stop(at(10min));
    EXPECT_EQ(guided.remaining(at(10min)), 0s);
}

TEST(GuidedStretch, outlivesTheStretchItWasGiven) {
    auto stretch = std::make_unique<Stretch>(aStretch().named("copied"));
    const GuidedStretch guided = guide(*stretch);
    stretch.reset();
    EXPECT_EQ(guided.stretch().id, "copied");
}

TEST(GuidedStretch, canBeCopiedInTheMiddle) {
    GuidedStretch first = guide(aStretch());
    static_cast<void>(first.advance(at(10s)));
    GuidedStretch second = first;
    EXPECT_EQ(first.advance(at(1min)), second.advance(at(1min)));
}

TEST(GuidedStretch, refusesOptionsOutOfTheirBounds) {
    for (const double tempo : {0.49, 2.01, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_THROW(GuidedStretch(aStretch(), {.tempo = tempo}, start), std::invalid_argument);
        GuidedStretch guided = guide(aStretch());
        EXPECT_THROW(guided.setTempo(tempo, start), std::invalid_argument);
    }
    EXPECT_THROW(GuidedStretch(aStretch(), {.getReady = -1ms}, start), std::invalid_argument);
    EXPECT_NO_THROW(GuidedStretch(aStretch(), {.tempo = 0.5}, start));
    EXPECT_NO_THROW(GuidedStretch(aStretch(), {.tempo = 2}, start));
}

} // namespace unhunch::test
