#include "app/HangWatch.h"

#include <gtest/gtest.h>

#include <future>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

TEST(HangCountTest, findsAHangAfterThatManyChecksWithoutASignOfLife) {
    HangCount count(3);
    EXPECT_FALSE(count.check());
    EXPECT_FALSE(count.check());
    EXPECT_TRUE(count.check());
    EXPECT_FALSE(count.check()) << "told once";
}

TEST(HangCountTest, aSignOfLifeBeginsTheCountAnew) {
    HangCount count(3);
    for (int round = 0; round < 10; ++round) {
        EXPECT_FALSE(count.check());
        EXPECT_FALSE(count.check());
        count.beat();
    }
}

TEST(HangCountTest, aStopOfTheWholeProcessIsOneCheckHoweverLongItWas) {
    // A stopped process, a debugger or a machine asleep: the watch's own wait is over once, not once for each
    // interval that went by.
    HangCount count(2);
    EXPECT_FALSE(count.check());
    count.beat();
    EXPECT_FALSE(count.check());
}

TEST(HangWatchTest, saysSoWhenNobodyBeats) {
    std::promise<void> hung;
    const HangWatch watch(1ms, 3, [&] { hung.set_value(); });
    EXPECT_EQ(hung.get_future().wait_for(60s), std::future_status::ready);
}

TEST(HangWatchTest, endsWithoutWaitingForItsNextCheck) {
    const HangWatch watch(24h, 1, [] { FAIL(); });
}

} // namespace
} // namespace unhunch
