#include "app/reminder/InputPauses.h"

#include "app/reminder/BreakKeeper.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIdleWatch.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class InputPausesTest : public testing::Test {
protected:
    InputPausesTest() { pauses.setTypingHeeded(true); }

    /// The person works on until then; the keeper meets each of its deadlines.
    void work(std::chrono::milliseconds time) {
        const Instant end = clock.instant() + time;
        while (const auto next = keeper.scheduler().nextDeadline()) {
            if (*next > end)
                break;
            clock.advance(*next - clock.instant());
            keeper.handle(event::DeadlineReached{});
        }
        clock.advance(end - clock.instant());
    }
    [[nodiscard]] bool isDue() const { return std::holds_alternative<Due>(keeper.scheduler().state()); }
    [[nodiscard]] bool isHeld() const { return std::holds_alternative<Held>(keeper.scheduler().state()); }

    test::FakeClock clock;
    test::FakeIdleWatch idle;
    BreakPolicy policy;
    BreakKeeper keeper{policy, clock};
    InputPauses pauses{keeper, idle};
    QSignalSpy asked{&keeper, &BreakKeeper::asked};
    QSignalSpy begun{&keeper, &BreakKeeper::beginDue};
};

TEST_F(InputPausesTest, typingHoldsABreakThatComesDueUntilAPause) {
    work(policy.workInterval);
    EXPECT_TRUE(isHeld());
    EXPECT_EQ(asked.size(), 0);
    ASSERT_TRUE(idle.awaited);
    idle.pause();
    EXPECT_TRUE(isDue());
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(InputPausesTest, typingHoldsItForTwoMinutesAtMost) {
    work(policy.workInterval + 2min);
    EXPECT_TRUE(isDue());
}

TEST_F(InputPausesTest, theNoticeAheadDoesNotWaitForIt) {
    const QSignalSpy announced(&keeper, &BreakKeeper::announced);
    work(policy.workInterval - 10s);
    EXPECT_EQ(announced.size(), 1);
    EXPECT_FALSE(idle.awaited);
}

TEST_F(InputPausesTest, nothingWaitsWherePausesCannotBeTold) {
    idle.tellsPauses = false;
    work(policy.workInterval);
    EXPECT_TRUE(isDue());
    EXPECT_FALSE(idle.awaited);
}

TEST_F(InputPausesTest, nothingWaitsForThePersonWhoDoesNotWantIt) {
    pauses.setTypingHeeded(false);
    work(policy.workInterval);
    EXPECT_TRUE(isDue());
}

TEST_F(InputPausesTest, nothingIsAwaitedBetweenBreaks) {
    work(policy.workInterval);
    idle.pause();
    keeper.handle(event::SkipAsked{});
    EXPECT_FALSE(idle.awaited);
    EXPECT_TRUE(keeper.scheduler().closedGates().empty());
}

TEST_F(InputPausesTest, aPauseBeginsABreakOnlyByAFirmPolicy) {
    pauses.setTypingHeeded(false);
    work(policy.workInterval);
    EXPECT_FALSE(idle.awaited);

    policy.firm = true;
    keeper.handle(event::PolicyChanged{policy});
    ASSERT_TRUE(idle.awaited);
    idle.pause();
    EXPECT_EQ(begun.size(), 1);
}

TEST_F(InputPausesTest, aPauseBeginsABreakAlsoAfterTypingHasHeldItForAsLongAsItMay) {
    policy.firm = true;
    keeper.handle(event::PolicyChanged{policy});
    work(policy.workInterval + 2min);
    ASSERT_TRUE(isDue());
    ASSERT_TRUE(idle.awaited);
    idle.pause();
    EXPECT_EQ(begun.size(), 1);
}

TEST_F(InputPausesTest, aBreakThatDidNotBeginIsNotTriedAgainAndAgain) {
    pauses.setTypingHeeded(false);
    policy.firm = true;
    keeper.handle(event::PolicyChanged{policy});
    work(policy.workInterval);
    idle.pause();
    EXPECT_FALSE(idle.awaited);
    EXPECT_EQ(begun.size(), 1);
}

} // namespace
} // namespace unhunch
