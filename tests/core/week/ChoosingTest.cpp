#include "tests/support/core/choosing/BestPossible.h"
#include "tests/support/core/choosing/Choosers.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

constexpr int weeksOfAKind = 40;

/// Days of the targets reached over many weeks of one kind.
struct Reached {
    int best = 0;
    int ours = 0;
    int shuffled = 0;
    int fixed = 0;
};

Reached reachedIn(const WeekKind& kind, std::uint64_t seed) {
    Random random(seed);
    Reached reached;
    for (int count = 0; count < weeksOfAKind; ++count) {
        const WeekToLive week = kind.make(random);
        DueFirst ours;
        FromAPile shuffled(FromAPile::Order::Shuffled, random);
        FromAPile fixed(FromAPile::Order::Fixed, random);
        const int best = bestPossible(week);
        const int done = daysReached(week, ours);
        EXPECT_LE(done, best) << kind.name << ": the bound is none";
        reached.best += best;
        reached.ours += done;
        reached.shuffled += daysReached(week, shuffled);
        reached.fixed += daysReached(week, fixed);
    }
    return reached;
}

} // namespace

/// The weeks are those of a fixed seed, the same on every machine.
TEST(ChoosingTest, reaches98PercentOfTheBestPossibleOverAllKindsOfWeeks) {
    double sum = 0;
    for (const WeekKind& kind : weekKinds()) {
        const Reached reached = reachedIn(kind, 4);
        const double share = static_cast<double>(reached.ours) / reached.best;
        EXPECT_GE(share, 0.95) << kind.name;
        sum += share;
    }
    EXPECT_GE(sum / static_cast<double>(weekKinds().size()), 0.983);
}

/// But for what a day of rest may cost where a break holds the whole plan, so that nothing is to be chosen.
TEST(ChoosingTest, reachesNoLessThanAFixedOrderOrAShuffledPileInAnyKindOfWeek) {
    for (const WeekKind& kind : weekKinds()) {
        const Reached reached = reachedIn(kind, 7);
        EXPECT_GE(reached.ours, 0.99 * reached.fixed) << kind.name;
        EXPECT_GE(reached.ours, 0.99 * reached.shuffled) << kind.name;
    }
}

TEST(ChoosingTest, theBoundHoldsWhatASingleBreakCanHold) {
    Random random(1);
    WeekToLive week = weekKinds().front().make(random);
    week.breaks = {{simulatedMonday, {.length = std::chrono::minutes{3}}}};
    EXPECT_EQ(bestPossible(week), 2) << "rolls and cat-cow, or rolls and the chest stretch";
    week.breaks = {{simulatedMonday, {.length = std::chrono::minutes{3}, .places = {Place::Floor}}}};
    EXPECT_EQ(bestPossible(week), 1) << "cat-cow alone";
    week.breaks.clear();
    EXPECT_EQ(bestPossible(week), 0);
}

} // namespace unhunch::test
