#include "app/platform/TickSpan.h"

#include <gtest/gtest.h>

using namespace unhunch;
using namespace std::chrono_literals;

TEST(TickSpanTest, theTimeBetweenTwoReadings) {
    EXPECT_EQ(tickSpan(1'000, 61'000), 60s);
    EXPECT_EQ(tickSpan(5, 5), 0s);
}

TEST(TickSpanTest, theCounterMayHaveBegunAnewMeanwhile) { EXPECT_EQ(tickSpan(0xffff'ff00, 0x100), 512ms); }

TEST(TickSpanTest, aReadingThatIsALittleAheadIsNoTime) { EXPECT_EQ(tickSpan(1'000, 999), 0s); }
