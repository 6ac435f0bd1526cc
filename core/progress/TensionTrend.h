#pragma once

#include "core/week/Calendar.h"

#include <optional>
#include <span>
#include <vector>

namespace unhunch {

/// How tense the person said to be around one break, 0 (not at all) to 10 (as much as can be).
struct TensionRating {
    Date date{};
    std::optional<int> before;
    std::optional<int> after;

    friend bool operator==(const TensionRating&, const TensionRating&) = default;
};

/// The ratings of one week.
struct WeekOfTension {
    IsoWeek week;
    DateRange days{};
    int ratings = 0;                ///< breaks rated at all
    std::optional<double> before{}; ///< the mean of those before; empty without any
    std::optional<double> after{};

    friend bool operator==(const WeekOfTension&, const WeekOfTension&) = default;
};

/// The weeks `first` to `last`, oldest first, as a series. Values outside 0 to 10 do not matter.
[[nodiscard]] std::vector<WeekOfTension> tensionByWeek(std::span<const TensionRating> ratings, IsoWeek first,
                                                       IsoWeek last, const Calendar& calendar);

/// By how much a break lowers the tension on the average (negative: it rises), over the breaks that were rated both
/// before and after; empty without any.
[[nodiscard]] std::optional<double> meanRelief(std::span<const TensionRating> ratings);

} // namespace unhunch
