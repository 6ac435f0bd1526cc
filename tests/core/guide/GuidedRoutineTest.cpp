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
using Work = std::vector<StretchWork>;

const Stretch rolls = aStretch().named("shoulder-rolls").repeat(10, 4s);
const Stretch chest = aStretch().named("chest-stretch").hold(30s, 2, 10s);

/// Shoulder rolls from 8 s to 48 s, then the chest stretch's two holds from 56 s to 126 s.
GuidedRoutine rollsThenChest() { return GuidedRoutine({rolls, chest}, {}, start); }

StretchWork rollsDone(const WorkDone& done, std::chrono::milliseconds time) {
    return {.index = 0, .stretch = "shoulder-rolls", .done = done, .at = at(time), .dose = rolls.dose};
}

StretchWork chestDone(const WorkDone& done, std::chrono::milliseconds time) {
    return {.index = 1, .stretch = "chest-stretch", .done = done, .at = at(time), .dose = chest.dose};
}

} // namespace

TEST(GuidedRoutine, leadsOneStretchAfterTheOther) {
    GuidedRoutine routine = rollsThenChest();
    EXPECT_EQ(routine.count(), 2U);
    EXPECT_EQ(routine.advance(at(48s) - 1ms).ended, Work{});
    EXPECT_EQ(routine.index(), 0U);
    const RoutineNews news = routine.advance(at(48s));
    EXPECT_EQ(news.ended, (Work{rollsDone(fullWork(rolls.dose), 48s)}));
    EXPECT_EQ(news.cues.back(), cue(48s, Kind::GetReady));
    EXPECT_EQ(routine.index(), 1U);
    EXPECT_EQ(routine.current().stretch().id, "chest-stretch");
    EXPECT_EQ(routine.progress(at(50s)).phase, GuidePhase::GetReady);
    EXPECT_EQ(routine.advance(at(126s)).ended, (Work{chestDone(fullWork(chest.dose), 126s)}));
    EXPECT_TRUE(routine.finished());
}

TEST(GuidedRoutine, toldTooLateKnowsTheExactTimesAllTheSame) {
    GuidedRoutine late = rollsThenChest();
    EXPECT_EQ(late.advance(at(1h)).ended,
              (Work{rollsDone(fullWork(rolls.dose), 48s), chestDone(fullWork(chest.dose), 126s)}));
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
            gathered.worked.insert(gathered.worked.end(), news.worked.begin(), news.worked.end());
            gathered.ended.insert(gathered.ended.end(), news.ended.begin(), news.ended.end());
        }
        ASSERT_EQ(gathered, striding.advance(at(24h))) << "round " << round;
        ASSERT_EQ(gathered.ended.size(), 3U);
        ASSERT_EQ(std::ranges::count(gathered.cues, Kind::Finished, &GuideCue::kind), 3);
    }
}

TEST(GuidedRoutine, endsEachStretchOnceAndAfterItsLastSetWhateverIsPressed) {
    const std::vector<void (*)(GuidedRoutine&, Instant)> presses{
        [](GuidedRoutine& routine, Instant now) { routine.pause(now); },
        [](GuidedRoutine& routine, Instant now) { routine.back(now); },
        [](GuidedRoutine& routine, Instant now) { routine.forward(now); },
        [](GuidedRoutine& routine, Instant now) { routine.setDone(now); },
        [](GuidedRoutine& routine, Instant now) { routine.addSet(now); },
        [](GuidedRoutine& routine, Instant now) { routine.takeEasier(now); },
        [](GuidedRoutine& routine, Instant now) { routine.skipStretch(now); },
        [](GuidedRoutine& routine, Instant now) { routine.stop(now); },
        [](GuidedRoutine& routine, Instant now) { routine.setTempo(1.7, now); }};
    const Stretch hold = aStretch().hold(5s, 2, 3s).easier(aStretch().hold(3s, 1, 3s));
    const Stretch moves = aStretch().repeat(3, 2s).perSide().easier(aStretch().repeat(2, 3s).perSide());
    for (const auto press : presses) {
        for (auto moment = 0ms; moment < 60s; moment += 250ms) {
            GuidedRoutine routine({hold, moves, hold}, {}, start);
            press(routine, at(moment));
            routine.resume(at(moment));
            const RoutineNews news = routine.advance(at(1h));
            ASSERT_TRUE(routine.finished());
            ASSERT_EQ(routine.nextDeadline(), std::nullopt);
            ASSERT_EQ(news.ended.size(), routine.index() + 1);
            for (std::size_t index = 0; index < news.ended.size(); ++index) {
                const StretchWork& ended = news.ended[index];
                ASSERT_EQ(ended.index, index);
                WorkDone lastWritten;
                for (const StretchWork& worked : news.worked) {
                    if (worked.index != index)
                        continue;
                    ASSERT_LE(worked.at, ended.at);
                    lastWritten = worked.done;
                }
                ASSERT_EQ(lastWritten.sets, ended.done.sets) << moment.count() << " ms";
            }
        }
    }
}

TEST(GuidedRoutine, isInertOnceFinished) {
    GuidedRoutine routine = rollsThenChest();
    static_cast<void>(routine.advance(at(10min)));
    routine.pause(at(11min));
    routine.back(at(11min));
    routine.forward(at(11min));
    routine.setDone(at(11min));
    routine.addSet(at(11min));
    routine.takeEasier(at(11min));
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
    EXPECT_EQ(routine.advance(at(17s)).ended, (Work{rollsDone({0, 2, 9s}, 17s)}));
    EXPECT_EQ(routine.progress(at(17s)).phase, GuidePhase::GetReady);
}

TEST(GuidedRoutine, tellsOfAStretchSkippedBeforeAnythingWasDone) {
    GuidedRoutine routine = rollsThenChest();
    routine.skipStretch(at(2s));
    EXPECT_EQ(routine.advance(at(2s)).ended, (Work{rollsDone({}, 2s)}));
}

TEST(GuidedRoutine, finishesWhenItsLastStretchIsSkipped) {
    GuidedRoutine routine = rollsThenChest();
    routine.skipStretch(at(2s));
    routine.skipStretch(at(3s));
    EXPECT_TRUE(routine.finished());
    EXPECT_EQ(routine.advance(at(1h)).ended, (Work{rollsDone({}, 2s), chestDone({}, 3s)}));
}

TEST(GuidedRoutine, tellsOfNoStretchThatWasNotBegunWhenStopped) {
    GuidedRoutine routine = rollsThenChest();
    routine.stop(at(20s));
    EXPECT_TRUE(routine.finished());
    EXPECT_EQ(routine.advance(at(1h)).ended, (Work{rollsDone({0, 3, 12s}, 20s)}));
}

TEST(GuidedRoutine, actsOnTheStretchThatIsUnderWayWhenTheCommandComes) {
    GuidedRoutine routine = rollsThenChest();
    routine.setDone(at(60s));
    const RoutineNews news = routine.advance(at(60s));
    EXPECT_EQ(news.ended, (Work{rollsDone(fullWork(rolls.dose), 48s)}));
    EXPECT_EQ(news.cues.back(), cue(60s, Kind::RestStarted, 2));
}

TEST(GuidedRoutine, beginsTheNextStretchWhenTheLastSetIsTakenAsDone) {
    GuidedRoutine routine = rollsThenChest();
    routine.setDone(at(28s));
    EXPECT_EQ(routine.index(), 1U);
    EXPECT_EQ(routine.advance(at(28s)).ended, (Work{rollsDone({1, 10, 20s}, 28s)}));
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
    EXPECT_EQ(routine.advance(at(1min)).ended, (Work{rollsDone({0, 3, 12s}, 20s)}));
}

TEST(GuidedRoutine, whatIsStoppedTheMorningAfterWasDoneTheEveningBefore) {
    GuidedRoutine inASet = rollsThenChest();
    inASet.pause(at(20s));
    inASet.skipStretch(at(8h));
    EXPECT_EQ(inASet.advance(at(8h)).ended, (Work{rollsDone({0, 3, 12s}, 20s)}));

    GuidedRoutine inARest = rollsThenChest();
    inARest.pause(at(90s));
    inARest.stop(at(8h));
    EXPECT_EQ(inARest.advance(at(8h)).ended.back(), chestDone({1, 0, 30s}, 86s));
}

TEST(GuidedRoutine, whatIsGoneOnWithTheMorningAfterWasDoneThen) {
    GuidedRoutine routine = rollsThenChest();
    routine.pause(at(20s));
    routine.resume(at(8h));
    routine.skipStretch(at(8h + 4s));
    EXPECT_EQ(routine.advance(at(8h + 4s)).ended, (Work{rollsDone({0, 4, 16s}, 8h + 4s)}));
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
    EXPECT_EQ(routine.advance(at(20s)).ended, (Work{rollsDone({0, 3, 12s}, 20s)}));
}

TEST(GuidedRoutine, tellsWhatIsDoneAtTheEndOfEachSet) {
    GuidedRoutine routine = rollsThenChest();
    EXPECT_EQ(routine.advance(at(48s)).worked, (Work{rollsDone({1, 10, 40s}, 48s)}));
    EXPECT_EQ(routine.advance(at(86s)).worked, (Work{chestDone({1, 0, 30s}, 86s)}));
    EXPECT_EQ(routine.advance(at(1h)).worked, (Work{chestDone({2, 0, 60s}, 126s)}));
    EXPECT_EQ(
        rollsThenChest().advance(at(1h)).worked,
        (Work{rollsDone({1, 10, 40s}, 48s), chestDone({1, 0, 30s}, 86s), chestDone({2, 0, 60s}, 126s)}));
}

TEST(GuidedRoutine, addsASetToTheStretchUnderWayOnly) {
    GuidedRoutine routine = rollsThenChest();
    routine.addSet(at(20s));
    EXPECT_EQ(routine.progress(at(20s)).sets, 2);
    EXPECT_EQ(routine.advance(at(1h)).ended,
              (Work{rollsDone({2, 20, 80s}, 8s + 40s + 15s + 40s), chestDone(fullWork(chest.dose), 181s)}));
}

TEST(GuidedRoutine, givesTimeToGoWhereverTheNextStretchIsDone) {
    const Stretch cat = aStretch().doneIn({Place::Floor}).repeat(10, 4s);
    GuidedRoutine routine({rolls, cat, cat, rolls}, {}, start);
    EXPECT_EQ(routine.remaining(start), 8s + 18s + 8s + 18s + 4 * 40s);
    const RoutineNews news = routine.advance(at(1h));
    ASSERT_EQ(news.ended.size(), 4U);
    EXPECT_EQ(news.ended[0].at, at(8s + 40s));
    EXPECT_EQ(news.ended[1].at, at(48s + 18s + 40s));
    EXPECT_EQ(news.ended[2].at, at(106s + 8s + 40s));
    EXPECT_EQ(news.ended[3].at, at(154s + 18s + 40s));
}

TEST(GuidedRoutine, comesFromWhereTheEasierFormWasDone) {
    const Stretch cat = aStretch()
                            .doneIn({Place::Floor})
                            .repeat(10, 4s)
                            .easier(aStretch().doneIn({Place::Chair}).repeat(10, 4s));
    GuidedRoutine routine({cat, rolls}, {}, start);
    routine.takeEasier(start);
    EXPECT_EQ(routine.remaining(start), 18s + 40s + 8s + 40s);
    EXPECT_EQ(routine.advance(at(1h)).ended.back().at, at(18s + 40s + 8s + 40s));
}

TEST(GuidedRoutine, takesTheStretchUnderWayOnlyInItsEasierForm) {
    const Stretch gentle =
        aStretch().named("shoulder-rolls").repeat(10, 4s).easier(aStretch().repeat(10, 5s));
    GuidedRoutine routine({gentle, gentle}, {}, start);
    routine.takeEasier(at(8s + 24s));
    EXPECT_TRUE(routine.progress(at(32s)).easier);
    const RoutineNews news = routine.advance(at(1h));
    ASSERT_EQ(news.ended.size(), 2U);
    EXPECT_EQ(news.ended[0], (StretchWork{.index = 0,
                                          .stretch = "shoulder-rolls",
                                          .done = {1, 10, 44s},
                                          .at = at(32s + 8s + 20s),
                                          .dose = gentle.easier->dose,
                                          .easier = true}));
    EXPECT_FALSE(news.ended[1].easier);
    EXPECT_EQ(news.worked, news.ended) << "one set each";
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
    EXPECT_THROW(GuidedRoutine({rolls, aStretch().easier(aStretch().hold(0s))}, {}, start),
                 std::invalid_argument);
    EXPECT_THROW(GuidedRoutine({aStretch().easier(aStretch().repeat(10, 4s))}, {}, start),
                 std::invalid_argument);
    EXPECT_THROW(GuidedRoutine({aStretch().easier(aStretch().perSide())}, {}, start), std::invalid_argument);
}

} // namespace unhunch::test
