#pragma once

#include "core/week/Adherence.h"

#include <optional>
#include <span>
#include <vector>

namespace unhunch {

/// One stretch in one week.
struct StretchInWeek {
    IsoWeek week;
    DateRange days{};
    bool finished = false;
    bool prescribed = false; ///< whether the plan had it in that week
    int daysDone = 0;
    int target = 0;
    CountRange range{}; ///< what is prescribed for a whole week

    friend bool operator==(const StretchInWeek&, const StretchInWeek&) = default;
};

/// One stretch over the weeks of a span.
struct StretchHistory {
    StretchId stretch;
    std::vector<StretchInWeek> weeks{}; ///< each of the span, also those in which it was not prescribed
    int daysDone = 0;                   ///< in all weeks
    int done = 0;                       ///< of finished weeks: min(daysDone, target)
    int target = 0;                     ///< of finished weeks
    int percent = 0;                    ///< done / target, half up; meaningless while `target` is 0
    std::optional<Date> lastDone{};     ///< the last day within the span on which it was complete

    friend bool operator==(const StretchHistory&, const StretchHistory&) = default;
};

/// A history for each stretch that any of `weeks` (oldest first) had in its plan: first what the last week has, in its
/// order, then what is prescribed no more, the latest first.
[[nodiscard]] std::vector<StretchHistory> stretchHistories(std::span<const WeekAdherence> weeks);

} // namespace unhunch
