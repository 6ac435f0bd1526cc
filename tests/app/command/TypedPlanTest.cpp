#include "app/command/TypedPlan.h"

#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace Qt::StringLiterals;

TEST(TypedDays, areRangesListsOrAll) {
    EXPECT_EQ(parseWeekdays(u"mon-fri"_s), (Weekdays{true, true, true, true, true, false, false}));
    EXPECT_EQ(parseWeekdays(u"Mon,WED, fri"_s), (Weekdays{true, false, true, false, true, false, false}));
    EXPECT_EQ(parseWeekdays(u"sat-mon"_s), (Weekdays{true, false, false, false, false, true, true}));
    EXPECT_EQ(parseWeekdays(u"tue"_s), (Weekdays{false, true, false, false, false, false, false}));
    EXPECT_EQ(parseWeekdays(u"mon-wed,sun"_s), (Weekdays{true, true, true, false, false, false, true}));
    EXPECT_EQ(parseWeekdays(u"daily"_s), everyDay);
}

TEST(TypedDays, areRefusedWhereOneIsNone) {
    for (const QString& text :
         {u""_s, u"mon-"_s, u"-fri"_s, u"mon-tue-wed"_s, u"mon,"_s, u"monday"_s, u"1-5"_s})
        EXPECT_EQ(parseWeekdays(text), std::nullopt) << text.toStdString();
}

TEST(TypedFrequency, isDailyOrTimesAWeek) {
    EXPECT_EQ(parseFrequency(u"daily"_s), Frequency(Daily{}));
    EXPECT_EQ(parseFrequency(u"3"_s), Frequency(TimesPerWeek{3, 3}));
    EXPECT_EQ(parseFrequency(u"3-4"_s), Frequency(TimesPerWeek{3, 4}));
    EXPECT_EQ(parseFrequency(u"1-7"_s), Frequency(TimesPerWeek{1, 7}));
}

TEST(TypedFrequency, isRefusedOutsideAWeek) {
    for (const QString& text : {u""_s, u"0"_s, u"8"_s, u"4-3"_s, u"3-8"_s, u"-3"_s, u"3-4-5"_s, u"often"_s})
        EXPECT_EQ(parseFrequency(text), std::nullopt) << text.toStdString();
}

} // namespace

} // namespace unhunch::test
