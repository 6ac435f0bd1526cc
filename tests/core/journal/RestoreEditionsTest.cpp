#include "core/journal/Backup.h"
#include "core/journal/Merge.h"
#include "core/journal/Restore.h"
#include "tests/core/journal/JournalFixture.h"
#include "tests/core/journal/RandomJournals.h"

#include <gmock/gmock.h>

namespace unhunch::test {

using testing::HasSubstr;
using testing::UnorderedElementsAre;

/// A journal that goes on after a copy of it was made, the copy, and another computer that knew all by then.
class RestoreEditionsTest : public JournalTest {
protected:
    void SetUp() override {
        auto log = open();
        for (const Session& session : {untouched, corrected, deleted})
            log.append(session);
        log.put(tension);
        log.changePlan([&](const PlanRecord&) { return plan; });
        backUp(file, copy);
        atCopy = log.contents();

        Session other = corrected;
        other.done.sets = 1;
        static_cast<void>(log.correct(other, at(november(21))));
        static_cast<void>(log.remove(deleted.id, at(november(21))));
        log.changePlan([](const PlanRecord& before) { return PlanRecord{before.history, {}}; });
        log.append(later);
        elsewhere = log.contents();
    }

    const std::filesystem::path copy = folder.path() / "copy.sqlite";
    const Session untouched = sessionOf("cat-cow", at(november(3)));
    const Session corrected = sessionOf("cat-cow", at(november(4)));
    const Session deleted = sessionOf("chest-stretch", at(november(5)));
    const Session later = sessionOf("chest-stretch", at(november(22)));
    const Tension tension{newUuid(), at(november(7)), 7, std::nullopt};
    const PlanRecord plan{{{{"cat-cow", Daily{}, everyDay, std::nullopt}, november(1)}},
                          {{november(3), november(4)}}};
    JournalContents atCopy;
    JournalContents elsewhere;
};

TEST_F(RestoreEditionsTest, theNextMergeDoesNotTakeTheRestoreBack) {
    static_cast<void>(restore(file, copy, today));
    auto log = open();
    EXPECT_THAT(log.sessions(allDays), UnorderedElementsAre(untouched, corrected, deleted));
    EXPECT_EQ(log.plan(), plan);
    EXPECT_THAT(log.tensions(allDays), UnorderedElementsAre(tension));

    const JournalChanges changes = log.take(elsewhere);
    EXPECT_THAT(log.sessions(allDays), UnorderedElementsAre(untouched, corrected, deleted, later));
    EXPECT_EQ(changes.sessions, (RecordChanges{.added = 1}))
        << "what only the other still had, and it is said";
    EXPECT_EQ(log.plan(), plan);
}

TEST_F(RestoreEditionsTest, theOtherOnesTakeInTheRestoreAndKeepTheirNews) {
    const auto other = folder.path() / "other.sqlite";
    SessionLog theirs(other, today);
    static_cast<void>(theirs.take(elsewhere));
    Session news = untouched;
    news.felt = Feeling::Easier;
    news = theirs.correct(news, at(november(22)));

    static_cast<void>(restore(file, copy, today));
    static_cast<void>(theirs.take(open().contents()));
    EXPECT_THAT(theirs.sessions(allDays), UnorderedElementsAre(news, corrected, deleted, later));
    EXPECT_EQ(theirs.plan(), plan);
}

TEST_F(RestoreEditionsTest, whatWasDeletedSinceAndIsNotInTheCopyStaysDeleted) {
    static_cast<void>(open().remove(later.id, at(november(22))));
    static_cast<void>(restore(file, copy, today));
    auto log = open();
    static_cast<void>(log.take(elsewhere));
    EXPECT_FALSE(log.session(later.id));
}

TEST_F(RestoreEditionsTest, allThatTheCopyHoldsIsThere) {
    const JournalContents before = open().contents();
    const std::vector<Edit> edits = SessionLog(copy, today).edits();
    static_cast<void>(restore(file, copy, today));
    EXPECT_EQ(open().contents(), restored(atCopy, before));
    EXPECT_EQ(open().edits(), edits);
}

TEST_F(RestoreEditionsTest, aCopyThatContradictsItselfIsRefused) {
    SQLite::Database(copy.string(), SQLite::OPEN_READWRITE)
        .exec("INSERT INTO deletion (kind, uuid, edition) SELECT 'session', uuid, 5 FROM session");
    const JournalContents before = open().contents();
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(restore(file, copy, today)); }),
                HasSubstr("a record is there that was deleted"));
    EXPECT_EQ(open().contents(), before);
}

/// Of any two journals.
TEST(RestoredTest, noMergeWithWhatWasThereTakesARestoreBack) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        RandomJournals journals(seed);
        const JournalContents copy = journals.contents();
        const JournalContents now = journals.contents();
        const JournalContents after = restored(copy, now);
        const JournalContents merged = merge(after, now);
        EXPECT_EQ(merge(now, after), merged);
        const JournalChanges changes = changesBetween(after, merged);
        for (const RecordChanges& each :
             {changes.sessions, changes.prompts, changes.heldBreaks, changes.tensions}) {
            EXPECT_EQ(each.changed, 0) << seed;
            EXPECT_EQ(each.removed, 0) << seed;
        }
        EXPECT_FALSE(changes.plan) << seed;
        const JournalChanges fromCopy = changesBetween(copy, after);
        EXPECT_EQ(fromCopy.sessions, RecordChanges{}) << "the copy's records, and no others";
        EXPECT_EQ(restored(copy, after), after) << "a second restore of the same changes nothing";
    }
}

} // namespace unhunch::test
