#include "core/journal/Backup.h"

#include "core/journal/Refusal.h"
#include "tests/core/journal/JournalFixture.h"

#include <gmock/gmock.h>
#include <SQLiteCpp/Transaction.h>

namespace unhunch::test {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

namespace fs = std::filesystem;

class BackupTest : public JournalTest {
protected:
    /// Makes the journal that version 1 of the format left behind.
    void restoreVersion1() const {
        tamper(bytesOf(fs::path(UNHUNCH_SOURCE_DIR) / "tests/core/journal/version-1.sql"));
    }

    [[nodiscard]] std::vector<std::string> backupNames() const {
        return fs::exists(backups) ? namesIn(backups) : std::vector<std::string>();
    }

    fs::path backups = folder.path() / "backups";
};

TEST_F(BackupTest, holdsWhatTheJournalHeldAndNothingBesideIt) {
    auto log = open();
    const auto session = sessionOf("cat-cow", at(today));
    log.append(session); // in the log only
    const fs::path copy = folder.path() / "copy.sqlite";
    backUp(file, copy);
    log.append(sessionOf("cat-cow", at(today)));

    EXPECT_FALSE(fs::exists(copy.string() + "-wal"));
    EXPECT_EQ(
        SQLite::Database(utf8(copy), SQLite::OPEN_READONLY).execAndGet("PRAGMA journal_mode").getString(),
        "delete")
        << "it can be read from where nothing can be written";
    EXPECT_THAT(SessionLog(copy, today).sessions(allDays), ElementsAre(session));
    EXPECT_EQ(log.sessions(allDays).size(), 2U);
}

TEST_F(BackupTest, replacesTheFileOfThatNameOnlyWhenItIsWhole) {
    open().append(sessionOf("cat-cow", at(today)));
    const fs::path copy = folder.path() / "copy.sqlite";
    backUp(file, copy);
    const auto before = bytesOf(copy);

    auto damaged = bytesOf(file);
    damaged.replace(4096, 4096, 4096, '\x5a');
    writeBytes(file, damaged);
    EXPECT_THAT(refusalOf<JournalError>([&] { backUp(file, copy); }),
                AllOf(HasSubstr(file.string()), HasSubstr("damaged"), HasSubstr("doctor --repair")));
    EXPECT_EQ(bytesOf(copy), before);
    EXPECT_THAT(namesIn(folder.path()), UnorderedElementsAre("journal.sqlite", "copy.sqlite"));
}

TEST_F(BackupTest, isRefusedWhereThereIsNoJournalAndMakesNone) {
    EXPECT_THAT(refusalOf<JournalError>([&] { backUp(file, folder.path() / "copy.sqlite"); }),
                AllOf(HasSubstr(file.string()), HasSubstr("no such file")));
    EXPECT_THAT(namesIn(folder.path()), IsEmpty());
}

TEST_F(BackupTest, isRefusedForTheDatabaseOfAnotherProgram) {
    tamper("CREATE TABLE recipe (title TEXT)");
    EXPECT_THROW(backUp(file, folder.path() / "copy.sqlite"), JournalError);
    EXPECT_THAT(namesIn(folder.path()), ElementsAre("journal.sqlite"));
}

TEST_F(BackupTest, doesNotWaitForSomebodyWhoIsWriting) {
    auto log = open();
    log.append(sessionOf("cat-cow", at(today)));
    auto other = lookInside();
    const SQLite::Transaction writing(other, SQLite::TransactionBehavior::IMMEDIATE);
    other.exec("DELETE FROM session");
    const fs::path copy = folder.path() / "copy.sqlite";
    backUp(file, copy);
    EXPECT_THAT(SessionLog(copy, today).sessions(allDays), SizeIs(1)) << "as it was before that was done";
}

TEST_F(BackupTest, theDaysCopyIsMadeOnce) {
    auto log = open();
    EXPECT_EQ(backUpDaily(file, today), backups / "journal-2026-11-23.sqlite");
    const auto before = bytesOf(backups / "journal-2026-11-23.sqlite");
    log.append(sessionOf("cat-cow", at(today)));
    EXPECT_EQ(backUpDaily(file, today), std::nullopt);
    EXPECT_EQ(bytesOf(backups / "journal-2026-11-23.sqlite"), before);
}

TEST_F(BackupTest, sevenDaysAreKeptAndWhatIsNoDailyCopyStays) {
    static_cast<void>(open());
    fs::create_directory(backups);
    writeBytes(backups / "journal-2026-10-01-version-1.sqlite", "one");
    writeBytes(backups / "journal-2026-10-01-before-restore.sqlite", "two");
    writeBytes(backups / "notes.txt", "three");
    for (int day = 0; day < 10; ++day)
        static_cast<void>(backUpDaily(file, addDays(november(10), day)));
    EXPECT_THAT(backupNames(), UnorderedElementsAre("journal-2026-10-01-version-1.sqlite",
                                                    "journal-2026-10-01-before-restore.sqlite", "notes.txt",
                                                    "journal-2026-11-13.sqlite", "journal-2026-11-14.sqlite",
                                                    "journal-2026-11-15.sqlite", "journal-2026-11-16.sqlite",
                                                    "journal-2026-11-17.sqlite", "journal-2026-11-18.sqlite",
                                                    "journal-2026-11-19.sqlite"));
}

TEST_F(BackupTest, aCopyOfADayToComeIsTheFirstToGo) {
    static_cast<void>(open());
    static_cast<void>(backUpDaily(file, addDays(today, 4000))); // the clock was wrong
    for (int day = 0; day < dailyBackupsKept; ++day)
        static_cast<void>(backUpDaily(file, addDays(november(1), day)));
    EXPECT_THAT(backupNames(), SizeIs(dailyBackupsKept));
    EXPECT_EQ(backupsOf(file, november(10)).back().day, november(1));
}

TEST_F(BackupTest, aDamagedJournalCostsNoCopy) {
    open().append(sessionOf("cat-cow", at(today)));
    for (int day = 0; day < dailyBackupsKept; ++day)
        static_cast<void>(backUpDaily(file, addDays(november(1), day)));
    auto damaged = bytesOf(file);
    damaged.replace(4096, 4096, 4096, '\x5a');
    writeBytes(file, damaged);
    const auto before = backupsOf(file, today);
    for (int day = 0; day < dailyBackupsKept; ++day)
        EXPECT_THROW(static_cast<void>(backUpDaily(file, addDays(november(10), day))), JournalError);
    EXPECT_EQ(backupsOf(file, today), before);
}

TEST_F(BackupTest, theNewestComesFirstAndOfOneDayTheDailyOne) {
    static_cast<void>(open());
    fs::create_directory(backups);
    for (const auto* name :
         {"journal-2026-11-20.sqlite", "journal-2026-11-21-version-1.sqlite", "journal-2026-11-21.sqlite",
          "journal-2026-11-21-before-restore-2.sqlite", "journal-2027-01-01.sqlite",
          "journal-2026-02-30.sqlite", "journal-2026-11-19-mine.sqlite", "journal-damaged-2026-11-19.sqlite",
          "journal-.sqlite"})
        writeBytes(backups / name, "");
    std::vector<std::string> names;
    for (const Backup& backup : backupsOf(file, today))
        names.push_back(backup.file.filename().string());
    EXPECT_THAT(names, ElementsAre("journal-2026-11-21.sqlite", "journal-2026-11-21-version-1.sqlite",
                                   "journal-2026-11-21-before-restore-2.sqlite", "journal-2026-11-20.sqlite",
                                   "journal-2027-01-01.sqlite"));
}

TEST_F(BackupTest, aMigrationIsPrecededByACopyOfTheOldFormat) {
    restoreVersion1();
    static_cast<void>(open());
    EXPECT_THAT(backupNames(), ElementsAre("journal-2026-11-23-version-1.sqlite"));
    const fs::path copy = backups / backupNames().front();
    SQLite::Database old(utf8(copy), SQLite::OPEN_READONLY);
    EXPECT_EQ(old.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(old.execAndGet("SELECT count(*) FROM session").getInt(), 2);
}

TEST_F(BackupTest, withoutRoomForTheCopyNothingIsMigrated) {
    restoreVersion1();
    writeBytes(backups, "in the way");
    EXPECT_THAT(refusalOf<JournalError>([&] { static_cast<void>(open()); }),
                HasSubstr("back up the journal"));
    EXPECT_EQ(lookInside().execAndGet("PRAGMA user_version").getInt(), 1);
    fs::remove(backups);
    EXPECT_THAT(open().sessions(allDays), SizeIs(2)) << "once the cause is gone";
}

TEST_F(BackupTest, openingAJournalOfThisVersionMakesNoCopy) {
    static_cast<void>(open());
    static_cast<void>(open());
    EXPECT_THAT(namesIn(folder.path()), ElementsAre("journal.sqlite"));
}

#ifndef _WIN32
TEST_F(BackupTest, isForThisPersonsEyesOnly) {
    static_cast<void>(open());
    static_cast<void>(backUpDaily(file, today));
    EXPECT_EQ(fs::status(backups).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(backups / "journal-2026-11-23.sqlite").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}
#endif

TEST_F(BackupTest, whatAKilledCopyLeftIsRemovedAfterADay) {
    static_cast<void>(open());
    fs::create_directory(backups);
    const fs::path old = backups / "journal-2026-11-20.sqlite.1.part";
    const fs::path fresh = backups / "journal-2026-11-23.sqlite.2.part";
    for (const fs::path& draft : {old, fs::path(old.string() + "-journal"), fresh})
        writeBytes(draft, "half");
    fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(25));
    static_cast<void>(backUpDaily(file, today));
    EXPECT_THAT(backupNames(),
                UnorderedElementsAre("journal-2026-11-23.sqlite", "journal-2026-11-23.sqlite.2.part"));
}

} // namespace unhunch::test
