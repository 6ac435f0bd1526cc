#include "core/time/TimesOfDay.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using Times = std::vector<std::chrono::minutes>;

/// The word that is said to be no time of the day.
std::string wrongIn(std::string_view text) {
    try {
        static_cast<void>(parseTimesOfDay(text));
    } catch (const TimesOfDayError& error) {
        EXPECT_NE(std::string(error.what()).find(error.word()), std::string::npos);
        return error.word();
    }
    ADD_FAILURE() << text << " was read";
    return {};
}

TEST(TimesOfDayTest, areReadInOrderAndEachOnce) {
    EXPECT_EQ(parseTimesOfDay("15:00, 10:30 ,15:00"), (Times{630min, 900min}));
    EXPECT_EQ(parseTimesOfDay("00:00"), Times{0min});
    EXPECT_EQ(parseTimesOfDay("23:59"), Times{24h - 1min});
}

TEST(TimesOfDayTest, theFirstWordThatIsNoneIsNamed) {
    EXPECT_EQ(wrongIn("10:30, half past three, 25:00"), "half past three");
    EXPECT_EQ(wrongIn("24:00"), "24:00");
    EXPECT_EQ(wrongIn("10:30,"), "");
    EXPECT_EQ(wrongIn(""), "");
}

TEST(TimesOfDayTest, areWrittenAsTheyAreRead) {
    const Times times{5min, 545min, 24h - 1min};
    EXPECT_EQ(toString(times), "00:05,09:05,23:59");
    EXPECT_EQ(parseTimesOfDay(toString(times)), times);
}

} // namespace
} // namespace unhunch
