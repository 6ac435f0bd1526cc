#include "core/week/Calendar.h"

#include "tests/support/core/WeekBuilders.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <set>
#include <stdexcept>
#include <string>

namespace unhunch::test {

namespace {

using std::chrono::weekday;

Calendar weeksFrom(unsigned firstDay) { return Calendar{weekday{firstDay}}; }

} // namespace

TEST(Calendar, keepsTheLastDaysOfAYearInTheWeekOfTheirThursday) {
    const Calendar calendar;
    EXPECT_EQ(calendar.weekOf(date("2024-12-30")), (IsoWeek{2025, 1}));
    EXPECT_EQ(calendar.weekOf(date("2026-12-31")), (IsoWeek{2026, 53}));
    EXPECT_EQ(calendar.weekOf(date("2027-01-03")), (IsoWeek{2026, 53}));
    EXPECT_EQ(calendar.weekOf(date("2027-01-04")), (IsoWeek{2027, 1}));
}

TEST(Calendar, givesSeventyOneOfFourHundredYearsAFiftyThirdWeek) {
    int longYears = 0;
    for (int year = 2000; year < 2400; ++year) {
        if (parseIsoWeek(std::to_string(year) + "-W53"))
            ++longYears;
    }
    EXPECT_EQ(longYears, 71);
}

TEST(Calendar, runsAnIsoWeekFromMondayToSunday) {
    EXPECT_EQ(Calendar().daysOf(week47), (DateRange{date("2026-11-16"), date("2026-11-22")}));
}

TEST(Calendar, namesAWeekFromSundayAfterTheIsoWeekOfItsThursday) {
    const Calendar calendar{std::chrono::Sunday};
    EXPECT_EQ(calendar.daysOf(week47), (DateRange{date("2026-11-15"), date("2026-11-21")}));
    EXPECT_EQ(calendar.weekOf(date("2026-11-22")), (IsoWeek{2026, 48}));
}

TEST(Calendar, namesAWeekFromFridayAfterTheIsoWeekOfItsThursday) {
    const Calendar calendar{std::chrono::Friday};
    EXPECT_EQ(calendar.daysOf(week47), (DateRange{date("2026-11-13"), date("2026-11-19")}));
    EXPECT_EQ(calendar.weekOf(date("2026-11-20")), (IsoWeek{2026, 48}));
}

TEST(Calendar, putsEveryDayIntoTheOneWeekThatHoldsItWhateverDayComesFirst) {
    for (unsigned firstDay = 0; firstDay < 7; ++firstDay) {
        const Calendar calendar = weeksFrom(firstDay);
        for (Date day = date("2019-12-01"); day <= date("2033-02-01"); day = addDays(day, 1)) {
            const IsoWeek week = calendar.weekOf(day);
            const DateRange days = calendar.daysOf(week);
            ASSERT_TRUE(days.contains(day)) << toString(day) << " in " << toString(week);
            ASSERT_EQ(weekdayOf(days.first), weekday{firstDay});
            ASSERT_EQ(daysBetween(days.first, days.last), 6);
        }
    }
}

TEST(Calendar, givesEachWeekANameOfItsOwnWhateverDayComesFirst) {
    for (unsigned firstDay = 0; firstDay < 7; ++firstDay) {
        const Calendar calendar = weeksFrom(firstDay);
        std::set<IsoWeek> names;
        int weeks = 0;
        const Date start = calendar.daysOf({2000, 1}).first;
        for (Date day = start; day < date("2400-01-01"); day = addDays(day, 7), ++weeks)
            names.insert(calendar.weekOf(day));
        EXPECT_EQ(names.size(), static_cast<std::size_t>(weeks)) << "weeks from day " << firstDay;
    }
}

TEST(Calendar, countsWeeksForwardAndBackAcrossYears) {
    const Calendar calendar;
    EXPECT_EQ(calendar.addWeeks(week47, 0), week47);
    EXPECT_EQ(calendar.addWeeks({2026, 53}, 1), (IsoWeek{2027, 1}));
    EXPECT_EQ(calendar.addWeeks({2027, 1}, -1), (IsoWeek{2026, 53}));
    EXPECT_EQ(calendar.addWeeks({2025, 52}, 1), (IsoWeek{2026, 1}));
    EXPECT_EQ(calendar.addWeeks({2000, 1}, 20871), (IsoWeek{2400, 1}));
}

TEST(Calendar, movesTheDaysBySevenForEachWeekThatItAdds) {
    for (unsigned firstDay = 0; firstDay < 7; ++firstDay) {
        const Calendar calendar = weeksFrom(firstDay);
        for (int count = -120; count <= 120; ++count) {
            const Date first = calendar.daysOf(calendar.addWeeks(week47, count)).first;
            ASSERT_EQ(daysBetween(calendar.daysOf(week47).first, first), 7 * count);
        }
    }
}

TEST(Calendar, refusesADayThatNoWeekHas) { EXPECT_THROW(Calendar{weekday{8}}, std::invalid_argument); }

TEST(IsoWeek, isWrittenWithFourAndTwoDigits) {
    EXPECT_EQ(toString(IsoWeek{2026, 47}), "2026-W47");
    EXPECT_EQ(toString(IsoWeek{987, 6}), "0987-W06");
}

TEST(IsoWeek, readsBackWhatItWritesForEveryWeekFromYear0To9999) {
    const Calendar calendar;
    for (IsoWeek week{0, 1}; week.year <= 9999; week = calendar.addWeeks(week, 1))
        ASSERT_EQ(parseIsoWeek(toString(week)), week);
}

TEST(IsoWeek, isNotReadFromAnotherForm) {
    for (const char* text : {"", "2026", "2026-47", "2026W47", "2026-w47", "2026-W7", "2026-W047", "26-W47",
                             " 2026-W47", "2026-W47 ", "2026-W4x", "2026-W+7", "2026-W 7", "-026-W47",
                             "+026-W47", "2026-11-16", "20261W47", "2026-W47\n"})
        EXPECT_FALSE(parseIsoWeek(text)) << '"' << text << '"';
}

TEST(IsoWeek, isNotReadWhenTheYearHasNoSuchWeek) {
    EXPECT_FALSE(parseIsoWeek("2026-W00"));
    EXPECT_FALSE(parseIsoWeek("2025-W53"));
    EXPECT_FALSE(parseIsoWeek("2026-W54"));
    EXPECT_FALSE(parseIsoWeek("2026-W99"));
    EXPECT_TRUE(parseIsoWeek("2026-W53"));
}

TEST(IsoWeek, sortsByTime) {
    EXPECT_LT((IsoWeek{2025, 52}), (IsoWeek{2026, 1}));
    EXPECT_LT((IsoWeek{2026, 9}), (IsoWeek{2026, 10}));
}

} // namespace unhunch::test
