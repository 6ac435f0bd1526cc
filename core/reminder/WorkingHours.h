#pragma once

#include "core/time/WallTime.h"

#include <array>
#include <chrono>
#include <compare>
#include <optional>
#include <vector>

namespace unhunch {

/// A span of wall time that begins on one day, from midnight: `from` within it, `until` just after it. One that runs
/// past midnight ends at more than 24 h.
struct HourRange {
    std::chrono::minutes from;  ///< 0 to 23:59
    std::chrono::minutes until; ///< after `from`, less than 24 h later; 24 h for all of a day

    friend auto operator<=>(const HourRange&, const HourRange&) = default;
};

/// When a person may be asked: some hours of each weekday, but not on days off. A range belongs to the day that it
/// begins on: the night of a Friday ends on Saturday, even if that is a day off. The default is always.
///
/// Wall time alone decides. Where a clock is changed, hours follow what it shows.
struct WorkingHours {
    using Day = std::vector<HourRange>; ///< in order, none overlaps the next

    std::array<Day, 7> week = everyHour(); ///< Monday first; an empty day is off
    std::vector<DateRange> daysOff;

    [[nodiscard]] bool isWithin(WallTime moment) const;

    /// The next moment after `moment` at which isWithin() changes; empty when it never does again.
    [[nodiscard]] std::optional<WallTime> nextChange(WallTime moment) const;

    friend bool operator==(const WorkingHours&, const WorkingHours&) = default;

private:
    [[nodiscard]] static std::array<Day, 7> everyHour();
    [[nodiscard]] bool isOff(Date date) const;
    [[nodiscard]] const Day& hoursOf(Date date) const;
};

} // namespace unhunch
