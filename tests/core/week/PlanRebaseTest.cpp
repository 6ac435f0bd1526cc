#include "core/week/PlanRebase.h"

#include "tests/support/core/Histories.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <set>

namespace unhunch::test {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::ElementsAre;

constexpr Date monday{std::chrono::year{2026} / 11 / 16};
constexpr Date friday{std::chrono::year{2026} / 11 / 20};

ChosenStretch daily(StretchId stretch) { return {.stretch = std::move(stretch), .frequency = Daily{}}; }

PlanRecord planOfMonday(const std::vector<StretchId>& stretches) {
    PlanRecord record;
    for (const StretchId& stretch : stretches)
        record.history.push_back({daily(stretch), monday});
    return record;
}

/// The plan as the person changes it on a day.
PlanRecord changed(PlanRecord record, const std::vector<ChosenStretch>& chosen, Date day = friday,
                   const std::set<StretchId>& leftOut = {}) {
    record.history = changedPlan(std::move(record.history), chosen, leftOut, day);
    return record;
}

std::vector<StretchId> holdingIn(const PlanRecord& record) {
    std::vector<StretchId> stretches;
    for (const ChosenStretch& chosen : chosenOn(record.history, addDays(friday, 1)))
        stretches.push_back(chosen.stretch);
    return stretches;
}

TEST(PlanRebaseTest, whereNobodyElseChangedThePlanTheChangeIsWhatWasMade) {
    const PlanRecord before = planOfMonday({"a", "b"});
    const PlanRecord after = changed(before, {daily("b"), daily("c")});
    EXPECT_EQ(rebased(before, after, before), after);
}

TEST(PlanRebaseTest, whatWasTakenOutHereAndPutInThereIsBothDone) {
    const PlanRecord before = planOfMonday({"a", "b"});
    const PlanRecord now = changed(before, {daily("a"), daily("b"), daily("c")});
    const PlanRecord result = rebased(before, changed(before, {daily("b")}), now);
    EXPECT_THAT(holdingIn(result), ElementsAre("b", "c"));
    EXPECT_EQ(result.history, changed(now, {daily("b"), daily("c")}).history) << "past days are kept";
}

TEST(PlanRebaseTest, aChangeOfOneStretchLeavesThatOfAnotherAlone) {
    const PlanRecord before = planOfMonday({"a", "b"});
    const ChosenStretch rarely{.stretch = "a", .frequency = TimesPerWeek{2, 3}};
    const ChosenStretch oftener{.stretch = "b", .frequency = TimesPerWeek{4, 5}};
    const PlanRecord now = changed(before, {daily("a"), oftener});
    EXPECT_EQ(rebased(before, changed(before, {rarely, daily("b")}), now).history,
              changed(now, {rarely, oftener}).history);
}

TEST(PlanRebaseTest, anOrderThatWasChosenIsKept) {
    const PlanRecord before = planOfMonday({"a", "b", "c"});
    const PlanRecord now = changed(before, {daily("a"), daily("c"), daily("d")});
    EXPECT_THAT(holdingIn(rebased(before, changed(before, {daily("c"), daily("b"), daily("a")}), now)),
                ElementsAre("c", "a", "d"));
    EXPECT_THAT(
        holdingIn(rebased(before, changed(before, {daily("a"), daily("b"), daily("c"), daily("e")}), now)),
        ElementsAre("a", "c", "d", "e"));
}

TEST(PlanRebaseTest, whatIsLeftOutStaysSo) {
    const PlanRecord before = planOfMonday({"a", "b"});
    const PlanRecord after = changed(before, {daily("a"), daily("b")}, friday, {"a"});
    const PlanRecord now = changed(before, {daily("a"), daily("b"), daily("c")}, friday, {"b"});
    EXPECT_EQ(rebased(before, after, now).history,
              changed(now, {daily("a"), daily("b"), daily("c")}, friday, {"a", "b"}).history);
}

TEST(PlanRebaseTest, pausesOfBothAreKeptAndThoseThatWereResumedAreGone) {
    const DateRange mine{friday, addDays(friday, 2)};
    const DateRange theirs{addDays(friday, 10), addDays(friday, 12)};
    const DateRange ended{monday, monday};
    PlanRecord before = planOfMonday({"a"});
    before.paused = {ended};
    PlanRecord after = before;
    after.paused = {mine};
    PlanRecord now = before;
    now.paused = {ended, theirs};
    EXPECT_THAT(rebased(before, after, now).paused, ElementsAre(mine, theirs));
    EXPECT_EQ(rebased(before, after, now).history, before.history);
}

TEST(PlanRebaseTest, aPlanIsNeverLeftEmpty) {
    const PlanRecord before = planOfMonday({"a", "b"});
    const PlanRecord now = changed(before, {daily("a")});
    EXPECT_THAT(holdingIn(rebased(before, changed(before, {daily("b")}), now)), ElementsAre("a"));
}

TEST(PlanRebaseTest, whateverBothDidTheLinesAreThoseOfAPlanAndThePastIsKept) {
    std::mt19937 random(1);
    const auto choice = [&random] {
        std::vector<ChosenStretch> chosen;
        for (const char* stretch : {"a", "b", "c", "d"}) {
            if (random() % 2 == 0)
                chosen.push_back(random() % 2 == 0
                                     ? daily(stretch)
                                     : ChosenStretch{.stretch = stretch, .frequency = TimesPerWeek{2, 3}});
        }
        if (chosen.empty())
            chosen.push_back(daily("e"));
        std::ranges::shuffle(chosen, random);
        return chosen;
    };
    for (int round = 0; round < 2000; ++round) {
        const PlanRecord before = changed({}, choice(), monday);
        const PlanRecord after = changed(before, choice(), addDays(monday, static_cast<int>(random() % 5)));
        const PlanRecord now = changed(before, choice(), addDays(monday, static_cast<int>(random() % 5)));
        const PlanRecord result = rebased(before, after, now);
        std::set<StretchId> seen;
        for (const PlanEntry& line : result.history) {
            if (!line.until) {
                EXPECT_TRUE(seen.insert(line.chosen.stretch).second) << line.chosen.stretch;
            }
        }
        EXPECT_FALSE(seen.empty());
        for (const PlanEntry& line : now.history) {
            // One that ended the day before may go on.
            const PlanEntry goesOn{line.chosen, line.since, std::nullopt, line.leftOut};
            if (line.until) {
                EXPECT_THAT(result.history, AnyOf(Contains(line), Contains(goesOn)));
            }
        }
    }
}

} // namespace
} // namespace unhunch::test
