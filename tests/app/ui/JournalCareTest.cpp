#include "app/JournalCare.h"

#include "app/settings/FilePath.h"
#include "core/journal/Backup.h"
#include "core/journal/SessionLog.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace Qt::StringLiterals;

class JournalCareTest : public testing::Test {
protected:
    JournalCareTest() : log(filePath(journal), today) {}

    /// The copies that there are once a look is over.
    [[nodiscard]] std::size_t copiesAfterLook() {
        care.look();
        const std::size_t before = backupsOf(filePath(journal), addDays(today, 10)).size();
        static_cast<void>(QTest::qWaitFor(
            [&] { return backupsOf(filePath(journal), addDays(today, 10)).size() > before; }, 500));
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
    SessionLog log;
    JournalCare care{filePath(journal), [this] { return today; }};
    QSignalSpy damaged{&care, &JournalCare::damaged};
    QSignalSpy refused{&care, &JournalCare::refused};
};

TEST_F(JournalCareTest, theFirstLookOfADayMakesItsCopy) {
    EXPECT_EQ(copiesAfterLook(), 1U);
    EXPECT_EQ(copiesAfterLook(), 1U);
    today = addDays(today, 1);
    EXPECT_EQ(copiesAfterLook(), 2U);
    EXPECT_TRUE(damaged.isEmpty());
    EXPECT_TRUE(refused.isEmpty());
}

TEST_F(JournalCareTest, aDamagedJournalIsToldWhetherOrNotTheDayHasItsCopy) {
    static_cast<void>(backUpDaily(filePath(journal), today));
    spoil();
    care.look();
    EXPECT_TRUE(damaged.wait());
    today = addDays(today, 1);
    care.look();
    EXPECT_TRUE(damaged.wait());
    EXPECT_TRUE(refused.isEmpty());
    EXPECT_EQ(backupsOf(filePath(journal), today).size(), 1U);
}

TEST_F(JournalCareTest, aCopyThatCannotBeMadeIsToldInASentence) {
    QFile inTheWay(folder.filePath(u"backups"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    care.look();
    ASSERT_TRUE(refused.wait());
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

} // namespace

} // namespace unhunch::test
