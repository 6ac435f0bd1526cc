#include "core/week/Calendar.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

#include <ctime>
#include <string>

namespace unhunch::test {

namespace {

/// The C library's opinion, which shares no code with ours.
std::string isoWeekByTheCLibrary(Date date, int dayOfYear) {
    std::tm time{};
    time.tm_year = static_cast<int>(date.year()) - 1900;
    time.tm_mon = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    time.tm_mday = static_cast<int>(static_cast<unsigned>(date.day()));
    time.tm_yday = dayOfYear;
    time.tm_wday = static_cast<int>(weekdayOf(date).c_encoding());
    char text[16];
    return {text, std::strftime(text, sizeof text, "%G-W%V", &time)};
}

} // namespace

TEST(Calendar, namesEveryDayOfThreeCenturiesAsTheCLibraryDoes) {
    const Calendar calendar;
    int dayOfYear = 0;
    for (Date day = date("1900-01-01"); day <= date("2200-12-31"); day = addDays(day, 1)) {
        dayOfYear =
            day.month() == std::chrono::January && day.day() == std::chrono::day{1} ? 0 : dayOfYear + 1;
        ASSERT_EQ(toString(calendar.weekOf(day)), isoWeekByTheCLibrary(day, dayOfYear)) << toString(day);
    }
}

} // namespace unhunch::test
