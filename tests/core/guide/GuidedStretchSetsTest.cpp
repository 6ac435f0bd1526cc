#include "core/guide/GuidedStretch.h"
#include "core/week/Completion.h"
#include "tests/core/guide/GuideBuilders.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using Kind = GuideCue::Kind;
using Cues = std::vector<GuideCue>;

using Works = std::vector<WorkSoFar>;

const Stretch twoHolds = aStretch().hold(30s, 2, 10s);

} // namespace

TEST(GuidedStretchSets, oneMoreFollowsTheLastAfterARest) {
    GuidedStretch guided = guide(twoHolds);
    static_cast<void>(guided.advance(at(70s)));
    guided.addSet(at(70s));
    EXPECT_EQ(guided.progress(at(70s)).sets, 3);
    EXPECT_EQ(guided.remaining(at(70s)), 8s + 10s + 30s);
    EXPECT_EQ(guided.advance(at(88s)), (Cues{cue(73s, Kind::LastSeconds, 5), cue(74s, Kind::LastSeconds, 4),
                                             cue(75s, Kind::LastSeconds, 3), cue(76s, Kind::LastSeconds, 2),
                                             cue(77s, Kind::LastSeconds, 1), cue(78s, Kind::SetFinished, 2),
                                             cue(78s, Kind::RestStarted, 3), cue(88s, Kind::SetStarted, 3)}));
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{3, 0, 90s}));
}

TEST(GuidedStretchSets, oneMoreIsForBothSides) {
    GuidedStretch guided = readyGuide(aStretch().hold(20s).perSide());
    guided.addSet(start);
    EXPECT_EQ(guided.remaining(start), 20s + 4s + 20s + 10s + 20s + 4s + 20s);
    EXPECT_EQ(guided.done(at(1h)), (WorkDone{2, 0, 40s}));
}

TEST(GuidedStretchSets, areAddedUpToTheMostThatIsAdvised) {
    Stretch advised = aStretch();
    advised.dose.work = Hold{.duration = 30s, .sets = {2, 5}, .rest = 10s};
    GuidedStretch guided = guide(advised);
    for (int sets = 3; sets <= 5; ++sets) {
        EXPECT_TRUE(guided.canAddSet());
        guided.addSet(start);
        EXPECT_EQ(guided.progress(start).sets, sets);
    }
    EXPECT_FALSE(guided.canAddSet());
    guided.addSet(start);
    EXPECT_EQ(guided.progress(start).sets, 5);
}

TEST(GuidedStretchSets, areOneMoreThanTheLeastInAnyCase) {
    Stretch single = aStretch();
    single.dose.work = Repetitions{.repetitions = {10, 15}, .sets = {1, 1}, .tempo = 4s, .rest = 15s};
    GuidedStretch guided = guide(single);
    EXPECT_TRUE(guided.canAddSet());
    guided.addSet(start);
    EXPECT_FALSE(guided.canAddSet());
}

TEST(GuidedStretchSets, areNotAddedOnceItHasFinished) {
    GuidedStretch guided = guide(twoHolds);
    static_cast<void>(guided.advance(at(1h)));
    EXPECT_FALSE(guided.canAddSet());
    guided.addSet(at(1h));
    EXPECT_TRUE(guided.finished());
    EXPECT_EQ(guided.progress(at(1h)).sets, 2);
}

TEST(GuidedStretchSets, tellWhatIsDoneAtTheEndOfEach) {
    GuidedStretch guided = guide(twoHolds);
    static_cast<void>(guided.advance(at(37s)));
    EXPECT_EQ(guided.takeWorked(), Works{});
    static_cast<void>(guided.advance(at(38s)));
    EXPECT_EQ(guided.takeWorked(), (Works{{{1, 0, 30s}, at(38s)}}));
    EXPECT_EQ(guided.takeWorked(), Works{}) << "once";
    static_cast<void>(guided.advance(at(1h)));
    EXPECT_EQ(guided.takeWorked(), (Works{{{2, 0, 60s}, at(78s)}}));
}

TEST(GuidedStretchSets, tellWhatIsDoneOfOneSideToo) {
    GuidedStretch guided = readyGuide(aStretch().repeat(3, 4s).perSide());
    static_cast<void>(guided.advance(at(1h)));
    EXPECT_EQ(guided.takeWorked(), (Works{{{0, 0, 12s}, at(12s)}, {{1, 3, 12s}, at(28s)}}));
}

TEST(GuidedStretchSets, tellWhatIsDoneWhenCutShortOrTakenAsDone) {
    GuidedStretch guided = guide(twoHolds);
    guided.forward(at(18s));
    guided.forward(at(20s));
    guided.setDone(at(48s));
    EXPECT_EQ(guided.takeWorked(), (Works{{{0, 0, 10s}, at(18s)}, {{1, 0, 38s}, at(48s)}}));
}

TEST(GuidedStretchSets, tellNothingOfASetCutShortBeforeAnythingWasDone) {
    GuidedStretch guided = readyGuide(twoHolds);
    guided.forward(start);
    EXPECT_EQ(guided.takeWorked(), Works{});
}

} // namespace unhunch::test
