#include "app/BreakKeeper.h"

#include "tests/support/FakeClock.h"

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
    EXPECT_TRUE(asked.wait(10'000));
}

TEST_F(BreakKeeperTest, tellsHowAReminderWasSettled) {
    clock.advance(55min);
    keeper.handle(event::DeadlineReached{});
    keeper.handle(event::SkipAsked{});
    ASSERT_EQ(answered.size(), 1);
    EXPECT_EQ(answered.first().first().value<Answer>(), Answer::Skipped);
}

} // namespace
} // namespace unhunch
