#include "app/reminder/SideKeeper.h"

#include "app/reminder/BreakKeeper.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeWallClockWatch.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

const SideReminder sitUp{.what = MicroPrompt::Posture, .length = 20s, .when = AfterWork{20min}};
const SideReminder tea{.what = std::string("Tea"), .length = 30s, .when = AtTimes{.times = {10h + 30min}}};

class SideKeeperTest : public testing::Test {
protected:
    /// Every deadline is met within five seconds, or it would look as if the machine had slept.
    void work(std::chrono::milliseconds time) {
        for (; time > 5s; time -= 5s) {
            clock.advance(5s);
            keeper.update();
        }
        clock.advance(time);
        keeper.update();
    }

    test::FakeClock clock; // Wednesday, 10:00
    BreakKeeper breaks{BreakPolicy(), clock};
    test::FakeWallClockWatch wallClock;
    SideKeeper keeper{breaks, clock, wallClock};
    QSignalSpy shown{&keeper, &SideKeeper::shown};
    QSignalSpy withdrawn{&keeper, &SideKeeper::withdrawn};
};

TEST_F(SideKeeperTest, remindsAfterItsIntervalAndTakesItOffByItself) {
    keeper.setReminders({sitUp});
    work(20min);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first().first().value<SideReminder>(), sitUp);
    work(20s);
    EXPECT_EQ(withdrawn.size(), 1);
}

TEST_F(SideKeeperTest, remindsAtATimeOfTheDay) {
    keeper.setReminders({tea});
    work(30min);
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(SideKeeperTest, aTimeOfTheDayThatTheClockIsSetToIsSeenAtOnce) {
    keeper.setReminders({tea});
    clock.setWall(30min);
    EXPECT_FALSE(keeper.gatesMatter());
    Q_EMIT wallClock.changed();
    EXPECT_TRUE(keeper.gatesMatter());
    work(SideReminders::gateLead);
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(SideKeeperTest, theGatesMatterShortlyBefore) {
    keeper.setReminders({sitUp});
    EXPECT_FALSE(keeper.gatesMatter());
    work(20min - SideReminders::gateLead);
    EXPECT_TRUE(keeper.gatesMatter());
    work(SideReminders::gateLead + 20s);
    EXPECT_FALSE(keeper.gatesMatter());
}

TEST_F(SideKeeperTest, aBreakThatComesDueTakesItsPlace) {
    keeper.setReminders({{.what = MicroPrompt::Breathe, .length = 5min, .when = AfterWork{52min}}});
    work(52min);
    ASSERT_EQ(shown.size(), 1);
    clock.advance(3min);
    breaks.handle(event::DeadlineReached{});
    EXPECT_EQ(withdrawn.size(), 1);
}

TEST_F(SideKeeperTest, itsOwnTimerBringsIt) {
    keeper.setReminders({sitUp});
    work(20min - 1ms);
    clock.advance(2ms);
    EXPECT_TRUE(shown.wait(60'000));
}

TEST_F(SideKeeperTest, theSameRemindersAgainBeginNoIntervalAnew) {
    keeper.setReminders({sitUp});
    work(19min);
    keeper.setReminders({sitUp});
    work(1min);
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(SideKeeperTest, takenOutOfTheListItGoesAtOnce) {
    keeper.setReminders({sitUp});
    work(20min);
    keeper.setReminders({});
    EXPECT_EQ(withdrawn.size(), 1);
    work(10h);
    EXPECT_EQ(shown.size(), 1);
}

} // namespace
} // namespace unhunch
