#pragma once

#include "core/time/Date.h"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace unhunch {

/// A week's name, "2026-W47": the ISO 8601 year and week of its Thursday.
struct IsoWeek {
    int year = 1970;
    int week = 1; ///< 1 to 53

    friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

/// "2026-W47". Years outside 0 to 9999 have no ISO 8601 form; theirs cannot be read back.
[[nodiscard]] std::string toString(IsoWeek week);

/// Reads exactly "YYYY-Www"; empty when the text has another form or the year has no such week.
[[nodiscard]] std::optional<IsoWeek> parseIsoWeek(std::string_view text);

/// How days fall into weeks. ISO weeks run Monday to Sunday; with another first day, a week is
/// the seven days from it on, and bears the name of the ISO week that its Thursday lies in.
class Calendar {
public:
    /// Throws std::invalid_argument when `firstDayOfWeek` is no day of the week.
    explicit Calendar(std::chrono::weekday firstDayOfWeek = std::chrono::Monday);

    [[nodiscard]] IsoWeek weekOf(Date date) const;

    /// The week's seven days, first to last.
    [[nodiscard]] DateRange daysOf(IsoWeek week) const;

    /// The week `count` weeks later (earlier if negative).
    [[nodiscard]] IsoWeek addWeeks(IsoWeek week, int count) const;

    [[nodiscard]] std::chrono::weekday firstDayOfWeek() const { return m_first; }

private:
    std::chrono::weekday m_first;
};

} // namespace unhunch
