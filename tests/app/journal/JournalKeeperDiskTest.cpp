#include "app/journal/JournalKeeper.h"
#include "tests/app/journal/JournalRecords.h"
#include "tests/support/JournalDisk.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <filesystem>
#include <optional>

namespace unhunch::test {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// The keeper on a disk that can be in trouble.
class JournalKeeperDiskTest : public JournalFolder {
protected:
    JournalKeeperDiskTest() { EXPECT_TRUE(settle()) << "what it reads at the start is read"; }

    [[nodiscard]] bool settle() { return keeper->finish(longEnough); }
    /// As one after the other is led.
    void doStretches(int count) {
        for (int i = 0; i < count; ++i) {
            sessions.push_back(aSession("shoulder-rolls", today, std::chrono::hours{10} + i * 1s));
            keeper->sessionDone(sessions.back());
        }
    }

    JournalDisk disk;
    std::optional<JournalKeeper> keeper{std::in_place, file, today};
    std::vector<Session> sessions;
    QSignalSpy refused{&*keeper, &JournalKeeper::refused};
    QSignalSpy faultChanged{&*keeper, &JournalKeeper::faultChanged};
};

TEST_F(JournalKeeperDiskTest, nothingTouchesTheDiskOnTheThreadOfTheWindows) {
    doStretches(2);
    keeper->reminderShown({today, 9h, {}});
    keeper->reminderAnswered(Answer::Started, {today, 9h, {}});
    keeper->breakHeld({newUuid(), {today, 9h, {}}, {Gate::Camera}, {}, {}});
    keeper->changePlan([](const PlanRecord&) { return aPlan({"cat-cow"}); });
    keeper->catchUp(today);
    keeper->reread();
    keeper->readSessions(allDays, &*keeper, [](const JournalAnswer<std::vector<Session>>&) {});
    static_cast<void>(keeper->completions(allDays));
    static_cast<void>(keeper->latest("cat-cow"));
    ASSERT_TRUE(settle());
    keeper.reset();
    EXPECT_THAT(disk.threads(), AllOf(SizeIs(1), Not(Contains(std::this_thread::get_id()))));
}

TEST_F(JournalKeeperDiskTest, nobodyWaitsForADiskThatStalls) {
    disk.stall();
    doStretches(3);
    ASSERT_TRUE(disk.isWaitedFor(longEnough)) << "or nothing was tried";
    keeper->changePlan([](const PlanRecord&) { return aPlan({"cat-cow"}); });
    keeper->catchUp(today);
    QCoreApplication::processEvents();
    EXPECT_THAT(keeper->completions(allDays), SizeIs(3));
    EXPECT_EQ(keeper->plan(), aPlan({"cat-cow"}));
    EXPECT_EQ(keeper->latest("shoulder-rolls"), sessions.back());
    EXPECT_FALSE(keeper->finish(1ms)) << "it waits no longer than it was told to";

    disk.flow();
    EXPECT_TRUE(settle());
    EXPECT_EQ(written(), sessions);
}

TEST_F(JournalKeeperDiskTest, onAFullDiskWhatIsDoneCountsAndIsWrittenOnceThereIsRoom) {
    disk.setWriteResult(SQLITE_FULL);
    doStretches(1);
    EXPECT_FALSE(settle());
    doStretches(2);
    EXPECT_FALSE(settle());
    EXPECT_EQ(refused.size(), 1) << "told once, not with each session";
    EXPECT_TRUE(keeper->fault().contains(QStringLiteral("the disk is full")))
        << keeper->fault().toStdString();
    EXPECT_EQ(keeper->unwritten().stretches(), 3);
    EXPECT_THAT(keeper->completions(allDays), SizeIs(3));

    disk.setWriteResult(SQLITE_OK);
    keeper->catchUp(today);
    EXPECT_TRUE(settle());
    EXPECT_EQ(keeper->fault(), QString());
    EXPECT_EQ(faultChanged.size(), 2);
    EXPECT_EQ(written(), sessions);

    disk.setWriteResult(SQLITE_FULL);
    doStretches(1);
    EXPECT_FALSE(settle());
    EXPECT_EQ(refused.size(), 2) << "a new trouble is told anew";
}

TEST_F(JournalKeeperDiskTest, aDiskThatRefusesForAnyReasonIsTriedAgain) {
    for (const int code : {SQLITE_IOERR, SQLITE_READONLY, SQLITE_PERM, SQLITE_IOERR_WRITE}) {
        disk.setWriteResult(code);
        doStretches(1);
        EXPECT_FALSE(settle()) << code;
        disk.setWriteResult(SQLITE_OK);
        doStretches(1);
        EXPECT_TRUE(settle()) << code;
    }
    EXPECT_EQ(written(), sessions);
}

TEST_F(JournalKeeperDiskTest, ofARefusedSessionOnlyWhatWasToldLastIsWritten) {
    disk.setWriteResult(SQLITE_FULL);
    Session first = aSession();
    const Session second = aSession();
    first.outcome = Outcome::Partial;
    keeper->sessionUnderWay(first);
    keeper->sessionUnderWay(second);
    EXPECT_FALSE(settle());
    first.outcome = Outcome::Complete;
    disk.setWriteResult(SQLITE_OK);
    keeper->sessionDone(first);
    EXPECT_TRUE(settle());
    EXPECT_EQ(written(), (std::vector{first, second}));
}

TEST_F(JournalKeeperDiskTest, whatChangesWhileItIsBeingWrittenIsWrittenAnew) {
    Session session = aSession();
    session.outcome = Outcome::Partial;
    disk.stall();
    keeper->sessionUnderWay(session);
    ASSERT_TRUE(disk.isWaitedFor(longEnough));
    session.outcome = Outcome::Complete;
    keeper->sessionDone(session);
    disk.flow();
    EXPECT_TRUE(settle());
    EXPECT_THAT(written(), ElementsAre(session));
}

TEST_F(JournalKeeperDiskTest, aJournalLockedByAnotherProgramIsWrittenOnceItIsFree) {
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    doStretches(1);
    EXPECT_FALSE(settle()) << "after five seconds";
    EXPECT_TRUE(keeper->fault().contains(QStringLiteral("another program is using it")));
    sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    keeper->catchUp(today);
    EXPECT_TRUE(settle());
    EXPECT_EQ(written(), sessions);
}

TEST_F(JournalKeeperDiskTest, aFolderThatVanishedIsNotMadeAnewAndGetsAllWhenItIsBack) {
    const fs::path data = fs::path(file).parent_path();
    const fs::path away = data.parent_path() / "away";
    doStretches(1);
    ASSERT_TRUE(settle());
    fs::rename(data, away);
    doStretches(2);
    EXPECT_FALSE(settle());
    EXPECT_TRUE(keeper->fault().contains(QStringLiteral("not there any more")))
        << keeper->fault().toStdString();
    EXPECT_FALSE(fs::exists(data));
    EXPECT_THAT(keeper->completions(allDays), SizeIs(3));

    fs::rename(away, data);
    keeper->catchUp(today);
    EXPECT_TRUE(settle());
    EXPECT_EQ(written(), sessions);
}

TEST_F(JournalKeeperDiskTest, aFolderThatTakesTheOnesPlaceHasTheJournalThatIsReadAndWritten) {
    const fs::path data = fs::path(file).parent_path();
    const fs::path restored = data.parent_path() / "restored";
    const Session earlier = aSession("cat-cow", addDays(today, -1));
    SessionLog(restored / "journal.sqlite", today).append(earlier);
    doStretches(1);
    ASSERT_TRUE(settle());
    fs::rename(data, data.parent_path() / "away");
    fs::rename(restored, data);
    keeper->catchUp(today);
    ASSERT_TRUE(settle());
    EXPECT_THAT(keeper->completions(allDays),
                ElementsAre(Completion{"cat-cow", addDays(today, -1), Outcome::Complete}));
    const Session now = aSession();
    keeper->sessionDone(now);
    ASSERT_TRUE(settle());
    EXPECT_EQ(written(), (std::vector{earlier, now}));
}

TEST_F(JournalKeeperDiskTest, theMachineSleepsOnceAllIsWritten) {
    disk.stall();
    doStretches(1);
    ASSERT_TRUE(disk.isWaitedFor(longEnough));
    doStretches(1); // which is handed to the disk behind the first
    std::weak_ptr<const void> delay;
    {
        const auto held = std::make_shared<int>(0);
        delay = held;
        keeper->beforeSleep(held);
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(delay.expired());
    disk.flow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return delay.expired(); }, patience));
    EXPECT_EQ(written(), sessions);
}

TEST_F(JournalKeeperDiskTest, theMachineIsNotKeptAwakeByADiskThatRefusesNorByNothing) {
    auto held = std::make_shared<int>(0);
    const std::weak_ptr<const void> delay = held;
    keeper->beforeSleep(std::exchange(held, {}));
    EXPECT_TRUE(delay.expired()) << "nothing is to be written";

    disk.setWriteResult(SQLITE_FULL);
    doStretches(1);
    held = std::make_shared<int>(0);
    const std::weak_ptr<const void> another = held;
    keeper->beforeSleep(std::exchange(held, {}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return another.expired(); }, patience));
    EXPECT_EQ(keeper->unwritten().stretches(), 1);
}

TEST_F(JournalKeeperDiskTest, whoQuitsWhileTheDiskStallsWaitsForABoundedTime) {
    disk.stall();
    doStretches(1);
    ASSERT_TRUE(disk.isWaitedFor(longEnough));
    EXPECT_FALSE(keeper->finish(10ms));
    EXPECT_EQ(keeper->unwritten().stretches(), 1);
    keeper.reset(); // comes back although its thread is still waiting
    EXPECT_TRUE(disk.isWaitedFor(0ms));
    disk.flow();
    // What was on its way arrives if the process lives that long.
    EXPECT_TRUE(QTest::qWaitFor([&] { return written() == sessions; }, patience));
    EXPECT_TRUE(disk.isLeft(longEnough)) << "else the folder is removed under it";
}

} // namespace
} // namespace unhunch::test
