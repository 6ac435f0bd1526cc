#include "app/journal/JournalThread.h"

#include "tests/app/journal/JournalRecords.h"
#include "tests/support/JournalDisk.h"

#include <QTest>

#include <gmock/gmock.h>

#include <future>
#include <memory>
#include <thread>

namespace unhunch::test {
namespace {

using testing::ElementsAre;
using namespace std::chrono_literals;

class JournalThreadTest : public JournalFolder {
protected:
    JournalDisk disk;
    JournalThread thread{file, today};
    QObject receiver;
    std::vector<int> answers;

    void ask(int number, const QObject* whom) {
        thread.ask(
            [number](SessionLog&) { return number; }, whom,
            [this](const JournalAnswer<int>& answer) { answers.push_back(answer.value.value_or(-1)); });
    }
};

TEST_F(JournalThreadTest, answersComeInOrderFromTheEventLoopOnTheThreadThatAsked) {
    std::thread::id asked;
    std::thread::id answered;
    ask(1, &receiver);
    ask(2, &receiver);
    thread.ask([](SessionLog&) { return std::this_thread::get_id(); }, &receiver,
               [&](const JournalAnswer<std::thread::id>& answer) {
                   asked = *answer.value;
                   answered = std::this_thread::get_id();
               });
    EXPECT_THAT(answers, ElementsAre()) << "not before the loop runs";
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered == std::this_thread::get_id(); }, patience));
    EXPECT_THAT(answers, ElementsAre(1, 2));
    EXPECT_NE(asked, std::this_thread::get_id());
}

TEST_F(JournalThreadTest, whoIsGoneIsToldNothing) {
    disk.stall();
    auto gone = std::make_unique<QObject>();
    thread.ask([](SessionLog& journal) { return journal.hasSessions(); }, &receiver, [](const auto&) {});
    ask(1, gone.get());
    ask(2, &receiver);
    gone.reset();
    disk.flow();
    EXPECT_TRUE(thread.finish(longEnough));
    EXPECT_THAT(answers, ElementsAre(2));
}

TEST_F(JournalThreadTest, whoGoesBetweenTheAnswerAndItsDeliveryIsToldNothing) {
    auto gone = std::make_unique<QObject>();
    std::promise<void> done;
    ask(1, gone.get());
    thread.run(
        [&done](JournalAccess&) -> JournalThread::Delivery {
            done.set_value();
            return [] {};
        },
        &receiver);
    done.get_future().wait();
    gone.reset();
    EXPECT_TRUE(thread.finish(longEnough));
    EXPECT_THAT(answers, ElementsAre());
}

TEST_F(JournalThreadTest, aQuestionThatTheJournalRefusesIsAnsweredWithASentence) {
    QString fault;
    thread.ask(
        [](SessionLog& journal) {
            journal.answer(newUuid(), Answer::Skipped, {today, 9h, {}});
            return 1;
        },
        &receiver,
        [&](const JournalAnswer<int>& answer) {
            EXPECT_FALSE(answer.value);
            fault = answer.fault;
        });
    EXPECT_TRUE(thread.finish(longEnough));
    EXPECT_TRUE(fault.contains(QStringLiteral("it knows no reminder"))) << fault.toStdString();
}

TEST_F(JournalThreadTest, whatHasNotBegunIsDroppedWithTheThread) {
    auto another = std::make_unique<JournalThread>(file, today);
    disk.stall();
    another->ask([](SessionLog& journal) { return journal.hasSessions(); }, &receiver, [](const auto&) {});
    ASSERT_TRUE(disk.isWaitedFor(longEnough));
    const auto kept = std::make_shared<int>(0);
    another->ask([kept](SessionLog&) { return 0; }, &receiver, [](const auto&) {});
    another.reset();
    EXPECT_EQ(kept.use_count(), 1);
    disk.flow();
    EXPECT_TRUE(disk.isLeft(longEnough)) << "else the folder is removed under it";
}

TEST_F(JournalThreadTest, anAnswerMayAskAgain) {
    thread.ask([](SessionLog&) { return 1; }, &receiver, [this](const auto&) { ask(2, &receiver); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !answers.empty(); }, patience));
    EXPECT_THAT(answers, ElementsAre(2));
}

} // namespace
} // namespace unhunch::test
