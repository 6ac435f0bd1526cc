#pragma once

#include "core/time/Date.h"

#include <array>
#include <compare>
#include <optional>
#include <span>

namespace unhunch {

/// Something was done on that day in that hour.
struct HourTaken {
    Date date{};
    int hour = 0; ///< 0 to 23, by what the wall showed

    friend auto operator<=>(const HourTaken&, const HourTaken&) = default;
};

/// When in the week breaks get taken: on how many days of each weekday something was done in each hour. Days rather than
/// sessions are counted, so that a break of four stretches is one, and a day's log written at once is no rush hour.
struct HoursTaken {
    using Hours = std::array<int, 24>;
    std::array<Hours, 7> days{};        ///< Monday first
    std::array<int, 7> daysOfWeekday{}; ///< how many Mondays, Tuesdays, ... the span has
    int most = 0;                       ///< the greatest of `days`
    std::optional<int> firstHour;       ///< the first hour in which anything was done on any day
    std::optional<int> lastHour;

    friend bool operator==(const HoursTaken&, const HoursTaken&) = default;
};

/// Counts `taken` within `span`; the same day and hour twice counts once. Hours outside 0 to 23 do not matter.
[[nodiscard]] HoursTaken hoursTaken(std::span<const HourTaken> taken, const DateRange& span);

/// The weekday (0 for Monday) and hour in which most was done; of several the earliest. Empty when nothing was.
struct BusiestHour {
    int weekday = 0;
    int hour = 0;

    friend bool operator==(const BusiestHour&, const BusiestHour&) = default;
};
[[nodiscard]] std::optional<BusiestHour> busiestHour(const HoursTaken& taken);

} // namespace unhunch
