#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace unhunch {

/// A day on the user's wall calendar. Core knows no time zone.
using Date = std::chrono::year_month_day;

/// The day `days` after (or, if negative, before) `date`.
[[nodiscard]] Date addDays(Date date, int days);

/// Days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int daysBetween(Date from, Date to);

[[nodiscard]] std::chrono::weekday weekdayOf(Date date);

/// "2026-11-23" (ISO 8601 calendar date); four digits of year, so for the years 0 to 9999.
[[nodiscard]] std::string toString(Date date);

/// Reads exactly "YYYY-MM-DD"; empty when the text has another form or names a day that does not exist.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// What the wall showed: a local date and time of day, and how far local time was ahead of UTC.
struct LocalDateTime {
    Date date;
    std::chrono::seconds timeOfDay{0}; ///< since local midnight, 0 to 86 399
    std::chrono::minutes utcOffset{0}; ///< local minus UTC, -14 h to +14 h

    friend bool operator==(const LocalDateTime&, const LocalDateTime&) = default;
};

/// "2026-11-23T14:05:00+01:00" (ISO 8601 with offset).
[[nodiscard]] std::string toString(const LocalDateTime& moment);

/// Reads "HH:MM" (24 hours); empty when the text has another form or names no time of a day.
[[nodiscard]] std::optional<std::chrono::seconds> parseTimeOfDay(std::string_view text);

/// Inclusive span of days; empty when `last` is before `first`.
struct DateRange {
    Date first;
    Date last;

    [[nodiscard]] bool contains(Date date) const { return first <= date && date <= last; }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

} // namespace unhunch
