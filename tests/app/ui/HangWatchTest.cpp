#include "app/guide/HangWatch.h"

#include <gtest/gtest.h>

#include <future>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

TEST(HangCountTest, findsAHangAfterThatManyChecksWithoutASignOfLife) {
    HangCount count(3);
    count.beat();
    EXPECT_FALSE(count.check());
    EXPECT_FALSE(count.check());
    EXPECT_TRUE(count.check());
    EXPECT_FALSE(count.check()) << "told once";
}

TEST(HangCountTest, aSignOfLifeBeginsTheCountAnew) {
    HangCount count(3);
    for (int round = 0; round < 10; ++round) {
        count.beat();
        EXPECT_FALSE(count.check());
        EXPECT_FALSE(count.check());
    }
}

TEST(HangCountTest, aStopOfTheWholeProcessIsOneCheckHoweverLongItWas) {
    // A stopped process, a debugger or a machine asleep: the watch's own wait is over once, not once for each
    // interval that went by.
    HangCount count(2);
    count.beat();
    EXPECT_FALSE(count.check());
    count.beat();
    EXPECT_FALSE(count.check());
}

TEST(HangCountTest, atRestNothingIsMissed) {
    HangCount count(1);
    EXPECT_TRUE(count.rests()) << "until the first sign of life";
    EXPECT_FALSE(count.check());
    count.beat();
    EXPECT_FALSE(count.rests());
    count.rest();
    EXPECT_TRUE(count.rests());
    EXPECT_FALSE(count.check());
    count.beat();
    EXPECT_TRUE(count.check());
}

TEST(HangWatchTest, saysSoWhenNobodyBeats) {
    std::promise<void> hung;
    HangWatch watch(1ms, 3, [&] { hung.set_value(); });
    watch.beat();
    EXPECT_EQ(hung.get_future().wait_for(60s), std::future_status::ready);
}

TEST(HangWatchTest, looksAfterNobodyWhileItRests) {
    std::promise<void> hung;
    const HangWatch watch(1ms, 1, [&] { hung.set_value(); });
    EXPECT_EQ(hung.get_future().wait_for(50ms), std::future_status::timeout);
}

TEST(HangWatchTest, endsWhileItRests) {
    const HangWatch watch(1ms, 1, [] { FAIL(); });
}

TEST(HangWatchTest, endsWithoutWaitingForItsNextCheck) {
    HangWatch watch(24h, 1, [] { FAIL(); });
    watch.beat();
}

} // namespace
} // namespace unhunch
