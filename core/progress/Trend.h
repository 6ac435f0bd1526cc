#pragma once

#include "core/week/Adherence.h"

#include <optional>
#include <span>

namespace unhunch {

/// How the weeks of a span went together.
struct Trend {
    int weeks = 0;   ///< finished weeks that asked for something
    int done = 0;    ///< their days done, surplus left out
    int target = 0;  ///< their days asked for
    int percent = 0; ///< done / target, half up; meaningless while `target` is 0
    /// By how many points the later half of these weeks is above the earlier one (below, if negative); empty with fewer
    /// than eight of them, as two or three weeks are no trend. Of an odd number, the middle one is left out.
    std::optional<int> change;

    friend bool operator==(const Trend&, const Trend&) = default;
};

/// Sums up `weeks`, which come oldest first. The running week has no part in it: it is not over.
[[nodiscard]] Trend trendOf(std::span<const WeekAdherence> weeks);

} // namespace unhunch
