#include "core/time/MomentText.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

TEST(MomentTextTest, aMomentIsReadAsItIsWritten) {
    for (const auto offset : {0min, 60min, -210min, 345min, 840min, -840min, -30min}) {
        for (const auto time : {0s, std::chrono::seconds(9h + 8min + 7s), 86'399s}) {
            const LocalDateTime moment{2026y / 11 / 23, time, offset};
            EXPECT_EQ(parseLocalDateTime(toString(moment)), moment) << toString(moment);
        }
    }
}

TEST(MomentTextTest, otherFormsAndMomentsAreRefused) {
    for (const char* text :
         {"", "2026-11-23", "2026-11-23T14:05:00", "2026-11-23T14:05:00Z", "2026-11-23 14:05:00+01:00",
          "2026-11-23T14:05:00+0100", "2026-11-23T14:05:00+01:00 ", "2026-11-23T14:05:00.5+01:00",
          "2026-02-30T14:05:00+01:00", "2026-11-23T24:00:00+01:00", "2026-11-23T14:60:00+01:00",
          "2026-11-23T14:05:60+01:00", "2026-11-23T14:05:00+14:01", "2026-11-23T14:05:00-15:00",
          "2026-11-23T14:05:00+01:60", "2026-11-23T14:05:00*01:00", "2026-11-23T14:05:00+-1:00",
          "2026-11-23T14:05:+1+01:00"})
        EXPECT_FALSE(parseLocalDateTime(text)) << text;
}

TEST(MomentTextTest, theClockIsReadToTheSecond) {
    EXPECT_EQ(parseClockTime("00:00:00"), 0s);
    EXPECT_EQ(parseClockTime("23:59:59"), 86'399s);
    for (const char* text :
         {"", "09:30", "09:30:60", "24:00:00", "09:30:0", "09:30:000", "09:30.00", "09:30:+1"})
        EXPECT_FALSE(parseClockTime(text)) << text;
}

} // namespace
} // namespace unhunch
