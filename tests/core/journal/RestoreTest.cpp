#include "core/journal/Restore.h"

#include "core/journal/Backup.h"
#include "core/journal/Refusal.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <thread>

namespace unhunch::test {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

namespace fs = std::filesystem;

class RestoreTest : public JournalTest {
protected:
    /// What holds of every refusal: journal and copy are as they were, and nothing is left about.
    void expectRefused(const std::string& reason) const {
        const auto journalBefore = bytesOf(file);
        const auto copyBefore = bytesOf(copy);
        EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(restore(file, copy, today)); }),
                    AllOf(HasSubstr(copy.string()), HasSubstr(reason)));
        EXPECT_EQ(bytesOf(file), journalBefore);
        EXPECT_EQ(bytesOf(copy), copyBefore);
        EXPECT_THAT(namesIn(folder.path()), UnorderedElementsAre("journal.sqlite", "copy.sqlite"));
    }

    void alterCopy(const std::string& sql) const {
        SQLite::Database(utf8(copy), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
    }

    /// A copy with one session, and a journal with another that came later.
    void SetUp() override {
        {
            auto log = open();
            log.append(first);
            log.changePlan([&](const PlanRecord&) { return plan; });
            backUp(file, copy);
        }
        fs::remove(file);
        open().append(second);
    }

    const fs::path copy = folder.path() / "copy.sqlite";
    const Session first = sessionOf("cat-cow", at(november(3)));
    const Session second = sessionOf("chest-stretch", at(november(4)));
    const PlanRecord plan{{{{"cat-cow", Daily{}, everyDay, std::nullopt}, november(1)}},
                          {{november(3), november(4)}}};
};

TEST_F(RestoreTest, theJournalHoldsWhatTheCopyHeldAndTheOtherIsKept) {
    const auto copyBefore = bytesOf(copy);
    const Restored told = restore(file, copy, today);
    EXPECT_EQ(told.now, (SessionSpan{1, DateRange{november(3), november(3)}}));
    EXPECT_EQ(told.before, folder.path() / "backups" / "journal-2026-11-23-before-restore.sqlite");
    EXPECT_THAT(open().sessions(allDays), ElementsAre(first));
    EXPECT_EQ(open().plan(), plan);
    EXPECT_EQ(open().fault(), std::nullopt);
    EXPECT_EQ(bytesOf(copy), copyBefore);

    static_cast<void>(restore(file, told.before, today));
    EXPECT_THAT(open().sessions(allDays), ElementsAre(second)) << "there is a way back";
    EXPECT_EQ(open().plan(), PlanRecord{});
    EXPECT_THAT(namesIn(folder.path()), UnorderedElementsAre("journal.sqlite", "copy.sqlite", "backups"));
}

TEST_F(RestoreTest, theNewestBackupIsThenOfWhatWasRestored) {
    static_cast<void>(backUpDaily(file, today));
    static_cast<void>(restore(file, copy, today));
    EXPECT_THAT(SessionLog(backupsOf(file, today).front().file, today).sessions(allDays), ElementsAre(first));
}

TEST_F(RestoreTest, whoeverHasTheJournalOpenSeesWhatWasRestored) {
    auto log = open();
    EXPECT_THAT(log.sessions(allDays), ElementsAre(second));
    static_cast<void>(restore(file, copy, today));
    EXPECT_THAT(log.sessions(allDays), ElementsAre(first));
    log.append(sessionOf("cat-cow", at(today)));
    EXPECT_THAT(open().sessions(allDays), SizeIs(2));
}

TEST_F(RestoreTest, whatIsWrittenMeanwhileIsInTheJournalOrInTheCopyOfIt) {
    std::vector<Uuid> acknowledged;
    std::thread writer([&] {
        auto log = open();
        for (int i = 0; i < 100; ++i) {
            const auto session = sessionOf("cat-cow", at(today));
            log.append(session);
            acknowledged.push_back(session.id);
        }
    });
    std::vector<fs::path> journals{file};
    for (int i = 0; i < 5; ++i)
        journals.push_back(restore(file, copy, today).before);
    writer.join();
    std::vector<Uuid> kept;
    for (const fs::path& journal : journals) {
        for (const auto& session : SessionLog(journal, today).sessions(allDays))
            kept.push_back(session.id);
    }
    EXPECT_THAT(kept, testing::IsSupersetOf(acknowledged));
}

TEST_F(RestoreTest, aCopyOfAnEarlierVersionIsBroughtUpToDateAndStaysAsItIs) {
    fs::remove(copy);
    alterCopy(bytesOf(fs::path(UNHUNCH_SOURCE_DIR) / "tests/core/journal/version-1.sql"));
    const auto before = bytesOf(copy);
    EXPECT_EQ(restore(file, copy, today).now.count, 2);
    EXPECT_EQ(open().planBegan(), november(2));
    EXPECT_EQ(bytesOf(copy), before);
    EXPECT_FALSE(fs::exists(copy.string() + "-wal"));
}

TEST_F(RestoreTest, theLogBesideACopyBelongsToIt) {
    const fs::path live = folder.path() / "live.sqlite";
    fs::copy_file(copy, live);
    SessionLog log(live, today);
    log.append(second);
    static_cast<void>(restore(file, live, today));
    EXPECT_THAT(open().sessions(allDays), ElementsAre(first, second));
}

TEST_F(RestoreTest, whereThereIsNoJournalItIsMade) {
    fs::remove(file);
    const Restored told = restore(file, copy, today);
    EXPECT_TRUE(told.before.empty());
    EXPECT_THAT(open().sessions(allDays), ElementsAre(first));
#ifndef _WIN32
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
#endif
}

TEST_F(RestoreTest, aDamagedJournalIsSetAside) {
    for (const auto& content : {std::string(5000, 'x'), [&] {
                                    auto bytes = bytesOf(file);
                                    return bytes.replace(4096, 4096, 4096, '\x5a');
                                }()}) {
        writeBytes(file, content);
        const Restored told = restore(file, copy, today);
        EXPECT_EQ(bytesOf(told.before), content);
        EXPECT_THAT(open().sessions(allDays), ElementsAre(first));
    }
}

TEST_F(RestoreTest, theCopyOfANewerUnhunchIsRefused) {
    alterCopy("PRAGMA user_version = 99");
    expectRefused("newer Unhunch");
}

TEST_F(RestoreTest, aDamagedCopyIsRefused) {
    auto bytes = bytesOf(copy);
    writeBytes(copy, bytes.replace(4096, 4096, 4096, '\x5a'));
    expectRefused("damaged");
    writeBytes(copy, std::string(5000, 'x'));
    expectRefused("not an Unhunch journal");
    writeBytes(copy, "");
    expectRefused("empty");
}

TEST_F(RestoreTest, whatHoldsMoreThanAJournalIsRefused) {
    const auto sound = bytesOf(copy);
    for (const auto* more : {"CREATE TRIGGER evil AFTER INSERT ON session BEGIN DELETE FROM session; END",
                             "CREATE VIEW evil AS SELECT * FROM session", "CREATE TABLE evil (a)",
                             "CREATE INDEX evil ON session (stretch)", "DROP TABLE prompt"}) {
        writeBytes(copy, sound);
        alterCopy(more);
        expectRefused("journal");
    }
}

TEST_F(RestoreTest, rowsThatMakeNoSenseAreRefused) {
    alterCopy("PRAGMA ignore_check_constraints = ON; UPDATE session SET outcome = 'splendid'");
    expectRefused("CHECK");
    alterCopy(
        "PRAGMA ignore_check_constraints = ON; UPDATE session SET outcome = 'complete', sets = 99999999999");
    expectRefused("99999999999");
}

TEST_F(RestoreTest, whatIsNoFileIsRefused) {
    const auto refusal = [&](const fs::path& what) {
        return refusalOf<JournalError>([&] { static_cast<void>(restore(file, what, today)); });
    };
    EXPECT_THAT(refusal(folder.path() / "nothing.sqlite"), HasSubstr("there is no such file"));
    EXPECT_THAT(refusal(folder.path()), HasSubstr("it is no file"));
    EXPECT_THAT(refusal(file), HasSubstr("the journal itself"));
    EXPECT_THAT(open().sessions(allDays), ElementsAre(second));
}

} // namespace unhunch::test
