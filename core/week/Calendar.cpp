#include "core/week/Calendar.h"

#include <array>
#include <cstdio>
#include <stdexcept>

namespace unhunch {

namespace {

constexpr int daysInWeek = 7;

IsoWeek isoWeekOfThursday(Date thursday) {
    const Date newYear{thursday.year(), std::chrono::January, std::chrono::day{1}};
    return {static_cast<int>(thursday.year()), daysBetween(newYear, thursday) / daysInWeek + 1};
}

/// Week 1 is the one that 4 January lies in, so its Thursday is the year's first.
Date thursdayOf(IsoWeek week) {
    const Date newYear{std::chrono::year{week.year}, std::chrono::January, std::chrono::day{1}};
    const std::chrono::days toThursday = std::chrono::Thursday - weekdayOf(newYear);
    return addDays(newYear, static_cast<int>(toThursday.count()) + daysInWeek * (week.week - 1));
}

/// The number that `text` spells with digits alone.
std::optional<int> parseDigits(std::string_view text) {
    int number = 0;
    for (const char character : text) {
        if (character < '0' || character > '9')
            return std::nullopt;
        number = 10 * number + (character - '0');
    }
    return number;
}

} // namespace

std::string toString(IsoWeek week) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-W%02d", week.year, week.week);
    return text.data();
}

std::optional<IsoWeek> parseIsoWeek(std::string_view text) {
    if (text.size() != 8 || text.substr(4, 2) != "-W")
        return std::nullopt;
    const std::optional<int> year = parseDigits(text.substr(0, 4));
    const std::optional<int> number = parseDigits(text.substr(6, 2));
    if (!year || !number)
        return std::nullopt;
    const IsoWeek week{*year, *number};
    // A number that the year does not have falls into the year before or after.
    if (isoWeekOfThursday(thursdayOf(week)) != week)
        return std::nullopt;
    return week;
}

Calendar::Calendar(std::chrono::weekday firstDayOfWeek) : m_first(firstDayOfWeek) {
    if (!m_first.ok())
        throw std::invalid_argument("A week cannot begin on day " + std::to_string(m_first.c_encoding()) +
                                    "; the days are 0 (Sunday) to 6 (Saturday)");
}

IsoWeek Calendar::weekOf(Date date) const {
    const std::chrono::days sinceFirst = weekdayOf(date) - m_first;
    const std::chrono::days toThursday = std::chrono::Thursday - m_first;
    return isoWeekOfThursday(addDays(date, static_cast<int>((toThursday - sinceFirst).count())));
}

DateRange Calendar::daysOf(IsoWeek week) const {
    const std::chrono::days toThursday = std::chrono::Thursday - m_first;
    const Date first = addDays(thursdayOf(week), -static_cast<int>(toThursday.count()));
    return {first, addDays(first, daysInWeek - 1)};
}

IsoWeek Calendar::addWeeks(IsoWeek week, int count) const {
    return isoWeekOfThursday(addDays(thursdayOf(week), daysInWeek * count));
}

} // namespace unhunch
