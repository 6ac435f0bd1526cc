#include "core/time/Date.h"

#include <gtest/gtest.h>

#include <string>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr Date firstDay{1900y / 1 / 1};
constexpr Date lastDay{2200y / 12 / 31};

std::string withCharacterAt(std::string text, std::size_t position, char character) {
    text[position] = character;
    return text;
}

TEST(DateTest, everyDayOfThreeCenturiesSurvivesBeingWrittenAndRead) {
    for (Date date = firstDay; date <= lastDay; date = addDays(date, 1))
        ASSERT_EQ(parseDate(toString(date)), date) << toString(date);
}

TEST(DateTest, laterDaysAreLaterInTheAlphabet) {
    for (Date date = firstDay; date < lastDay; date = addDays(date, 1))
        ASSERT_LT(toString(date), toString(addDays(date, 1)));
}

TEST(DateTest, addingDaysAndCountingThemAgree) {
    for (const int days : {-40'000, -366, -365, -31, -7, -1, 0, 1, 7, 28, 365, 366, 40'000}) {
        EXPECT_EQ(daysBetween(2026y / 11 / 23, addDays(2026y / 11 / 23, days)), days);
        EXPECT_EQ(addDays(addDays(2026y / 11 / 23, days), -days), Date{2026y / 11 / 23});
    }
}

TEST(DateTest, oneDayAfterAnotherGoesThroughTheWeek) {
    EXPECT_EQ(weekdayOf(2026y / 11 / 23), std::chrono::Monday);
    for (Date date = firstDay; date < lastDay; date = addDays(date, 1))
        ASSERT_EQ(weekdayOf(addDays(date, 1)) - weekdayOf(date), std::chrono::days{1}) << toString(date);
}

TEST(DateTest, februaryHasTwentyNineDaysInLeapYearsOnly) {
    for (int year = 1900; year <= 2200; ++year) {
        const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        const Date lastOfFebruary = addDays(std::chrono::year{year} / 3 / 1, -1);
        EXPECT_EQ(static_cast<unsigned>(lastOfFebruary.day()), isLeap ? 29U : 28U) << year;
        EXPECT_EQ(parseDate(std::to_string(year) + "-02-29").has_value(), isLeap) << year;
        EXPECT_EQ(daysBetween(std::chrono::year{year} / 1 / 1, std::chrono::year{year + 1} / 1 / 1),
                  isLeap ? 366 : 365)
            << year;
    }
}

TEST(DateTest, aDateIsWrittenWithFourTwoAndTwoDigits) {
    EXPECT_EQ(toString(Date{2026y / 11 / 23}), "2026-11-23");
    EXPECT_EQ(toString(Date{2026y / 1 / 2}), "2026-01-02");
    EXPECT_EQ(toString(Date{std::chrono::year{7} / 1 / 2}), "0007-01-02");
}

TEST(DateTest, onlyTheFullFormIsRead) {
    for (const std::string text : {"",
                                   "-",
                                   "2026",
                                   "2026-11",
                                   "2026-11-2",
                                   "2026-1-23",
                                   "26-11-23",
                                   "20261123",
                                   "2026-11-231",
                                   "02026-11-23",
                                   "2026/11/23",
                                   "2026-11-23 ",
                                   " 2026-11-23",
                                   "2026-11-23T00:00",
                                   "23-11-2026",
                                   "11/23/2026",
                                   "today",
                                   "+026-11-23",
                                   "-026-11-23",
                                   "2026-+1-23",
                                   "2026--1-23",
                                   "2026-11--3",
                                   "2026- 1-23",
                                   "0x26-11-23",
                                   "2026-11-2\xC2",
                                   "２０２６-11-23"})
        EXPECT_FALSE(parseDate(text)) << '"' << text << '"';
    EXPECT_FALSE(parseDate(std::string("2026-11-2\0", 10)));
}

TEST(DateTest, noOtherCharacterPassesInAnyPlace) {
    const std::string good = "2026-11-11";
    for (std::size_t position = 0; position < good.size(); ++position) {
        for (int code = 0; code < 256; ++code) {
            const auto character = static_cast<char>(code);
            const bool isDigit = character >= '0' && character <= '9';
            const bool mayPass = good[position] == '-' ? character == '-' : isDigit;
            const auto date = parseDate(withCharacterAt(good, position, character));
            ASSERT_TRUE(mayPass || !date) << position << ' ' << code;
        }
    }
}

TEST(DateTest, daysThatDoNotExistAreRefused) {
    for (const char* text : {"2026-00-10", "2026-13-10", "2026-01-00", "2026-01-32", "2026-04-31",
                             "2026-02-29", "1900-02-29", "2024-02-30", "2026-99-99"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(LocalDateTimeTest, aMomentIsWrittenWithItsOffset) {
    const Date date = 2026y / 11 / 23;
    EXPECT_EQ(toString(LocalDateTime{date, 14h + 5min, 1h}), "2026-11-23T14:05:00+01:00");
    EXPECT_EQ(toString(LocalDateTime{date, 0s, 0min}), "2026-11-23T00:00:00+00:00");
    EXPECT_EQ(toString(LocalDateTime{date, 23h + 59min + 59s, -30min}), "2026-11-23T23:59:59-00:30");
    EXPECT_EQ(toString(LocalDateTime{date, 9h + 8min + 7s, -(3h + 30min)}), "2026-11-23T09:08:07-03:30");
    EXPECT_EQ(toString(LocalDateTime{date, 9h, 5h + 45min}), "2026-11-23T09:00:00+05:45");
    EXPECT_EQ(toString(LocalDateTime{date, 9h, 14h}), "2026-11-23T09:00:00+14:00");
    EXPECT_EQ(toString(LocalDateTime{date, 9h, -14h}), "2026-11-23T09:00:00-14:00");
}

TEST(TimeOfDayTest, everyMinuteOfTheDayIsRead) {
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const std::string moment =
            toString(LocalDateTime{2026y / 11 / 23, std::chrono::minutes{minute}, 0min});
        const std::string text = moment.substr(11, 5);
        EXPECT_EQ(parseTimeOfDay(text), std::chrono::minutes{minute}) << text;
    }
}

TEST(TimeOfDayTest, otherFormsAndTimesAreRefused) {
    for (const std::string text :
         {"", ":", "9:30", "09:3", "0930", "09:30:00", "09.30", "09-30", " 9:30", "09: 3", "+9:30", "-9:30",
          "24:00", "25:00", "12:60", "99:99", "12:3x", "noon", "9:30 "})
        EXPECT_FALSE(parseTimeOfDay(text)) << '"' << text << '"';
}

TEST(DateRangeTest, bothEndsBelongToIt) {
    const DateRange holiday{2026y / 12 / 24, 2026y / 12 / 26};
    EXPECT_FALSE(holiday.contains(2026y / 12 / 23));
    EXPECT_TRUE(holiday.contains(2026y / 12 / 24));
    EXPECT_TRUE(holiday.contains(2026y / 12 / 25));
    EXPECT_TRUE(holiday.contains(2026y / 12 / 26));
    EXPECT_FALSE(holiday.contains(2026y / 12 / 27));
}

TEST(DateRangeTest, itIsEmptyWhenItsEndComesFirst) {
    const DateRange nothing{2026y / 12 / 26, 2026y / 12 / 24};
    for (Date date = 2026y / 12 / 23; date <= Date{2026y / 12 / 27}; date = addDays(date, 1))
        EXPECT_FALSE(nothing.contains(date));
}

} // namespace
} // namespace unhunch
