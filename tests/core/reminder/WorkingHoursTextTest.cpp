#include "core/reminder/WorkingHoursText.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

std::string refusalOf(const std::string& text) {
    try {
        static_cast<void>(parseWorkingHours(text));
    } catch (const WorkingHoursError& error) {
        return error.what();
    }
    return "none";
}

} // namespace

TEST(WorkingHoursText, namesDaysHoursAndDaysOff) {
    const WorkingHours hours = parseWorkingHours(
        "Mon-Tue 09:00-12:30,13:30-18:00; Sat 22:00-02:00; off 2026-12-24..2027-01-01,2027-05-01");
    const WorkingHours::Day weekday{{9h, 12h + 30min}, {13h + 30min, 18h}};
    const WorkingHours expected{
        .week = {weekday, weekday, {}, {}, {}, {{22h, 26h}}, {}},
        .daysOff = {{2026y / 12 / 24, 2027y / 1 / 1}, {2027y / 5 / 1, 2027y / 5 / 1}}};
    EXPECT_EQ(hours, expected);
}

TEST(WorkingHoursText, isReadWithBlanksAndInAnyCase) {
    EXPECT_EQ(parseWorkingHours(" MON - fri  13:30 - 18:00 , 09:00-12:30 ;; OFF 2026-12-24 .. 2027-01-01; "),
              parseWorkingHours("Mon-Fri 09:00-12:30,13:30-18:00;off 2026-12-24..2027-01-01"));
}

TEST(WorkingHoursText, goesRoundTheEndOfTheWeek) {
    EXPECT_EQ(parseWorkingHours("Sat-Mon 09:00-12:00"), parseWorkingHours("Mon,Sat,Sun 09:00-12:00"));
}

TEST(WorkingHoursText, isWrittenInItsShortestForm) {
    EXPECT_EQ(toString(WorkingHours{}), "Mon-Sun 00:00-24:00");
    EXPECT_EQ(toString(parseWorkingHours(
                  "Sun,Mon,Tue,Wed 13:00-18:00,09:00-12:00; Fri 22:00-02:00; off 2026-12-24")),
              "Mon-Wed,Sun 09:00-12:00,13:00-18:00; Fri 22:00-02:00; off 2026-12-24");
    EXPECT_EQ(toString(WorkingHours{.week = {}, .daysOff = {}}), "");
}

TEST(WorkingHoursText, isRefusedWithWhatIsWrongAndWhereAndWhatToDo) {
    EXPECT_EQ(
        refusalOf("Mom-Fri 09:00-12:30; Sat 10:00-12:00"),
        "Working hours: \"Mom\" is no day of the week; write Mon, Tue, Wed, Thu, Fri, Sat or Sun, before the "
        "hours, in \"Mom-Fri 09:00-12:30\".");
}

TEST(WorkingHoursText, hoursByAnotherClockAreRefusedWithTheOneToWrite) {
    EXPECT_EQ(refusalOf("Mon 9am-5"),
              "Working hours: \"9am-5\" names no hours; write begin and end by the 24-hour clock, like "
              "09:00-17:00, or with a break 09:00-12:30,13:30-18:00, in \"Mon 9am-5\".");
}

TEST(WorkingHoursText, isRefusedForEveryKindOfMistake) {
    const std::pair<std::string, std::string> mistakes[] = {
        {"", "no day has any"},
        {" ; ", "no day has any"},
        {"off 2026-12-24", "no day has any"},
        {"09:00-12:00", "\"\" is no day of the week"},
        {"Mon-Wed-Fri 09:00-12:00", "\"Mon-Wed-Fri\" names no days"},
        {"Mon,,Tue 09:00-12:00", "\"\" is no day of the week"},
        {"Mon", "\"\" names no hours"},
        {"Mon 9-12", "\"9-12\" names no hours"},
        {"Mon 09:00", "\"09:00\" names no hours"},
        {"Mon 09:00-10:00-11:00", "names no hours"},
        {"Mon 09:00-12:00,", "\"\" names no hours"},
        {"Mon 09:00-24:01", "names no hours"},
        {"Mon 24:00-09:00", "names no hours"},
        {"Mon 09:00-09:00", "has no length"},
        {"Mon 09:00-12:00,11:59-13:00", "overlap"},
        {"Mon 22:00-02:00,23:00-23:30", "overlap"},
        {"Mon-Fri 09:00-12:00; Wed 13:00-14:00", "\"Wed\" has hours already"},
        {"Mon 09:00-12:00; off 24.12.2026", "names no days off"},
        {"Mon 09:00-12:00; off 2026-12-24..", "names no days off"},
        {"Mon 09:00-12:00; off 2026-02-29", "names no days off"},
        {"Mon 09:00-12:00; off", "names no days off"},
        {"Mon 09:00-12:00; off 2027-01-01..2026-12-24", "ends before it begins"},
    };
    for (const auto& [text, why] : mistakes)
        EXPECT_THAT(refusalOf(text), HasSubstr(why)) << text;
}

} // namespace unhunch::test
