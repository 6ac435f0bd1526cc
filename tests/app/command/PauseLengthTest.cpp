#include "app/command/PauseLength.h"

#include <QString>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

std::optional<PauseLength> pause(const char16_t* text) { return parsePauseLength(text); }

TEST(PauseLength, isReadInHoursAndMinutes) {
    EXPECT_EQ(pause(u"30m"), PauseLength(minutes{30}));
    EXPECT_EQ(pause(u"2h"), PauseLength(minutes{120}));
    EXPECT_EQ(pause(u"1h30m"), PauseLength(minutes{90}));
    EXPECT_EQ(pause(u"1h30"), PauseLength(minutes{90}));
}

TEST(PauseLength, aBareNumberIsMinutes) { EXPECT_EQ(pause(u"90"), PauseLength(minutes{90})); }

TEST(PauseLength, tomorrowIsTheNextMidnight) { EXPECT_EQ(pause(u"tomorrow"), PauseLength(UntilTomorrow{})); }

TEST(PauseLength, aDayIsTheLongestAndAMinuteTheShortest) {
    EXPECT_EQ(pause(u"24h"), PauseLength(hours{24}));
    EXPECT_EQ(pause(u"1"), PauseLength(minutes{1}));
    EXPECT_EQ(pause(u"24h1m"), std::nullopt);
    EXPECT_EQ(pause(u"1441"), std::nullopt);
    EXPECT_EQ(pause(u"0"), std::nullopt);
    EXPECT_EQ(pause(u"0h0m"), std::nullopt);
}

TEST(PauseLength, otherFormsAreNone) {
    for (const char16_t* text : {u"", u"h", u"m", u"-5", u"+5", u"5 m", u"1.5h", u"30s", u"30m1h", u"now",
                                 u"90\n", u"99999999999", u"Tomorrow!", u"٣"})
        EXPECT_EQ(pause(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

} // namespace

} // namespace unhunch
