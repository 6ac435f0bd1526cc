#include "app/reminder/BreakKeeper.h"

#include "tests/support/FakeClock.h"
#include "tests/support/Patience.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class BreakKeeperTest : public testing::Test {
protected:
    test::FakeClock clock;
    BreakKeeper keeper{BreakPolicy(), clock};
    QSignalSpy asked{&keeper, &BreakKeeper::asked};
    QSignalSpy answered{&keeper, &BreakKeeper::answered};
};

TEST_F(BreakKeeperTest, asksWhenTheIntervalIsOver) {
    clock.advance(55min);
    keeper.handle(event::DeadlineReached{});
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(std::holds_alternative<Due>(keeper.scheduler().state()));
}

TEST_F(BreakKeeperTest, aTimerThatComesEarlyAsksNothing) {
    clock.advance(54min);
    keeper.handle(event::DeadlineReached{});
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(BreakKeeperTest, itsOwnTimerBringsTheDeadline) {
    // The keeper is made when the deadline has all but come, so that its one timer fires in this test's time.
    clock.advance(55min - 1ms);
    keeper.handle(event::CameBack{});
    clock.advance(2ms);
    EXPECT_TRUE(asked.wait(patience));
}

TEST_F(BreakKeeperTest, asASleepNobodyToldOfIsFoundByWhoeverAsks) {
    clock.advance(55min + 8h); // by a clock that counts the sleep, while the timer does not
    keeper.catchUp();
    EXPECT_EQ(asked.size(), 0);
    EXPECT_EQ(keeper.scheduler().nextBreak(), clock.instant() + 55min);
}

TEST_F(BreakKeeperTest, whoeverAsksChangesNothingBeforeTheDeadline) {
    const QSignalSpy changed(&keeper, &BreakKeeper::changed);
    clock.advance(54min);
    keeper.catchUp();
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(keeper.scheduler().nextBreak(), clock.instant() + 1min);
}

TEST_F(BreakKeeperTest, tellsHowAReminderWasSettled) {
    clock.advance(55min);
    keeper.handle(event::DeadlineReached{});
    keeper.handle(event::SkipAsked{});
    ASSERT_EQ(answered.size(), 1);
    EXPECT_EQ(answered.first().first().value<Answer>(), Answer::Skipped);
}

TEST_F(BreakKeeperTest, aReminderThatAGateTookOffComesBackAsTheSame) {
    const QSignalSpy withdrawn(&keeper, &BreakKeeper::withdrawn);
    clock.advance(55min);
    keeper.handle(event::DeadlineReached{});
    keeper.handle(event::GateClosed{Gate::Camera});
    EXPECT_EQ(withdrawn.size(), 1);
    clock.advance(10min);
    keeper.handle(event::GateOpened{Gate::Camera});
    ASSERT_EQ(asked.size(), 2);
    EXPECT_FALSE(asked.at(0).first().toBool());
    EXPECT_TRUE(asked.at(1).first().toBool());
}

TEST_F(BreakKeeperTest, theNextBreakIsNotTheOneThatWasTakenOff) {
    clock.advance(55min);
    keeper.handle(event::DeadlineReached{});
    keeper.handle(event::GateClosed{Gate::Camera});
    keeper.handle(event::WentAway{clock.instant()});
    clock.advance(10min);
    keeper.handle(event::GateOpened{Gate::Camera});
    keeper.handle(event::CameBack{});
    clock.advance(55min);
    keeper.handle(event::DeadlineReached{});
    ASSERT_EQ(asked.size(), 2);
    EXPECT_FALSE(asked.at(1).first().toBool());
}

TEST_F(BreakKeeperTest, tellsWhenTheGatesBeginAndEndToMatter) {
    const QSignalSpy matter(&keeper, &BreakKeeper::gatesMatterChanged);
    const QSignalSpy announced(&keeper, &BreakKeeper::announced);
    clock.advance(55min - 45s);
    keeper.handle(event::DeadlineReached{});
    EXPECT_TRUE(keeper.gatesMatter());
    clock.advance(15s);
    keeper.handle(event::DeadlineReached{});
    EXPECT_EQ(announced.size(), 1);
    keeper.handle(event::SkipAsked{});
    EXPECT_FALSE(keeper.gatesMatter());
    EXPECT_EQ(matter.size(), 2);
}

} // namespace
} // namespace unhunch
