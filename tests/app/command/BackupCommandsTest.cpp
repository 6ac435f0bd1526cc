#include "app/command/BackupCommands.h"

#include "app/settings/FilePath.h"
#include "core/journal/Backup.h"
#include "core/journal/SessionLog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace unhunch::test {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::day;
using std::chrono::November;
using std::chrono::year;
using testing::AllOf;
using testing::HasSubstr;

constexpr Date today = year{2026} / November / day{23};
constexpr DateRange november{year{2026} / November / day{1}, year{2026} / November / day{30}};

class BackupCommands : public testing::Test {
protected:
    void recordOn(unsigned dayOfMonth) const {
        SessionLog(filePath(journal), today)
            .append({.id = newUuid(),
                     .stretch = "cat-cow",
                     .finishedAt = {year{2026} / November / day{dayOfMonth}, std::chrono::hours{9}, {}},
                     .prescribed = {Hold{}, false},
                     .done = {3, 0, std::chrono::seconds{90}},
                     .outcome = Outcome::Complete});
    }

    [[nodiscard]] std::size_t recorded() const {
        return SessionLog(filePath(journal), today).sessions(november).size();
    }

    /// Puts bytes of no sense in the place of the journal's second page.
    void spoil() const {
        QFile file(journal);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(4096));
        file.write(QByteArray(4096, 'Z'));
    }

    [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] BackupContext context() { return {filePath(journal), today, out, error}; }

    QTemporaryDir m_folder;
    QString journal = inFolder(u"journal.sqlite"_s);
    std::ostringstream out;
    std::ostringstream error;
};

TEST_F(BackupCommands, whatIsBackedUpCanBeRestored) {
    recordOn(3);
    const QString copy = inFolder(u"copy.sqlite"_s);
    EXPECT_EQ(runBackup({copy}, context()), ExitStatus::Done) << error.str();
    EXPECT_THAT(out.str(), HasSubstr(copy.toStdString()));
    recordOn(4);
    EXPECT_EQ(runRestore({copy}, context()), ExitStatus::Done) << error.str();
    EXPECT_THAT(out.str(),
                AllOf(HasSubstr("1 session"), HasSubstr("3 November 2026"), HasSubstr("before-restore")));
    EXPECT_EQ(recorded(), 1U);
}

TEST_F(BackupCommands, aFileThatIsThereIsNotOverwritten) {
    recordOn(3);
    const QString copy = inFolder(u"copy.sqlite"_s);
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    for (const QString& target : {copy, journal}) {
        EXPECT_EQ(runBackup({target}, context()), ExitStatus::Failed);
        EXPECT_THAT(error.str(), AllOf(HasSubstr(target.toStdString()), HasSubstr("already")));
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
    EXPECT_EQ(recorded(), 1U);
}

TEST_F(BackupCommands, aBackupIntoNowhereOrOfNothingIsRefused) {
    EXPECT_EQ(runBackup({inFolder(u"copy.sqlite"_s)}, context()), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("no such file"));
    recordOn(3);
    EXPECT_EQ(runBackup({inFolder(u"nowhere/copy.sqlite"_s)}, context()), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("There is no folder"));
    EXPECT_EQ(out.str(), "");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"journal.sqlite"_s});
}

TEST_F(BackupCommands, whatIsNoJournalIsNotRestored) {
    recordOn(3);
    QFile file(inFolder(u"letter.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'a'));
    file.close();
    for (const QString& name : {file.fileName(), inFolder(u"missing"_s), m_folder.path()}) {
        EXPECT_EQ(runRestore({name}, context()), ExitStatus::Failed);
        EXPECT_THAT(error.str(), HasSubstr(name.toStdString()));
    }
    EXPECT_EQ(recorded(), 1U);
    EXPECT_EQ(out.str(), "");
}

TEST_F(BackupCommands, aSoundJournalIsNotRepaired) {
    EXPECT_EQ(runRepair(context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("no journal yet"));
    EXPECT_FALSE(QFile::exists(journal));
    recordOn(3);
    EXPECT_EQ(runRepair(context()), ExitStatus::Done);
    EXPECT_THAT(out.str(), HasSubstr("sound"));
    EXPECT_EQ(recorded(), 1U);
}

TEST_F(BackupCommands, aDamagedJournalIsRepairedAndWhatHappenedIsTold) {
    recordOn(3);
    static_cast<void>(backUpDaily(filePath(journal), today));
    spoil();
    EXPECT_EQ(runRepair(context()), ExitStatus::Done) << error.str();
    EXPECT_THAT(out.str(), AllOf(HasSubstr("was damaged"), HasSubstr("1 session"), HasSubstr("3 November 2026"),
                                 HasSubstr("backup of 23 November 2026"),
                                 HasSubstr("journal-damaged-2026-11-23.sqlite")));
    EXPECT_EQ(recorded(), 1U);
}

TEST_F(BackupCommands, aLostJournalIsBroughtBackAndTheWayToBeginAnewIsTold) {
    recordOn(3);
    static_cast<void>(backUpDaily(filePath(journal), today));
    QFile::remove(journal);
    EXPECT_EQ(runRepair(context()), ExitStatus::Done) << error.str();
    EXPECT_THAT(out.str(), AllOf(HasSubstr("brought back"), HasSubstr("begin anew")));
    EXPECT_EQ(recorded(), 1U);
}

TEST_F(BackupCommands, whoeverHasADamagedJournalOpenKeepsItFromBeingRepaired) {
    recordOn(3);
    const SessionLog other(filePath(journal), today);
    static_cast<void>(other.planBegan());
    spoil();
    EXPECT_EQ(runRepair(context()), ExitStatus::Failed);
    EXPECT_THAT(error.str(), HasSubstr("another program is using it"));
}

} // namespace

} // namespace unhunch::test
