#include "app/journal/JournalTrouble.h"

#include "app/journal/JournalKeeper.h"
#include "tests/app/journal/JournalRecords.h"
#include "tests/support/JournalDisk.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch::test {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class JournalTroubleTest : public JournalFolder {
protected:
    [[nodiscard]] bool doStretch() {
        keeper.sessionDone(aSession());
        return keeper.finish(longEnough);
    }

    JournalDisk disk;
    JournalKeeper keeper{file, today};
    std::vector<QString> boxes;
    std::vector<QString> notices;
    JournalTrouble trouble{
        keeper,
        {.warn = [this](const QString& text) { boxes.push_back(text); },
         .tell = [this](const QString&, const QString& text) { notices.push_back(text); }}};
    QSignalSpy changed{&trouble, &JournalTrouble::changed};
};

TEST_F(JournalTroubleTest, nothingIsSaidWhileTheJournalTakesWhatItIsGiven) {
    ASSERT_TRUE(doStretch());
    EXPECT_THAT(boxes, IsEmpty());
    EXPECT_THAT(notices, IsEmpty());
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(trouble.inShort(), QString());
    EXPECT_EQ(trouble.inFull(), QString());
    EXPECT_EQ(trouble.atTheEnd({}), QString());
}

TEST_F(JournalTroubleTest, thePersonSeesWhatWaitsAndIsToldThatItIsWrittenAfterAll) {
    disk.setWriteResult(SQLITE_FULL);
    ASSERT_FALSE(doStretch());
    ASSERT_FALSE(doStretch());
    ASSERT_THAT(boxes, SizeIs(1));
    EXPECT_TRUE(boxes[0].contains(QStringLiteral("the disk is full")));
    EXPECT_TRUE(boxes[0].contains(QStringLiteral("kept in memory")));
    EXPECT_TRUE(trouble.inShort().startsWith(QStringLiteral("2 stretch"))) << trouble.inShort().toStdString();
    EXPECT_TRUE(trouble.inFull().contains(QStringLiteral("the disk is full")));
    EXPECT_GE(changed.size(), 2) << "as one waits, and as another does";
    const QString left = trouble.atTheEnd({QStringLiteral("/a/file")});
    EXPECT_TRUE(left.startsWith(QStringLiteral("2 stretch"))) << left.toStdString();
    EXPECT_TRUE(left.contains(QStringLiteral("left in /a/file"))) << left.toStdString();
    EXPECT_TRUE(trouble.atTheEnd({}).contains(QStringLiteral("lost")));

    disk.setWriteResult(SQLITE_OK);
    keeper.catchUp(today);
    ASSERT_TRUE(keeper.finish(longEnough));
    EXPECT_THAT(boxes, SizeIs(1));
    EXPECT_THAT(notices, SizeIs(1));
    EXPECT_EQ(trouble.inShort(), QString());
    EXPECT_EQ(trouble.atTheEnd({}), QString());
}

TEST_F(JournalTroubleTest, whatIsRefusedForGoodIsToldAndNamedAtTheEnd) {
    tamper("CREATE TRIGGER strict BEFORE INSERT ON session BEGIN SELECT RAISE(ABORT, 'not allowed'); END");
    ASSERT_FALSE(doStretch());
    ASSERT_THAT(boxes, SizeIs(1));
    EXPECT_TRUE(boxes[0].contains(QStringLiteral("not allowed")));
    EXPECT_EQ(trouble.inShort(), QString()) << "nothing waits for the disk";
    EXPECT_TRUE(trouble.atTheEnd({}).contains(QStringLiteral("not allowed")));
}

} // namespace
} // namespace unhunch::test
