#include "app/Startup.h"

#include "app/settings/FilePath.h"
#include "core/journal/SessionLog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

constexpr Date today = std::chrono::year{2026} / std::chrono::November / std::chrono::day{23};

class StartupTest : public testing::Test {
protected:
    [[nodiscard]] SessionLog openJournal() {
        return openRepaired(data, today, told, [&] {
            ++opened;
            return SessionLog(filePath(data.journal), today);
        });
    }

    QTemporaryDir folder;
    DataFolder data = DataFolder::at(folder.path());
    QStringList told;
    int opened = 0;
};

TEST_F(StartupTest, aSoundJournalIsOpenedWithoutAWord) {
    EXPECT_EQ(openJournal().planBegan(), today);
    EXPECT_EQ(opened, 1);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(StartupTest, aDamagedJournalIsMadeWholeAndThePersonTold) {
    QFile file(data.journal);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    EXPECT_EQ(openJournal().planBegan(), today);
    EXPECT_EQ(opened, 2);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().contains(folder.filePath(QStringLiteral("journal-damaged-2026-11-23.sqlite"))))
        << told.first().toStdString();
}

TEST_F(StartupTest, whatIsNoDamageIsNotRepaired) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("journal.sqlite")));
    EXPECT_THROW((void)openJournal(), JournalError);
    EXPECT_EQ(opened, 1);
    EXPECT_TRUE(told.isEmpty());
}

} // namespace

} // namespace unhunch::test
