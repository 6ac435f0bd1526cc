#include "core/journal/Backup.h"
#include "core/journal/Salvage.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <tuple>

namespace unhunch::test {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

/// What was corrected, deleted and noted after the backup, in a journal that is damaged then.
class SalvageEditionsTest : public JournalTest {
protected:
    /// All tables can be read, but the file contradicts itself.
    void spoilAnIndex() const {
        tamper("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX session_by_day ON "
               "session (local_time)' WHERE name = 'session_by_day'");
    }
    /// No way leads to any table.
    void spoilTheHeader() const { writeBytes(file, bytesOf(file).replace(0, pageSize, pageSize, '\x5a')); }

    void change(SessionLog& log) {
        log.append(kept);
        log.append(corrected);
        log.append(deleted);
        log.append(broughtBack);
        log.put(tension);
        log.append(prompt);
        static_cast<void>(backUpDaily(file, november(20)));
        corrected.done.sets = 1;
        corrected = log.correct(corrected, at(november(21)));
        tension.after = 2;
        log.put(tension);
        log.answer(prompt.id, Answer::Skipped, at(november(21)));
        static_cast<void>(log.remove(broughtBack.id, at(november(21), 10h)));
        static_cast<void>(log.undo());
        static_cast<void>(log.remove(deleted.id, at(november(21), 11h)));
        log.put(Tension{newUuid(), at(november(21)), 5, std::nullopt});
    }

    static constexpr std::size_t pageSize = 4096;
    const Session kept = sessionOf("cat-cow", at(november(3)));
    Session corrected = sessionOf("cat-cow", at(november(4)));
    const Session deleted = sessionOf("chest-stretch", at(november(5)));
    const Session broughtBack = sessionOf("chest-stretch", at(november(6)));
    Tension tension{newUuid(), at(november(7)), 7, std::nullopt};
    const Prompt prompt = promptShown(at(november(7)));
    const PlanRecord plan{{{{"cat-cow", Daily{}, everyDay, std::nullopt}, november(1)}},
                          {{november(3), november(4)}}};
};

TEST_F(SalvageEditionsTest, whatWasDeletedStaysDeletedAndTheNewerEditionHolds) {
    JournalContents before;
    std::vector<Edit> edits;
    {
        auto log = open();
        change(log);
        log.changePlan([&](const PlanRecord&) { return plan; });
        before = log.contents();
        edits = log.edits();
    }
    ASSERT_THAT(edits, SizeIs(2));
    spoilAnIndex();
    EXPECT_EQ(salvage(file, today).rescued.count, 0);
    auto log = open();
    EXPECT_EQ(log.contents(), before);
    EXPECT_EQ(log.edits(), edits);
    EXPECT_EQ(log.undo()->before, deleted) << "the last of them can be taken back";
    EXPECT_EQ(log.session(deleted.id), deleted);
    EXPECT_EQ(log.fault(), std::nullopt);
}

TEST_F(SalvageEditionsTest, soItIsWithWhatIsFoundOnThePages) {
    JournalContents before;
    {
        auto log = open();
        change(log);
        before = log.contents();
    }
    spoilTheHeader();
    static_cast<void>(salvage(file, today));
    EXPECT_EQ(open().contents(), before);
}

TEST_F(SalvageEditionsTest, aPlanThatIsNotReadWholeIsThatOfTheBackupAndOfItsEdition) {
    {
        auto log = open();
        log.changePlan([&](const PlanRecord&) { return plan; });
        static_cast<void>(backUpDaily(file, november(20)));
        log.changePlan([&](const PlanRecord&) { return PlanRecord{plan.history, {}}; });
    }
    tamper("PRAGMA ignore_check_constraints = ON; UPDATE plan_entry SET days = 0");
    static_cast<void>(salvage(file, today));
    const KeptPlan now = open().contents().plan;
    EXPECT_EQ(now.record, plan);
    EXPECT_EQ(now.edition, 1) << "a merge may bring what was lost here";
}

TEST_F(SalvageEditionsTest, ofTheSameEditionWhatTheBackupSaysHolds) {
    {
        auto log = open();
        log.append(kept);
        static_cast<void>(backUpDaily(file, november(20)));
    }
    tamper("UPDATE session SET stretch = 'zat-cow', felt = 'pain'"); // as flipped bits do
    spoilAnIndex();
    static_cast<void>(salvage(file, today));
    EXPECT_THAT(open().sessions(allDays), ElementsAre(kept));
}

TEST_F(SalvageEditionsTest, whatTheTablesAllowAndMakesNoSenseIsLeftOut) {
    {
        auto log = open();
        log.append(kept);
        log.addByHand(corrected, at(november(21)));
        log.addByHand(deleted, at(november(22)));
        log.put(HeldBreak{newUuid(), at(november(21)), {Gate::Camera}, std::nullopt, std::nullopt});
    }
    tamper("UPDATE held_break SET gates = 'splendid'; UPDATE edit SET session_after = '{' WHERE number = 1;"
           "UPDATE session SET uuid = '------------------------------------' WHERE number = 1");
    spoilAnIndex();
    EXPECT_EQ(salvage(file, today).kept.count, 2);
    const auto log = open();
    EXPECT_THAT(log.sessions(allDays), ElementsAre(corrected, deleted));
    EXPECT_THAT(log.heldBreaks(allDays), IsEmpty());
    EXPECT_EQ(log.edits(), (std::vector<Edit>{{at(november(22)), std::nullopt, deleted}}));
}

/// Journals of each earlier version, with all ways to their tables or none.
class SalvageOfEarlierVersions : public SalvageEditionsTest,
                                 public testing::WithParamInterface<std::tuple<int, bool>> {};

TEST_P(SalvageOfEarlierVersions, whatCameAfterTheBackupIsRescued) {
    const auto [version, isHeaderLost] = GetParam();
    tamper(bytesOf(fs::path(UNHUNCH_SOURCE_DIR) / "tests/core/journal" /
                   ("version-" + std::to_string(version) + ".sql")));
    fs::create_directory(folder.path() / "backups");
    fs::copy_file(file, folder.path() / "backups" / "journal-2026-11-20.sqlite");
    const Uuid added = newUuid();
    tamper("CREATE TEMP TABLE added AS SELECT * FROM session LIMIT 1; UPDATE added SET number = 9, uuid = '" +
           added + "'; INSERT INTO session SELECT * FROM added");
    const bool changesPlan = version == 3 && !isHeaderLost;
    if (changesPlan)
        tamper("DELETE FROM plan_pause");
    if (isHeaderLost)
        spoilTheHeader();
    else
        spoilAnIndex();

    const Salvage told = salvage(file, today);
    EXPECT_TRUE(told.restored);
    EXPECT_EQ(told.rescued.count, 1);
    const auto log = open();
    EXPECT_THAT(log.sessions(allDays), SizeIs(3));
    EXPECT_TRUE(log.session(added));
    EXPECT_THAT(log.prompts(allDays), SizeIs(2));
    EXPECT_EQ(log.planBegan(), november(2));
    const KeptPlan planNow = log.contents().plan;
    EXPECT_EQ(planNow.record.paused.empty(), version < 3 || changesPlan) << "the damaged one is newer";
    EXPECT_EQ(planNow.edition, version < 3 ? 0 : changesPlan ? 3 : 2);
    EXPECT_EQ(log.fault(), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Versions, SalvageOfEarlierVersions,
                         testing::Combine(testing::Range(1, 4), testing::Bool()));

} // namespace unhunch::test
