#pragma once

#include "core/time/Date.h"

#include <chrono>

namespace unhunch {

/// What the wall shows at `moment` in the system's time zone, rounded down to the second.
[[nodiscard]] LocalDateTime localTime(std::chrono::system_clock::time_point moment);

/// The first moment of the local day after the one that `moment` lies in. That is midnight, or the moment
/// after the gap where the clocks go forward at midnight.
[[nodiscard]] std::chrono::system_clock::time_point
startOfNextDay(std::chrono::system_clock::time_point moment);

} // namespace unhunch
