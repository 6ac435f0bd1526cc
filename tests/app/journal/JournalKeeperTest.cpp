#include "app/journal/JournalKeeper.h"

#include "tests/app/journal/JournalRecords.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unhunch::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Refuses sessions as a journal does whose rules they break.
constexpr auto refuseSessions =
    "CREATE TRIGGER strict BEFORE INSERT ON session BEGIN SELECT RAISE(ABORT, 'not allowed'); END";

class JournalKeeperTest : public JournalFolder {
protected:
    [[nodiscard]] bool settle() { return keeper.finish(longEnough); }

    JournalKeeper keeper{file, today};
    SessionLog elsewhere{file, today}; ///< another process
    QSignalSpy changed{&keeper, &JournalKeeper::changed};
    QSignalSpy refused{&keeper, &JournalKeeper::refused};
    QSignalSpy refusedForGood{&keeper, &JournalKeeper::refusedForGood};
};

TEST_F(JournalKeeperTest, aSessionCountsAtOnceAndIsOnDiskWithoutAnythingElseHappening) {
    const Session session = aSession();
    keeper.sessionDone(session);
    EXPECT_THAT(keeper.completions(allDays), SizeIs(1));
    EXPECT_EQ(keeper.latest("shoulder-rolls"), session);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return elsewhere.sessions(allDays) == std::vector{session}; }, patience));
    EXPECT_TRUE(settle());
    EXPECT_TRUE(keeper.unwritten().isEmpty());
    EXPECT_EQ(keeper.fault(), QString());
}

TEST_F(JournalKeeperTest, settlesTheReminderShownLast) {
    const LocalDateTime shown{today, std::chrono::hours{9}, {}};
    const LocalDateTime answered{today, std::chrono::hours{9} + std::chrono::minutes{1}, {}};
    keeper.reminderShown(shown);
    keeper.reminderAnswered(Answer::Snoozed, answered);
    keeper.reminderAnswered(Answer::Skipped, answered); // there is none any more
    ASSERT_TRUE(settle());
    const std::vector<Prompt> prompts = elsewhere.prompts(allDays);
    ASSERT_THAT(prompts, SizeIs(1));
    EXPECT_EQ(prompts[0].shownAt, shown);
    EXPECT_EQ(prompts[0].answer, Answer::Snoozed);
    EXPECT_EQ(prompts[0].answeredAt, answered);
}

TEST_F(JournalKeeperTest, writesWhatIsUnderWayAsItHappensInOneRow) {
    Session session = aSession();
    session.done = {0, 4, std::chrono::seconds{16}};
    session.outcome = Outcome::Partial;
    keeper.sessionUnderWay(session);
    ASSERT_TRUE(settle());
    EXPECT_THAT(elsewhere.sessions(allDays), ElementsAre(session));

    session.done = fullWork(session.prescribed);
    session.outcome = Outcome::Complete;
    keeper.sessionDone(session);
    session.felt = Feeling::TooMuch;
    keeper.sessionFelt(session);
    EXPECT_EQ(keeper.latest(session.stretch), session) << "at once";
    ASSERT_TRUE(settle());
    EXPECT_THAT(elsewhere.sessions(allDays), ElementsAre(session));
    EXPECT_THAT(keeper.completions(allDays),
                ElementsAre(Completion{session.stretch, today, Outcome::Complete}));
}

TEST_F(JournalKeeperTest, howItFeltWritesOverNothingThatWasPutRightMeanwhile) {
    Session session = aSession();
    keeper.sessionDone(session);
    ASSERT_TRUE(settle());
    Session corrected = session;
    corrected.done.repetitions = 3;
    corrected = elsewhere.correct(corrected, {today, std::chrono::hours{11}, {}}, session);
    session.felt = Feeling::Same;
    keeper.sessionFelt(session);
    ASSERT_TRUE(settle());
    corrected.felt = Feeling::Same;
    EXPECT_THAT(elsewhere.sessions(allDays), ElementsAre(corrected));
    keeper.catchUp(today);
    ASSERT_TRUE(settle());
    EXPECT_EQ(keeper.latest(session.stretch), corrected);
}

TEST_F(JournalKeeperTest, whatIsRefusedForGoodHoldsNothingBackAndIsKeptAndToldOnce) {
    tamper(refuseSessions);
    const Session first = aSession();
    const HeldBreak held{newUuid(), {today, std::chrono::hours{9}, {}}, {Gate::Camera}, {}, {}};
    keeper.sessionDone(first);
    keeper.breakHeld(held);
    EXPECT_FALSE(settle());
    EXPECT_FALSE(settle()) << "tried once more";
    EXPECT_THAT(elsewhere.heldBreaks(allDays), ElementsAre(held));
    EXPECT_EQ(refusedForGood.size(), 1);
    EXPECT_TRUE(refusedForGood[0][0].toString().contains(QString::fromStdString(first.id)));
    EXPECT_EQ(refused.size(), 0) << "the disk is in order";
    EXPECT_THAT(keeper.completions(allDays), SizeIs(1)) << "it was done all the same";

    tamper("DROP TRIGGER strict");
    keeper.catchUp(today);
    EXPECT_TRUE(settle());
    EXPECT_THAT(elsewhere.sessions(allDays), ElementsAre(first));
}

TEST_F(JournalKeeperTest, anAnswerWhoseReminderIsRefusedWaitsWithIt) {
    tamper("CREATE TRIGGER strict BEFORE INSERT ON prompt BEGIN SELECT RAISE(ABORT, 'not allowed'); END");
    keeper.reminderShown({today, std::chrono::hours{9}, {}});
    EXPECT_FALSE(settle());
    keeper.reminderAnswered(Answer::Skipped, {today, std::chrono::hours{10}, {}});
    EXPECT_FALSE(settle());
    tamper("DROP TRIGGER strict");
    EXPECT_TRUE(settle());
    ASSERT_THAT(elsewhere.prompts(allDays), SizeIs(1));
    EXPECT_EQ(elsewhere.prompts(allDays)[0].answer, Answer::Skipped);
}

TEST_F(JournalKeeperTest, aChangeOfThePlanHoldsAtOnceAndIsWritten) {
    keeper.changePlan([](const PlanRecord&) { return aPlan({"cat-cow"}); });
    EXPECT_EQ(keeper.plan(), aPlan({"cat-cow"}));
    ASSERT_TRUE(settle());
    EXPECT_EQ(elsewhere.plan(), aPlan({"cat-cow"}));
}

TEST_F(JournalKeeperTest, aChangeOfThePlanMadeElsewhereIsNotLostByOneMadeHere) {
    elsewhere.changePlan([](const PlanRecord&) { return aPlan({"cat-cow", "chest-stretch"}); });
    keeper.reread();
    ASSERT_TRUE(settle());
    ASSERT_EQ(keeper.plan(), aPlan({"cat-cow", "chest-stretch"}));

    const DateRange holiday{addDays(today, 3), addDays(today, 9)};
    elsewhere.changePlan([&](PlanRecord plan) {
        plan.paused = {holiday};
        return plan;
    });
    const QSignalSpy planChanged(&keeper, &JournalKeeper::planChanged);
    keeper.changePlan([](PlanRecord plan) {
        plan.history.erase(plan.history.begin());
        return plan;
    });
    ASSERT_TRUE(settle());
    EXPECT_EQ(elsewhere.plan().history, aPlan({"chest-stretch"}).history);
    EXPECT_THAT(elsewhere.plan().paused, ElementsAre(holiday));
    EXPECT_EQ(keeper.plan(), elsewhere.plan());
    EXPECT_EQ(planChanged.size(), 1) << "the holiday is news here";
}

TEST_F(JournalKeeperTest, whatAnotherProcessWroteIsSeenAtTheNextMoment) {
    ASSERT_TRUE(settle());
    const int before = static_cast<int>(changed.size());
    keeper.catchUp(today);
    ASSERT_TRUE(settle());
    EXPECT_EQ(changed.size(), before) << "nothing was new";
    elsewhere.append(aSession("cat-cow"));
    keeper.catchUp(today);
    ASSERT_TRUE(settle());
    EXPECT_EQ(changed.size(), before + 1);
    EXPECT_THAT(keeper.completions(allDays), SizeIs(1));
}

TEST_F(JournalKeeperTest, whatAnotherProcessWroteIsSeenWithTheNextRecord) {
    elsewhere.append(aSession("cat-cow"));
    keeper.sessionDone(aSession("arm-circles"));
    ASSERT_TRUE(settle());
    EXPECT_THAT(keeper.completions(allDays), SizeIs(2));
}

TEST_F(JournalKeeperTest, theLastTimeIsKnownHoweverLongAgoItWas) {
    const Session longAgo = aSession("cat-cow", addDays(today, -700));
    elsewhere.append(aSession("cat-cow", addDays(today, -800)));
    elsewhere.append(longAgo);
    keeper.reread();
    ASSERT_TRUE(settle());
    EXPECT_EQ(keeper.latest("cat-cow"), longAgo);
    EXPECT_EQ(keeper.latest("arm-circles"), std::nullopt);
    EXPECT_EQ(keeper.planBegan(), addDays(today, -800));
    const Session now = aSession("cat-cow");
    keeper.sessionUnderWay(now);
    EXPECT_EQ(keeper.latest("cat-cow"), now);
}

TEST_F(JournalKeeperTest, weeksBeforeMemoryAreReadWithWhatWaitsForThem) {
    tamper(refuseSessions);
    const Session waiting = aSession("cat-cow", addDays(today, -100));
    keeper.sessionDone(waiting);
    ASSERT_FALSE(settle());
    std::optional<std::vector<Session>> read;
    const QObject receiver;
    keeper.readSessions({addDays(today, -102), addDays(today, -99)}, &receiver,
                        [&](JournalAnswer<std::vector<Session>> answer) { read = answer.value; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return read.has_value(); }, patience));
    EXPECT_EQ(read, std::vector{waiting});
}

TEST_F(JournalKeeperTest, memoryReachesBackFurtherWhenTheClockWasSetBack) {
    const Date before = addDays(today, -60);
    elsewhere.append(aSession("cat-cow", before));
    ASSERT_TRUE(settle());
    EXPECT_GT(keeper.since(), before);
    keeper.catchUp(before);
    ASSERT_TRUE(settle());
    EXPECT_LT(keeper.since(), before);
    EXPECT_THAT(keeper.completions({before, before}), SizeIs(1));
}

TEST_F(JournalKeeperTest, memoryForgetsWhatIsMonthsOldAndKnowsTheLastTimeAllTheSame) {
    const Session session = aSession("cat-cow");
    keeper.sessionDone(session);
    ASSERT_TRUE(settle());
    keeper.catchUp(addDays(today, 120));
    ASSERT_TRUE(settle());
    EXPECT_GT(keeper.since(), today);
    EXPECT_THAT(keeper.completions(allDays), IsEmpty());
    EXPECT_EQ(keeper.latest("cat-cow"), session);
}

TEST_F(JournalKeeperTest, workThatWasPerformedIsInMemoryWhenItIsAnswered) {
    const Session session = aSession();
    std::size_t known = 0;
    QString fault = QStringLiteral("not answered");
    keeper.perform(
        [session](SessionLog& journal) {
            journal.append(session);
            return true;
        },
        &keeper,
        [&](const JournalAnswer<bool>& answer) {
            fault = answer.fault;
            known = keeper.completions(allDays).size();
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return fault != QStringLiteral("not answered"); }, patience));
    EXPECT_EQ(fault, QString());
    EXPECT_EQ(known, 1U);
}

TEST_F(JournalKeeperTest, workThatIsRefusedIsAnsweredWithWhy) {
    tamper(refuseSessions);
    QString fault;
    keeper.perform(
        [session = aSession()](SessionLog& journal) {
            journal.append(session);
            return true;
        },
        &keeper, [&](const JournalAnswer<bool>& answer) { fault = answer.fault; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !fault.isEmpty(); }, patience));
    EXPECT_TRUE(keeper.unwritten().isEmpty());
}

TEST_F(JournalKeeperTest, aJournalThatCannotBeOpenedIsToldAtOnce) {
    const std::string noJournal = folder.filePath(QStringLiteral("data")).toStdString();
    EXPECT_THROW(JournalKeeper(noJournal, today), JournalError) << "that is a folder";
}

} // namespace
} // namespace unhunch::test
