#include "core/guide/GuidedRoutine.h"

#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <stdexcept>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using Kind = GuideCue::Kind;
using Ended = std::vector<StretchEnded>;

const Stretch rolls = aStretch().named("shoulder-rolls").repeat(10, 4s);
const Stretch chest = aStretch().named("chest-stretch").hold(30s, 2, 10s);

/// Shoulder rolls from 8 s to 48 s, then the chest stretch's two holds from 56 s to 126 s.
GuidedRoutine rollsThenChest() { return GuidedRoutine({rolls, chest}, {}, start); }

} // namespace

TEST(GuidedRoutine, leadsOneStretchAfterTheOther) {
    GuidedRoutine routine = rollsThenChest();
    EXPECT_EQ(routine.count(), 2U);
    EXPECT_EQ(routine.advance(at(48s) - 1ms).ended, Ended{});
    EXPECT_EQ(routine.index(), 0U);
    const RoutineNews news = routine.advance(at(48s));
    EXPECT_EQ(news.ended, (Ended{{0, "shoulder-rolls", fullWork(rolls.dose), at(48s)}}));
    EXPECT_EQ(news.cues.back(), cue(48s, Kind::GetReady));
    EXPECT_EQ(routine.index(), 1U);
    EXPECT_EQ(routine.current().stretch().id, "chest-stretch");
    EXPECT_EQ(routine.progress(at(50s)).phase, GuidePhase::GetReady);
    EXPECT_EQ(routine.advance(at(126s)).ended, (Ended{{1, "chest-stretch", fullWork(chest.dose), at(126s)}}));
    EXPECT_TRUE(routine.finished());
}

TEST(GuidedRoutine, toldTooLateKnowsTheExactTimesAllTheSame) {
    GuidedRoutine late = rollsThenChest();
    EXPECT_EQ(late.advance(at(1h)).ended, (Ended{{0, "shoulder-rolls", fullWork(rolls.dose), at(48s)},
                                                 {1, "chest-stretch", fullWork(chest.dose), at(126s)}}));
}

TEST(GuidedRoutine, wokenAtItsDeadlinesTellsWhatOneLongStrideTells) {
    std::mt19937 random(1);
    for (int round = 0; round < 100; ++round) {
        const std::vector<Stretch> stretches{anyStretch(random), anyStretch(random), anyStretch(random)};
        GuidedRoutine woken(stretches, {}, start);
        GuidedRoutine striding(stretches, {}, start);
        RoutineNews gathered;
        while (const auto deadline = woken.nextDeadline()) {
            const RoutineNews news = woken.advance(*deadline);
            gathered.cues.insert(gathered.cues.end(), news.cues.begin(), news.cues.end());
            gathered.ended.insert(gathered.ended.end(), news.ended.begin(), news.ended.end());
        }
        ASSERT_EQ(gathered, striding.advance(at(24h))) << "round " << round;
        ASSERT_EQ(gathered.ended.size(), 3U);
        ASSERT_EQ(std::ranges::count(gathered.cues, Kind::Finished, &GuideCue::kind), 3);
    }
}

TEST(GuidedRoutine, isInertOnceFinished) {
    GuidedRoutine routine = rollsThenChest();
    static_cast<void>(routine.advance(at(10min)));
    routine.pause(at(11min));
    routine.back(at(11min));
    routine.forward(at(11min));
    routine.setDone(at(11min));
    routine.skipStretch(at(11min));
    routine.stop(at(11min));
    routine.resume(at(11min));
    EXPECT_EQ(routine.advance(at(1h)), RoutineNews{});
    EXPECT_FALSE(routine.isPaused());
    EXPECT_EQ(routine.nextDeadline(), std::nullopt);
    EXPECT_EQ(routine.remaining(at(1h)), 0s);
    EXPECT_EQ(routine.index(), 1U);
    EXPECT_EQ(routine.progress(at(1h)).phase, GuidePhase::Finished);
}

TEST(GuidedRoutine, goesOnWithTheNextWhenAStretchIsSkipped) {
    GuidedRoutine routine = rollsThenChest();
    routine.skipStretch(at(8s + 9s));
    EXPECT_EQ(routine.index(), 1U);
    EXPECT_EQ(routine.advance(at(17s)).ended, (Ended{{0, "shoulder-rolls", {0, 2, 9s}, at(17s)}}));
    EXPECT_EQ(routine.progress(at(17s)).phase, GuidePhase::GetReady);
}

TEST(GuidedRoutine, tellsOfAStretchSkippedBeforeAnythingWasDone) {
    GuidedRoutine routine = rollsThenChest();
    routine.skipStretch(at(2s));
    EXPECT_EQ(routine.advance(at(2s)).ended, (Ended{{0, "shoulder-rolls", {}, at(2s)}}));
}

TEST(GuidedRoutine, finishesWhenItsLastStretchIsSkipped) {
    GuidedRoutine routine = rollsThenChest();
    routine.skipStretch(at(2s));
    routine.skipStretch(at(3s));
    EXPECT_TRUE(routine.finished());
    EXPECT_EQ(routine.advance(at(1h)).ended,
              (Ended{{0, "shoulder-rolls", {}, at(2s)}, {1, "chest-stretch", {}, at(3s)}}));
}

TEST(GuidedRoutine, tellsOfNoStretchThatWasNotBegunWhenStopped) {
    GuidedRoutine routine = rollsThenChest();
    routine.stop(at(20s));
    EXPECT_TRUE(routine.finished());
    EXPECT_EQ(routine.advance(at(1h)).ended, (Ended{{0, "shoulder-rolls", {0, 3, 12s}, at(20s)}}));
}

TEST(GuidedRoutine, actsOnTheStretchThatIsUnderWayWhenTheCommandComes) {
    GuidedRoutine routine = rollsThenChest();
    routine.setDone(at(60s));
    const RoutineNews news = routine.advance(at(60s));
    EXPECT_EQ(news.ended, (Ended{{0, "shoulder-rolls", fullWork(rolls.dose), at(48s)}}));
    EXPECT_EQ(news.cues.back(), cue(60s, Kind::RestStarted, 2));
}

TEST(GuidedRoutine, beginsTheNextStretchWhenTheLastSetIsTakenAsDone) {
    GuidedRoutine routine = rollsThenChest();
    routine.setDone(at(10s));
    EXPECT_EQ(routine.index(), 1U);
    EXPECT_EQ(routine.advance(at(10s)).ended, (Ended{{0, "shoulder-rolls", fullWork(rolls.dose), at(10s)}}));
}

TEST(GuidedRoutine, beginsTheNextStretchPausedWhenSkippedWhilePaused) {
    GuidedRoutine routine = rollsThenChest();
    routine.pause(at(20s));
    routine.skipStretch(at(30s));
    EXPECT_EQ(routine.advance(at(10min)).cues.back(), cue(30s, Kind::Finished));
    EXPECT_TRUE(routine.isPaused());
    EXPECT_EQ(routine.nextDeadline(), std::nullopt);
    routine.resume(at(10min));
    EXPECT_EQ(routine.advance(at(10min)).cues, (std::vector{cue(10min, Kind::GetReady)}));
    EXPECT_EQ(routine.advance(at(1h)).ended.back().at, at(10min + 78s));
}

TEST(GuidedRoutine, pausesAndResumes) {
    GuidedRoutine routine = rollsThenChest();
    routine.pause(at(20s));
    EXPECT_TRUE(routine.progress(at(1min)).paused);
    EXPECT_EQ(routine.remaining(at(1min)), 28s + 78s);
    routine.resume(at(1min));
    EXPECT_EQ(routine.remaining(at(1min)), 28s + 78s);
    EXPECT_EQ(routine.advance(at(1h)).ended.front().at, at(1min + 28s));
}

TEST(GuidedRoutine, isPausedNoMoreOnceStopped) {
    GuidedRoutine routine = rollsThenChest();
    routine.pause(at(20s));
    routine.stop(at(1min));
    EXPECT_FALSE(routine.isPaused());
    EXPECT_EQ(routine.advance(at(1min)).ended, (Ended{{0, "shoulder-rolls", {0, 3, 12s}, at(1min)}}));
}

TEST(GuidedRoutine, goesBackNoFurtherThanTheStretchUnderWay) {
    GuidedRoutine routine = rollsThenChest();
    routine.back(at(49s));
    EXPECT_EQ(routine.index(), 1U);
    EXPECT_EQ(routine.progress(at(49s)).elapsed, 0s);
}

TEST(GuidedRoutine, goesForwardToTheNextStretchFromTheLastSet) {
    GuidedRoutine routine = rollsThenChest();
    routine.forward(at(20s));
    EXPECT_EQ(routine.index(), 1U);
    EXPECT_EQ(routine.advance(at(20s)).ended, (Ended{{0, "shoulder-rolls", {0, 3, 12s}, at(20s)}}));
}

TEST(GuidedRoutine, keepsTheTempoForTheStretchesThatFollow) {
    GuidedRoutine routine({rolls, rolls}, {}, start);
    EXPECT_EQ(routine.remaining(start), 48s + 48s);
    routine.setTempo(2, start);
    EXPECT_EQ(routine.remaining(start), 28s + 28s);
    EXPECT_EQ(routine.advance(at(1h)).ended.back().at, at(56s));
    EXPECT_THROW(GuidedRoutine({rolls}, {}, start).setTempo(3, start), std::invalid_argument);
}

TEST(GuidedRoutine, refusesAnEmptyListAndAnyStretchThatCannotBeLed) {
    EXPECT_THROW(GuidedRoutine({}, {}, start), std::invalid_argument);
    EXPECT_THROW(GuidedRoutine({rolls, aStretch().hold(0s)}, {}, start), std::invalid_argument);
}

} // namespace unhunch::test
