#include "app/JournalKeeper.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace unhunch {
namespace {

constexpr Date today{std::chrono::year{2026} / 11 / 18};
constexpr DateRange all{std::chrono::year{2000} / 1 / 1, std::chrono::year{2100} / 1 / 1};

Session aSession() {
    Session session;
    session.id = newUuid();
    session.stretch = "shoulder-rolls";
    session.finishedAt = {today, std::chrono::hours{10}, std::chrono::minutes{60}};
    session.prescribed.work = Repetitions{};
    session.done = fullWork(session.prescribed);
    session.outcome = Outcome::Complete;
    return session;
}

class JournalKeeperTest : public testing::Test {
protected:
    void run(const char* sql) {
        sqlite3* other = nullptr;
        ASSERT_EQ(sqlite3_open(file.c_str(), &other), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(other, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(other);
        sqlite3_close(other);
    }

    QTemporaryDir folder;
    std::string file = folder.filePath(QStringLiteral("journal.sqlite")).toStdString();
    SessionLog journal{file, today};
    JournalKeeper keeper{journal};
    QSignalSpy refused{&keeper, &JournalKeeper::refused};
    QSignalSpy written{&keeper, &JournalKeeper::written};
};

TEST_F(JournalKeeperTest, writesASessionAtOnce) {
    const Session session = aSession();
    keeper.sessionDone(session);
    EXPECT_EQ(journal.sessions(all), std::vector{session});
    EXPECT_EQ(written.size(), 1);
}

TEST_F(JournalKeeperTest, settlesTheReminderShownLast) {
    const LocalDateTime shown{today, std::chrono::hours{9}, {}};
    const LocalDateTime answered{today, std::chrono::hours{9} + std::chrono::minutes{1}, {}};
    keeper.reminderShown(shown);
    keeper.reminderAnswered(Answer::Snoozed, answered);
    keeper.reminderAnswered(Answer::Skipped, answered); // there is none any more
    const std::vector<Prompt> prompts = journal.prompts(all);
    ASSERT_EQ(prompts.size(), 1u);
    EXPECT_EQ(prompts[0].shownAt, shown);
    EXPECT_EQ(prompts[0].answer, Answer::Snoozed);
    EXPECT_EQ(prompts[0].answeredAt, answered);
}

TEST_F(JournalKeeperTest, keepsWhatTheJournalRefusesAndWritesItLater) {
    // A session that is refused for good would block the ones behind it; one that is refused for now must not be lost.
    run("CREATE TRIGGER full BEFORE INSERT ON session BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
    const Session first = aSession();
    const Session second = aSession();
    keeper.sessionDone(first);
    keeper.sessionDone(second);
    EXPECT_TRUE(keeper.hasUnwritten());
    EXPECT_EQ(refused.size(), 1) << "told once, not with each session";
    EXPECT_TRUE(journal.sessions(all).empty());

    run("DROP TRIGGER full");
    keeper.retry();
    EXPECT_FALSE(keeper.hasUnwritten());
    EXPECT_EQ(journal.sessions(all), (std::vector{first, second}));
}

TEST_F(JournalKeeperTest, writesWhatIsUnderWayAsItHappens) {
    Session session = aSession();
    session.done = {0, 4, std::chrono::seconds{16}};
    session.outcome = Outcome::Partial;
    keeper.sessionUnderWay(session);
    EXPECT_EQ(journal.sessions(all), std::vector{session});

    session.done = fullWork(session.prescribed);
    session.outcome = Outcome::Complete;
    keeper.sessionDone(session);
    EXPECT_EQ(journal.sessions(all), std::vector{session});

    session.felt = Feeling::TooMuch;
    keeper.sessionDone(session);
    EXPECT_EQ(journal.sessions(all), std::vector{session});
}

TEST_F(JournalKeeperTest, keepsOfARefusedSessionOnlyWhatWasToldLast) {
    run("CREATE TRIGGER full BEFORE INSERT ON session BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
    Session first = aSession();
    const Session second = aSession();
    first.outcome = Outcome::Partial;
    keeper.sessionUnderWay(first);
    keeper.sessionUnderWay(second);
    first.outcome = Outcome::Complete;
    run("DROP TRIGGER full");
    keeper.sessionDone(first);
    EXPECT_FALSE(keeper.hasUnwritten());
    EXPECT_EQ(journal.sessions(all), (std::vector{first, second}));
}

} // namespace
} // namespace unhunch
