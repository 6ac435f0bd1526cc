#include "app/journal/JournalKeeper.h"
#include "app/journal/JournalRepair.h"
#include "app/journal/JournalTrouble.h"
#include "tests/app/journal/JournalRecords.h"
#include "tests/support/JournalDisk.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <optional>

namespace unhunch::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAreArray;
namespace fs = std::filesystem;

/// An app that starts while its journal cannot be opened.
class JournalKeeperStartTest : public JournalFolder {
protected:
    JournalKeeperStartTest() {
        SessionLog journal(file, today);
        journal.changePlan([](const PlanRecord&) { return aPlan({"cat-cow"}, addDays(today, -30)); });
        journal.append(earlier);
    }

    void start() {
        keeper.emplace(file, today);
        refused.emplace(&*keeper, &JournalKeeper::refused);
        opened.emplace(&*keeper, &JournalKeeper::opened);
        trouble.emplace(*keeper,
                        JournalTrouble::Ways{
                            .warn = [this](const QString& text) { boxes.push_back(text.toStdString()); },
                            .tell = [this](const QString&,
                                           const QString& text) { notices.push_back(text.toStdString()); }});
        QCoreApplication::processEvents();
    }

    /// At a moment at which the app is awake anyway.
    void comeBy() {
        keeper->catchUp(today);
        static_cast<void>(keeper->finish(longEnough));
    }

    void doStretch() {
        done.push_back(aSession());
        keeper->sessionDone(done.back());
    }

    void expectAllIsThere() {
        ASSERT_TRUE(keeper->isRead());
        EXPECT_EQ(opened->size(), 1);
        EXPECT_EQ(keeper->fault(), QString());
        EXPECT_EQ(keeper->plan(), aPlan({"cat-cow"}, addDays(today, -30)));
        std::vector<Session> all = done;
        all.push_back(earlier);
        EXPECT_THAT(keeper->completions(allDays), SizeIs(all.size()));
        EXPECT_TRUE(keeper->finish(longEnough));
        EXPECT_THAT(written(), UnorderedElementsAreArray(all));
        EXPECT_EQ(trouble->inShort(), QString());
        EXPECT_EQ(trouble->inFull(), QString());
        keeper->changePlan([](PlanRecord) { return aPlan({"chest-stretch"}); });
        EXPECT_TRUE(keeper->finish(longEnough));
        EXPECT_EQ(SessionLog(file, today).plan(), aPlan({"chest-stretch"}));
    }

    const Session earlier = aSession("cat-cow", addDays(today, -1));
    JournalDisk disk;
    std::vector<std::string> boxes;
    std::vector<std::string> notices;
    std::optional<JournalKeeper> keeper;
    std::optional<QSignalSpy> refused;
    std::optional<QSignalSpy> opened;
    std::optional<JournalTrouble> trouble;
    std::vector<Session> done;
};

TEST_F(JournalKeeperStartTest, aJournalThatMayNotBeOpenedIsReadOnceItMayAndAllThatWasDoneIsInIt) {
    disk.setOpenResult(SQLITE_CANTOPEN);
    start();
    EXPECT_FALSE(keeper->isRead());
    doStretch();
    comeBy();
    EXPECT_FALSE(keeper->isRead());
    EXPECT_THAT(keeper->completions(allDays), SizeIs(1)) << "what was done counts";
    ASSERT_THAT(boxes, SizeIs(1)) << "told once, not at each moment";
    EXPECT_THAT(boxes[0], HasSubstr("Check that its folder exists"));
    EXPECT_THAT(boxes[0], HasSubstr("Reminders go on"));
    EXPECT_THAT(trouble->inShort().toStdString(), HasSubstr("not open yet"));
    EXPECT_THAT(trouble->inFull().toStdString(), HasSubstr("Check that its folder exists"));
    EXPECT_THAT(trouble->inFull().toStdString(), HasSubstr("1 stretch"));

    disk.setOpenResult(SQLITE_OK);
    comeBy();
    EXPECT_THAT(notices, SizeIs(1));
    expectAllIsThere();
    EXPECT_THAT(boxes, SizeIs(1));
}

TEST_F(JournalKeeperStartTest, nobodyChangesAPlanThatIsNotKnown) {
    disk.setOpenResult(SQLITE_CANTOPEN);
    start();
    bool asked = false;
    try {
        keeper->changePlan([&asked](PlanRecord plan) { return asked = true, plan; });
        ADD_FAILURE() << "it was taken";
    } catch (const JournalError& error) {
        EXPECT_THAT(error.what(), HasSubstr("not open yet"));
        EXPECT_THAT(error.what(), HasSubstr("Check that its folder exists"));
    }
    EXPECT_FALSE(asked);
    EXPECT_TRUE(keeper->unwritten().isEmpty());
    disk.setOpenResult(SQLITE_OK);
    comeBy();
    expectAllIsThere();
}

TEST_F(JournalKeeperStartTest, theStartDoesNotWaitForADiskThatStalls) {
    disk.stall();
    start();
    EXPECT_FALSE(keeper->isRead());
    EXPECT_THAT(boxes, IsEmpty()) << "it is late, and may be there in a moment";
    EXPECT_THAT(trouble->inShort().toStdString(), HasSubstr("not open yet"));
    doStretch();
    disk.flow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return keeper->isRead(); }, patience)) << "without anything else";
    expectAllIsThere();
    EXPECT_THAT(boxes, IsEmpty());
}

TEST_F(JournalKeeperStartTest, aJournalThatAnotherProgramHasForItselfIsReadOnceItIsFree) {
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(
        sqlite3_exec(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr),
        SQLITE_OK);
    start();
    EXPECT_FALSE(keeper->isRead());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !boxes.empty(); }, patience));
    EXPECT_THAT(boxes[0], HasSubstr("another program is using it"));
    doStretch();
    sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    comeBy();
    expectAllIsThere();
}

TEST_F(JournalKeeperStartTest, aJournalThatWasThereAtTheStartIsNotMadeAnewWhenItVanishes) {
    disk.setOpenResult(SQLITE_CANTOPEN);
    start();
    const fs::path data = fs::path(file).parent_path();
    const fs::path away = data.parent_path() / "away";
    fs::rename(data, away);
    disk.setOpenResult(SQLITE_OK);
    doStretch();
    comeBy();
    EXPECT_FALSE(keeper->isRead());
    EXPECT_FALSE(fs::exists(data));
    EXPECT_THAT(keeper->fault().toStdString(), HasSubstr("not there any more"));
    fs::rename(away, data);
    comeBy();
    expectAllIsThere();
}

TEST_F(JournalKeeperStartTest, oneThatCouldNotBeMadeIsMadeOnceItCan) {
    const fs::path data = fs::path(file).parent_path();
    fs::remove_all(data);
    std::ofstream(data) << "in the way";
    start();
    EXPECT_FALSE(keeper->isRead());
    doStretch();
    fs::remove(data);
    comeBy();
    EXPECT_TRUE(keeper->isRead());
    EXPECT_EQ(keeper->plan(), PlanRecord{}) << "there is none yet, and one may be chosen";
    EXPECT_EQ(written(), done);
}

TEST_F(JournalKeeperStartTest, aQuestionThatIsAnsweredTellsThatTheJournalIsThere) {
    disk.setOpenResult(SQLITE_CANTOPEN);
    start();
    disk.setOpenResult(SQLITE_OK);
    bool answered = false;
    keeper->readSessions(allDays, &*keeper, [&](const JournalAnswer<std::vector<Session>>& read) {
        answered = read.value.has_value();
    });
    ASSERT_TRUE(keeper->finish(longEnough));
    EXPECT_TRUE(answered);
    ASSERT_TRUE(keeper->finish(longEnough));
    expectAllIsThere();
}

TEST_F(JournalKeeperStartTest, aDamagedJournalIsMadeWholeWhileTheAppRuns) {
    {
        std::ofstream spoilt(file, std::ios::binary);
        spoilt << std::string(10'000, 'x');
    }
    start();
    EXPECT_FALSE(keeper->isRead());
    JournalRepair repair(*keeper, [] { return today; });
    QObject::connect(&*keeper, &JournalKeeper::damaged, &repair, &JournalRepair::begin);
    const QSignalSpy ended(&repair, &JournalRepair::ended);
    comeBy();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ended.size() == 1; }, patience));
    EXPECT_TRUE(keeper->isRead());
    EXPECT_EQ(opened->size(), 1);
    EXPECT_TRUE(ended[0][0].toString().contains(QStringLiteral("journal-damaged-2026-11-18.sqlite")));
    EXPECT_EQ(refused->size(), 0) << "the account of the repair is enough";
}

TEST_F(JournalKeeperStartTest, whatWouldBeRefusedForeverIsRefusedAtTheStart) {
    tamper("PRAGMA user_version = 999");
    EXPECT_THROW(JournalKeeper(file, today), JournalError) << "a newer Unhunch wrote it";
    tamper("PRAGMA application_id = 7");
    EXPECT_THROW(JournalKeeper(file, today), JournalError) << "it is another program's";
}

} // namespace
} // namespace unhunch::test
