#include "app/journal/JournalCare.h"

#include "app/settings/FilePath.h"
#include "core/journal/Backup.h"
#include "core/journal/SessionLog.h"
#include "tests/support/JournalDisk.h"
#include "tests/support/Patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace unhunch::test {

namespace {

using namespace Qt::StringLiterals;

class JournalCareTest : public testing::Test {
protected:
    JournalCareTest() { static_cast<void>(SessionLog(filePath(journal), today)); }

    [[nodiscard]] std::size_t copies() const {
        return backupsOf(filePath(journal), addDays(today, 10)).size();
    }

    void spoil() const {
        QFile file(journal);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(4096));
        file.write(QByteArray(4096, 'Z'));
    }

    Date today{std::chrono::year{2026} / std::chrono::November / std::chrono::day{23}};
    QTemporaryDir folder;
    QString journal = folder.filePath(u"journal.sqlite"_s);
    JournalCare care{filePath(journal), [this] { return today; }};
    QSignalSpy damaged{&care, &JournalCare::damaged};
    QSignalSpy refused{&care, &JournalCare::refused};
};

TEST_F(JournalCareTest, theFirstLookOfADayMakesItsCopy) {
    care.look();
    EXPECT_TRUE(QTest::qWaitFor([this] { return copies() == 1; }, patience));
    QFile::remove(folder.filePath(u"backups/journal-2026-11-23.sqlite"_s));
    // Only once the first look is over does another of its day tell that it is a second one.
    EXPECT_FALSE(QTest::qWaitFor(
        [this] {
            care.look();
            return copies() > 0;
        },
        300));
    today = addDays(today, 1);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            care.look();
            return copies() == 1;
        },
        patience));
    EXPECT_TRUE(damaged.isEmpty());
    EXPECT_TRUE(refused.isEmpty());
}

TEST_F(JournalCareTest, aDamagedJournalIsToldWhetherOrNotTheDayHasItsCopy) {
    static_cast<void>(backUpDaily(filePath(journal), today));
    spoil();
    care.look();
    EXPECT_TRUE(damaged.wait(patience));
    today = addDays(today, 1);
    care.look();
    EXPECT_TRUE(damaged.wait(patience));
    EXPECT_TRUE(refused.isEmpty());
    EXPECT_EQ(backupsOf(filePath(journal), today).size(), 1U);
}

TEST_F(JournalCareTest, aCopyThatCannotBeMadeIsToldInASentence) {
    QFile inTheWay(folder.filePath(u"backups"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    care.look();
    ASSERT_TRUE(refused.wait(patience));
    EXPECT_TRUE(refused.first().first().toString().contains(folder.path()))
        << refused.first().first().toString().toStdString();
    EXPECT_TRUE(damaged.isEmpty());
}

TEST_F(JournalCareTest, itsEndWaitsForALookUnderWay) {
    {
        JournalCare brief(filePath(journal), [this] { return today; });
        brief.look();
    }
    EXPECT_EQ(backupsOf(filePath(journal), today).size(), 1U);
}

TEST_F(JournalCareTest, whoQuitsWhileTheDiskStallsWaitsForABoundedTime) {
    JournalDisk disk;
    auto brief = std::make_unique<JournalCare>(filePath(journal), [this] { return today; });
    disk.stall();
    brief->look();
    ASSERT_TRUE(disk.isWaitedFor(std::chrono::milliseconds(patience)));
    brief.reset(); // comes back although its thread is still waiting
    EXPECT_TRUE(disk.isWaitedFor(std::chrono::milliseconds(0)));
    EXPECT_EQ(copies(), 0U);
    disk.flow();
    // What was under way is made if the process lives that long.
    EXPECT_TRUE(QTest::qWaitFor([this] { return copies() == 1; }, patience));
    EXPECT_TRUE(disk.isLeft(std::chrono::milliseconds(patience))) << "else the folder is removed under it";
}

} // namespace

} // namespace unhunch::test
