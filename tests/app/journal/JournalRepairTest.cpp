#include "app/journal/JournalRepair.h"

#include "app/journal/JournalKeeper.h"
#include "tests/app/journal/JournalRecords.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unhunch::test {
namespace {

using testing::SizeIs;
using testing::UnorderedElementsAreArray;

/// A running app's journal that gets damaged behind its back.
class JournalRepairTest : public JournalFolder {
protected:
    JournalRepairTest() {
        EXPECT_TRUE(keeper.finish(longEnough));
        QObject::connect(&keeper, &JournalKeeper::damaged, &repair, &JournalRepair::begin);
    }

    void doStretch() {
        sessions.push_back(aSession("shoulder-rolls", today,
                                    std::chrono::hours(10) + std::chrono::seconds(sessions.size())));
        keeper.sessionDone(sessions.back());
    }

    /// Leaves no way to the sessions, which whoever has the journal open notices with the next statement.
    void damage() const {
        tamper("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'session';"
               "PRAGMA schema_version = 999");
    }

    [[nodiscard]] bool hasEnded(int times) {
        return QTest::qWaitFor([&] { return ended.size() >= times && keeper.finish(longEnough); }, patience);
    }

    JournalKeeper keeper{file, today};
    Date day = today;
    JournalRepair repair{keeper, [this] { return day; }};
    QSignalSpy damaged{&keeper, &JournalKeeper::damaged};
    QSignalSpy refused{&keeper, &JournalKeeper::refused};
    QSignalSpy ended{&repair, &JournalRepair::ended};
    QSignalSpy damagedAgain{&repair, &JournalRepair::damagedAgain};
    std::vector<Session> sessions;
};

TEST_F(JournalRepairTest, damageThatAWriteMeetsIsRepairedAndWhatWaitedIsWritten) {
    doStretch();
    ASSERT_TRUE(keeper.finish(longEnough));
    damage();
    doStretch();
    ASSERT_TRUE(hasEnded(1));
    EXPECT_EQ(keeper.fault(), QString());
    EXPECT_EQ(refused.size(), 0) << "one box, which says that it is whole again, is enough";
    EXPECT_THAT(written(), UnorderedElementsAreArray(sessions));
    EXPECT_THAT(keeper.completions(allDays), SizeIs(2));
    EXPECT_EQ(SessionLog(file, today).fault(), std::nullopt);

    doStretch();
    EXPECT_TRUE(keeper.finish(longEnough)) << "over the connection to the repaired one";
    EXPECT_THAT(written(), UnorderedElementsAreArray(sessions));
    EXPECT_EQ(ended.size(), 1);
    EXPECT_EQ(damagedAgain.size(), 0);
}

TEST_F(JournalRepairTest, damageThatAReadMeetsIsRepaired) {
    doStretch();
    ASSERT_TRUE(keeper.finish(longEnough));
    damage();
    QString fault;
    keeper.readSessions(allDays, &keeper,
                        [&](const JournalAnswer<std::vector<Session>>& read) { fault = read.fault; });
    ASSERT_TRUE(hasEnded(1));
    EXPECT_FALSE(fault.isEmpty());
    EXPECT_THAT(written(), UnorderedElementsAreArray(sessions));
}

TEST_F(JournalRepairTest, damageThatTheLookForChangesMeetsIsRepaired) {
    doStretch();
    ASSERT_TRUE(keeper.finish(longEnough));
    damage();
    keeper.catchUp(today);
    ASSERT_TRUE(hasEnded(1));
    EXPECT_THAT(written(), UnorderedElementsAreArray(sessions));
}

TEST_F(JournalRepairTest, aJournalThatIsDamagedAgainOnTheSameDayIsLeftToThePersonUntilTheNext) {
    damage();
    doStretch();
    ASSERT_TRUE(hasEnded(1));
    damage();
    for (int i = 0; i < 3; ++i) {
        doStretch();
        EXPECT_FALSE(keeper.finish(longEnough));
    }
    EXPECT_EQ(ended.size(), 1);
    EXPECT_EQ(damagedAgain.size(), 1) << "told, not tried nor told with each record";
    EXPECT_FALSE(keeper.fault().isEmpty());
    EXPECT_EQ(keeper.unwritten().stretches(), 3);

    day = addDays(today, 1);
    doStretch();
    ASSERT_TRUE(hasEnded(2));
    EXPECT_THAT(written(), UnorderedElementsAreArray(sessions));
}

TEST_F(JournalRepairTest, whatCannotBeRepairedIsTriedAndToldOnceADay) {
    repair.begin({}); // it is sound, which is refused
    repair.begin({});
    ASSERT_TRUE(hasEnded(1));
    EXPECT_TRUE(ended[0][0].toString().contains(QStringLiteral("it is sound")));
    repair.begin({});
    EXPECT_TRUE(keeper.finish(longEnough));
    EXPECT_EQ(ended.size(), 1);
    EXPECT_EQ(damagedAgain.size(), 0);
    day = addDays(today, 1);
    repair.begin({});
    EXPECT_TRUE(hasEnded(2));
}

} // namespace
} // namespace unhunch::test
