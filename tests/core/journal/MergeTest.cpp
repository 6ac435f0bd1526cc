#include "core/journal/Merge.h"

#include "tests/core/journal/JournalFixture.h"
#include "tests/core/journal/RandomJournals.h"

#include <gmock/gmock.h>

namespace unhunch::test {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Session original = sessionOf("cat-cow", at(november(20)));

Session felt(Session session, Feeling feeling) {
    session.felt = feeling;
    return session;
}

JournalContents holding(const Session& session, Edition edition) {
    JournalContents contents;
    contents.sessions = {{session, edition}};
    return contents;
}

JournalContents without(const Session& session, Edition edition) {
    JournalContents contents;
    contents.deletions = {{RecordKind::Session, session.id, edition}};
    return contents;
}

JournalContents planned(const StretchId& stretch, Edition edition, Date adopted, int lines = 1) {
    JournalContents contents;
    contents.plan = {.record = {}, .edition = edition, .adoptedOn = adopted};
    for (int count = 0; count < lines; ++count)
        contents.plan.record.history.push_back({{stretch, Daily{}}, november(1)});
    return contents;
}

} // namespace

TEST(MergeTest, whatOnlyOneJournalHasComesTogether) {
    const auto other = sessionOf("arm-circles", at(november(21)));
    const auto merged = merge(holding(original, 1), holding(other, 1));
    EXPECT_EQ(merged.sessions.size(), 2U);
    EXPECT_LT(merged.sessions.front().record.id, merged.sessions.back().record.id) << "in order of ids";
}

TEST(MergeTest, theCopyThatWasChangedMoreOftenHolds) {
    const auto corrected = felt(original, Feeling::Pain);
    EXPECT_EQ(merge(holding(original, 1), holding(corrected, 2)), holding(corrected, 2));
    EXPECT_EQ(merge(holding(corrected, 2), holding(original, 1)), holding(corrected, 2));
}

TEST(MergeTest, whatWasDeletedDoesNotComeBackFromAnOlderCopy) {
    EXPECT_EQ(merge(holding(original, 1), without(original, 2)), without(original, 2));
    EXPECT_EQ(merge(without(original, 2), holding(original, 1)), without(original, 2));
}

TEST(MergeTest, whatWasDeletedHereAndChangedThereIsKept) {
    const auto corrected = felt(original, Feeling::Pain);
    EXPECT_EQ(merge(holding(corrected, 2), without(original, 2)), holding(corrected, 2));
    EXPECT_EQ(merge(without(original, 2), holding(corrected, 2)), holding(corrected, 2));
}

TEST(MergeTest, ofTwoChangesOfOneCopyTheSameHoldsEverywhere) {
    const auto one = holding(felt(original, Feeling::Pain), 2);
    const auto other = holding(felt(original, Feeling::Same), 2);
    EXPECT_EQ(merge(one, other), merge(other, one));
}

TEST(MergeTest, anIdOfOneKindSaysNothingOfAnotherKind) {
    JournalContents tense;
    tense.tensions = {{{original.id, at(november(20)), 4}, 1}};
    tense.deletions = {{RecordKind::Prompt, original.id, 9}};
    const auto merged = merge(holding(original, 1), tense);
    EXPECT_EQ(merged.sessions.size(), 1U);
    EXPECT_EQ(merged.tensions.size(), 1U);
    EXPECT_EQ(merged.deletions, tense.deletions);
}

TEST(MergeTest, thePlanThatWasChangedMoreOftenHoldsAndTheEarlierDayOfAdoption) {
    const auto merged = merge(planned("cat-cow", 3, november(9)), planned("plank", 2, november(2)));
    EXPECT_EQ(merged.plan.record.history.front().chosen.stretch, "cat-cow");
    EXPECT_EQ(merged.plan.edition, 3);
    EXPECT_EQ(merged.plan.adoptedOn, november(2));
}

TEST(MergeTest, ofPlansThatWereChangedAsOftenTheOneThatSaysMoreHolds) {
    const auto fuller = planned("cat-cow", 1, november(2), 5);
    const auto fresh = planned("plank", 1, november(2), 2);
    EXPECT_EQ(merge(fuller, fresh), fuller);
    EXPECT_EQ(merge(fresh, fuller), fuller);
}

TEST(MergeTest, aPlanThatWasNeverWrittenGivesWay) {
    JournalContents fresh;
    fresh.plan.adoptedOn = november(1);
    const auto merged = merge(fresh, planned("cat-cow", 1, november(2)));
    EXPECT_EQ(merged.plan.record.history.size(), 1U);
    EXPECT_EQ(merged.plan.adoptedOn, november(1));
}

TEST(MergeTest, changesAreCountedByWhatIsSeen) {
    const auto other = sessionOf("arm-circles", at(november(21)));
    const auto before = holding(original, 1);
    EXPECT_FALSE(changesBetween(before, before).any());
    EXPECT_EQ(changesBetween(before, merge(before, holding(other, 1))).sessions, (RecordChanges{1, 0, 0}));
    EXPECT_EQ(changesBetween(before, holding(felt(original, Feeling::Pain), 2)).sessions,
              (RecordChanges{0, 1, 0}));
    EXPECT_EQ(changesBetween(before, without(original, 2)).sessions, (RecordChanges{0, 0, 1}));

    const auto again = changesBetween(before, holding(original, 3));
    EXPECT_EQ(again.sessions, RecordChanges{});
    EXPECT_TRUE(again.unseen);
    EXPECT_TRUE(changesBetween({}, without(original, 2)).unseen);

    const auto plan = planned("cat-cow", 1, november(2));
    EXPECT_TRUE(changesBetween(plan, planned("plank", 2, november(2))).plan);
    EXPECT_FALSE(changesBetween(plan, planned("plank", 2, november(2))).adopted);
    EXPECT_TRUE(changesBetween(plan, planned("cat-cow", 1, november(1))).adopted);
}

TEST(MergePropertiesTest, anyOrderGroupingAndNumberOfTimesGiveTheSame) {
    for (std::uint32_t seed = 0; seed < 1500; ++seed) {
        RandomJournals random(seed);
        const auto a = random.contents();
        const auto b = random.contents();
        const auto c = random.contents();
        const auto ab = merge(a, b);
        ASSERT_EQ(merge(a, a), a) << seed;
        ASSERT_EQ(ab, merge(b, a)) << seed;
        ASSERT_EQ(merge(ab, c), merge(a, merge(b, c))) << seed;
        ASSERT_EQ(merge(ab, a), ab) << seed;
        ASSERT_EQ(merge(ab, b), ab) << seed;
        ASSERT_EQ(merge(a, JournalContents{}), a) << seed;
        ASSERT_EQ(changesBetween(ab, merge(ab, b)), JournalChanges{}) << seed;
        ASSERT_EQ(changesBetween(a, ab).any(), ab != a) << seed;
    }
}

class MergedJournalsTest : public JournalTest {
protected:
    [[nodiscard]] SessionLog journal(const std::string& name) const {
        return SessionLog(folder.path() / (name + ".sqlite"), today);
    }
};

TEST_F(MergedJournalsTest, whatIsTakenInIsWhatIsMerged) {
    auto log = open();
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        RandomJournals random(seed % 7); // the same ids come back, changed
        for (std::uint32_t skipped = 0; skipped < seed / 7; ++skipped)
            static_cast<void>(random.contents());
        const auto before = log.contents();
        const auto other = random.contents();
        const auto merged = merge(before, other);
        const auto foretold = log.changesBy(other);
        EXPECT_EQ(log.contents(), before) << "which only looks";
        EXPECT_EQ(log.take(other), foretold);
        ASSERT_EQ(log.contents(), merged) << seed;
        EXPECT_EQ(foretold, changesBetween(before, merged));
        EXPECT_FALSE(log.take(other).any()) << "once more changes nothing";
    }
    EXPECT_EQ(log.fault(), std::nullopt);
}

/// Three people's worth of a week on computers that meet now and then.
TEST_F(MergedJournalsTest, journalsThatLivedApartAgreeInAnyOrder) {
    for (std::uint32_t seed = 0; seed < 6; ++seed) {
        RandomJournals random(seed);
        const std::string number = std::to_string(seed);
        std::vector<SessionLog> logs;
        for (const char* name : {"desk", "laptop", "home"})
            logs.push_back(journal(name + number));
        for (int step = 0; step < 45; ++step) {
            auto& log = logs.at(static_cast<std::size_t>(random.number(0, 2)));
            if (random.number(0, 5) == 0)
                static_cast<void>(
                    log.take(logs.at(static_cast<std::size_t>(random.number(0, 2))).contents()));
            else
                random.happenTo(log);
        }
        const std::vector<JournalContents> apart{logs[0].contents(), logs[1].contents(), logs[2].contents()};
        const auto together = merge(merge(apart[0], apart[1]), apart[2]);
        std::vector<std::size_t> order{0, 1, 2};
        for (auto& log : logs) {
            for (const std::size_t each : order)
                static_cast<void>(log.take(apart.at(each)));
            static_cast<void>(log.take(apart.at(order.front())));
            ASSERT_EQ(log.contents(), together) << seed;
            std::ranges::next_permutation(order);
            // Nobody takes anything back twice, and what is taken back elsewhere comes out alike.
            EXPECT_EQ(log.fault(), std::nullopt);
        }
        EXPECT_FALSE(together.sessions.empty() && together.deletions.empty());
    }
}

TEST_F(MergedJournalsTest, theDayOfAdoptionMovesBackOnly) {
    auto early = SessionLog(folder.path() / "early.sqlite", november(2));
    auto late = SessionLog(folder.path() / "late.sqlite", november(20));
    EXPECT_TRUE(late.take(early.contents()).adopted);
    EXPECT_FALSE(early.take(late.contents()).any());
    EXPECT_EQ(late.planBegan(), november(2));
    EXPECT_EQ(early.planBegan(), november(2));
}

TEST_F(MergedJournalsTest, whatCannotBeTakenInChangesNothing) {
    auto log = open();
    log.append(original);
    const auto before = log.contents();
    auto other = holding(sessionOf("arm-circles", at(november(21))), 1);
    other.tensions = {{{newUuid(), at(november(21)), 11}, 1}};
    EXPECT_THROW(static_cast<void>(log.take(other)), JournalError);
    EXPECT_EQ(log.contents(), before);
}

} // namespace unhunch::test
