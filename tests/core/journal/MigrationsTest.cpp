#include "core/journal/Migrations.h"

#include "tests/core/journal/JournalFixture.h"
#include "tests/support/core/Histories.h"

#include <gmock/gmock.h>
#include <SQLiteCpp/Statement.h>

#include <map>

namespace unhunch::test {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

class MigrationsTest : public JournalTest {
protected:
    [[nodiscard]] int versionInside() const {
        return lookInside().execAndGet("PRAGMA user_version").getInt();
    }

    /// Each table and index with the text that made it.
    [[nodiscard]] std::map<std::string, std::string> schemaInside() const {
        const auto database = lookInside();
        SQLite::Statement rows(database, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
        std::map<std::string, std::string> schema;
        while (rows.executeStep())
            schema.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
        return schema;
    }

    /// Makes the journal that a version of the format left behind, rows included.
    void restore(int version) const { tamper(frozenJournal(version)); }
};

/// Each version that was ever shipped. The current one is among them: a journal must not change without a new version, and
/// the next version finds this one's file here.
class EachVersion : public MigrationsTest, public testing::WithParamInterface<int> {
protected:
    /// What its file says of the plan and of breaks that were held back, which the first two know nothing of.
    [[nodiscard]] static PlanRecord planInFile() {
        if (GetParam() < 3)
            return {};
        const Dose moved{Repetitions{{5, 8}, {1, 2}, 3500ms, 15s}, false};
        return {{{{"cat-cow", Daily{}, workDaysOnly, moved}, november(2), november(3)},
                 {{"chest-stretch", TimesPerWeek{3, 4}, everyDay, std::nullopt}, november(2), {}, true}},
                {{addDays(november(30), 24), addDays(november(30), 31)}}};
    }
    [[nodiscard]] static std::vector<HeldBreak> heldInFile() {
        if (GetParam() < 3)
            return {};
        return {{"16fd2706-8baf-433b-82eb-8c7fada847da",
                 {november(4), 11h, 60min},
                 {Gate::Microphone, Gate::Camera},
                 LocalDateTime{november(4), 11h + 20min, 60min},
                 HoldEnd::Asked}};
    }
    [[nodiscard]] static std::vector<Tension> tensionsInFile() {
        if (GetParam() < 4)
            return {};
        return {{"886313e1-3b8a-5372-9b90-0c9aee199e5d", {november(4), 11h + 30min, 60min}, 7, 4}};
    }
    [[nodiscard]] static std::vector<Deletion> deletionsInFile() {
        if (GetParam() < 4)
            return {};
        return {{RecordKind::Session, deleted, 2}};
    }
    static constexpr auto deleted = "9b2e1f0a-3c4d-4e5f-8a6b-7c8d9e0f1a2b";
};

/// Each version that knew nothing of editions.
class EachVersionBeforeEditions : public EachVersion {};

TEST_F(MigrationsTest, aNewJournalHasTheCurrentVersionAndOurMark) {
    static_cast<void>(open());
    EXPECT_EQ(versionInside(), journalVersion);
    EXPECT_EQ(lookInside().execAndGet("PRAGMA application_id").getInt(), journalApplicationId);
}

TEST_F(MigrationsTest, anEmptyFileBecomesAJournal) {
    writeBytes(file, "");
    EXPECT_EQ(open().planBegan(), today);
    EXPECT_EQ(versionInside(), journalVersion);
}

TEST_F(MigrationsTest, anEmptyDatabaseBecomesAJournal) {
    tamper("VACUUM"); // writes the header, and nothing else
    ASSERT_GT(std::filesystem::file_size(file), 0U);
    EXPECT_EQ(open().planBegan(), today);
    EXPECT_EQ(versionInside(), journalVersion);
}

TEST_P(EachVersion, isReadInFull) {
    restore(GetParam());
    const auto log = open();
    const bool knowsForms = GetParam() >= 2;
    const bool knowsEdits = GetParam() >= 4;

    const Session held{"0f8fad5b-d9cb-469f-a165-70867728950e",
                       "chest-stretch",
                       {november(3), 14h + 5min + 9s, 60min},
                       {Hold{30s, {3, 4}, 10s}, true},
                       {2, 0, 71s},
                       Outcome::Partial,
                       SessionSource::Guided,
                       false,
                       std::nullopt,
                       knowsEdits};
    const Session moved{"7c9e6679-7425-40de-944b-e07fc1f90ae7",
                        "shoulder-rolls",
                        {november(4), 0s, -210min},
                        {Repetitions{{10, 15}, {1, 2}, 3500ms, 15s}, false},
                        {1, 12, 48s},
                        Outcome::Complete,
                        SessionSource::ByHand,
                        knowsForms,
                        knowsForms ? std::optional(Feeling::TooMuch) : std::nullopt};
    const Prompt open{"550e8400-e29b-41d4-a716-446655440000", {november(4), 9h, 60min}, {}, {}};
    const Prompt answered{"6ba7b810-9dad-41d1-80b4-00c04fd430c8",
                          {november(4), 10h, 60min},
                          LocalDateTime{november(4), 10h + 12s, 60min},
                          Answer::Away};
    EXPECT_THAT(log.sessions(allDays), ElementsAre(held, moved));
    EXPECT_THAT(log.prompts(allDays), ElementsAre(open, answered));
    EXPECT_EQ(log.heldBreaks(allDays), heldInFile());
    EXPECT_EQ(log.plan(), planInFile());
    EXPECT_EQ(log.tensions(allDays), tensionsInFile());
    EXPECT_EQ(log.contents().deletions, deletionsInFile());
    const auto edits = log.edits();
    ASSERT_EQ(edits.size(), knowsEdits ? 2U : 0U);
    if (knowsEdits) {
        EXPECT_EQ(edits[0].before->id, deleted);
        EXPECT_EQ(edits[1].after, held);
    }
    EXPECT_EQ(log.planBegan(), november(2));
    EXPECT_EQ(log.fault(), std::nullopt);
}

TEST_P(EachVersion, becomesWhatANewOneIs) {
    restore(GetParam());
    static_cast<void>(open());
    const auto migrated = schemaInside();
    file = folder.path() / "new.sqlite";
    static_cast<void>(open());
    EXPECT_EQ(migrated, schemaInside());
}

TEST_P(EachVersion, takesRowsOfTheNewKindAndKeepsTheOld) {
    restore(GetParam());
    const HeldBreak held{newUuid(), at(november(5)), {Gate::Camera}, std::nullopt, std::nullopt};
    auto log = open();
    log.put(held);
    std::vector<HeldBreak> expected = heldInFile();
    expected.push_back(held);
    EXPECT_EQ(log.heldBreaks(allDays), expected);
    EXPECT_EQ(log.sessions(allDays).size(), 2U);
    EXPECT_EQ(versionInside(), journalVersion);
}

TEST_P(EachVersionBeforeEditions, takesEachRecordForItsFirstEdition) {
    restore(GetParam());
    const JournalContents contents = open().contents();
    EXPECT_EQ(contents.sessions.size(), 2U);
    EXPECT_EQ(contents.prompts.size(), 2U);
    for (const auto& kept : contents.sessions)
        EXPECT_EQ(kept.edition, 1);
    for (const auto& kept : contents.prompts)
        EXPECT_EQ(kept.edition, 1);
    for (const auto& kept : contents.heldBreaks)
        EXPECT_EQ(kept.edition, 1);
    EXPECT_EQ(contents.plan.edition, GetParam() < 3 ? 0 : 2)
        << "so that a new journal's plan gives way to one that was written, or none yet";
    EXPECT_EQ(contents.plan.adoptedOn, november(2));
    EXPECT_THAT(contents.deletions, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Versions, EachVersion, testing::Range(1, journalVersion + 1));
INSTANTIATE_TEST_SUITE_P(Versions, EachVersionBeforeEditions, testing::Range(1, 4));

TEST_F(MigrationsTest, openingAJournalOfThisVersionChangesNoByte) {
    static_cast<void>(open());
    const auto before = bytesOf(file);
    static_cast<void>(open(addDays(today, 1)).planBegan());
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(MigrationsTest, aJournalOfANewerUnhunchIsRefusedUntouched) {
    static_cast<void>(open());
    tamper("PRAGMA user_version = " + std::to_string(journalVersion + 1));
    const auto before = bytesOf(file);

    EXPECT_THAT(refusalOf<NewerJournalError>([this] { static_cast<void>(open()); }),
                AllOf(HasSubstr(file.string()), HasSubstr("newer Unhunch"), HasSubstr("Update")));
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_THAT(namesIn(folder.path()), ElementsAre("journal.sqlite")) << "nothing is left beside it";
}

TEST_F(MigrationsTest, aNewerJournalLeftByACrashKeepsItsLogAsItIs) {
    const auto newer = folder.path() / "crashed.sqlite";
    {
        auto log = open();
        tamper("PRAGMA user_version = " + std::to_string(journalVersion + 1) + "; PRAGMA wal_checkpoint");
        log.append(sessionOf("cat-cow", at(november(20))));
        // As they are now, with the session in the log only, is how a crash would leave the two files.
        std::filesystem::copy_file(file, newer);
        std::filesystem::copy_file(file.string() + "-wal", newer.string() + "-wal");
    }
    const auto before = bytesOf(newer);
    const auto logBefore = bytesOf(newer.string() + "-wal");
    ASSERT_FALSE(logBefore.empty());

    EXPECT_THROW(SessionLog(newer, today), NewerJournalError);
    EXPECT_EQ(bytesOf(newer), before);
    EXPECT_EQ(bytesOf(newer.string() + "-wal"), logBefore);
}

} // namespace unhunch::test
