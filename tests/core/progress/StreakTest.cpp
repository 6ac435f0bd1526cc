#include "core/progress/Streak.h"

#include "tests/core/progress/FewYears.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <string>

namespace unhunch::test {

namespace {

/// Weeks from letters: K kept, M missed, - nothing asked, r running and not kept yet, R running and kept.
std::vector<WeekAdherence> weeksOf(const std::string& letters) {
    std::vector<WeekAdherence> weeks;
    for (const char letter : letters) {
        switch (letter) {
        case 'K': weeks.push_back(aWeek(16, 20)); break;
        case 'M': weeks.push_back(aWeek(15, 20)); break;
        case 'r': weeks.push_back(aWeek(2, 20, false)); break;
        case 'R': weeks.push_back(aWeek(16, 20, false)); break;
        default: weeks.push_back(aWeek(0, 0)); break;
        }
    }
    return weeks;
}

Streak after(const std::string& letters) { return streakOf(weeksOf(letters)); }

std::string randomWeeks(std::mt19937& random, const std::string& letters) {
    std::string weeks;
    for (unsigned count = random() % 60; count > 0; --count)
        weeks += letters[random() % letters.size()];
    return weeks;
}

/// The rule once more, as a pattern: kept weeks, then any number of missed ones with four kept behind them each, and
/// at the end one that has not been earned back.
Streak byPattern(const std::string& weeks) {
    static const std::regex row("K+(MK{4,})*(MK{0,3})?");
    Streak streak;
    for (std::sregex_iterator found(weeks.begin(), weeks.end(), row), end; found != end; ++found) {
        const std::string text = found->str();
        const auto kept = static_cast<int>(std::ranges::count(text, 'K'));
        streak.best = std::max(streak.best, kept);
        if (found->position() + found->length() != std::ssize(weeks))
            continue;
        streak.weeks = kept;
        const std::string used = found->str(2);
        streak.reserve = used.empty();
        streak.weeksToReserve = used.empty() ? 0 : 5 - static_cast<int>(used.size());
    }
    return streak;
}

} // namespace

TEST(Streak, beginsWithNothingAndAReserve) { EXPECT_EQ(after(""), Streak{}); }

TEST(Streak, growsWithEachKeptWeek) { EXPECT_EQ(after("KKK"), (Streak{.weeks = 3, .best = 3})); }

TEST(Streak, aWeekIsKeptFromFourFifthsOn) {
    EXPECT_EQ(keptOf(aWeek(16, 20)), WeekKept::Kept);
    EXPECT_EQ(keptOf(aWeek(15, 20)), WeekKept::Missed);
    EXPECT_EQ(keptOf(aWeek(0, 0)), WeekKept::NothingAsked);
}

TEST(Streak, noRoundingKeepsAWeek) {
    const WeekAdherence week = aWeek(39, 49);
    ASSERT_EQ(week.percent, 80);
    EXPECT_EQ(keptOf(week), WeekKept::Missed);
}

TEST(Streak, theFiveWorkingDaysKeepAWeekOfTheUsualPlan) {
    std::vector<Completion> done;
    append(done, completeOn("chest-stretch", {0, 2, 4}));
    append(done, completeOn("arm-circles", {0, 2, 4}));
    append(done, completeOn("shoulder-rolls", {0, 1, 2, 3, 4}));
    append(done, completeOn("cat-cow", {0, 1, 2, 3, 4}));
    EXPECT_EQ(keptOf(adherence(seedPlan(), done, week47, dayOfWeek(7), Calendar())), WeekKept::Kept);
}

TEST(Streak, aMissedWeekUsesTheReserve) {
    EXPECT_EQ(after("KKM"), (Streak{.weeks = 2, .best = 2, .reserve = false, .weeksToReserve = 4}));
    EXPECT_EQ(after("KKMK"), (Streak{.weeks = 3, .best = 3, .reserve = false, .weeksToReserve = 3}));
}

TEST(Streak, fourKeptWeeksEarnItBack) {
    EXPECT_EQ(after("KMKKKK"), (Streak{.weeks = 5, .best = 5}));
    EXPECT_EQ(after("KMKKKKM").weeks, 5);
}

TEST(Streak, withoutAReserveItEndsAndTheBestIsKept) {
    EXPECT_EQ(after("KKKMM"), (Streak{.weeks = 0, .best = 3}));
    EXPECT_EQ(after("KKKMMK"), (Streak{.weeks = 1, .best = 3}));
    EXPECT_EQ(after("KMKKKM"), (Streak{.weeks = 0, .best = 4}));
}

TEST(Streak, aMissedWeekWithNothingToLoseUsesNothing) { EXPECT_EQ(after("MMMK"), (Streak{1, 1})); }

TEST(Streak, theRunningWeekCountsOnceItIsKept) {
    EXPECT_EQ(after("KKr"), after("KK"));
    EXPECT_EQ(after("KKR"), after("KKK"));
    EXPECT_EQ(keptOf(aWeek(2, 20, false)), WeekKept::Running);
}

TEST(Streak, isWhatThePatternOfItSays) {
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        const std::string weeks = randomWeeks(random, round % 2 == 0 ? "KM" : "KKKKKM");
        ASSERT_EQ(after(weeks), byPattern(weeks)) << weeks;
    }
}

TEST(Streak, weeksThatAskedNothingNeitherAddNorBreak) {
    std::mt19937 random(4);
    for (int round = 0; round < 500; ++round) {
        const std::string withRest = randomWeeks(random, "KKM--");
        std::string weeks = withRest;
        std::erase(weeks, '-');
        ASSERT_EQ(after(withRest), after(weeks)) << withRest;
    }
}

TEST(Streak, theBestNeverGetsLess) {
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const std::string weeks = randomWeeks(random, "KKKM-");
        int best = 0;
        for (std::size_t length = 0; length <= weeks.size(); ++length) {
            const Streak streak = after(weeks.substr(0, length));
            ASSERT_GE(streak.best, best) << weeks;
            ASSERT_GE(streak.best, streak.weeks) << weeks;
            best = streak.best;
        }
    }
}

TEST(Streak, eachWeekSaysWhatTheRowMadeOfIt) {
    using enum WeekKept;
    EXPECT_EQ(keptWeeks(weeksOf("MK-MMKr")),
              (std::vector{Missed, Kept, NothingAsked, Forgiven, Missed, Kept, Running}));
}

} // namespace unhunch::test
