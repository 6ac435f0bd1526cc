#pragma once

#include "core/time/Date.h"

#include <chrono>

namespace unhunch {

/// What a wall clock and a wall calendar show together. It says nothing about the time zone: only whoever knows the
/// zone can tell when it comes, which may be twice or never on the days that clocks are changed.
using WallTime = std::chrono::local_seconds;

/// `timeOfDay` counts from midnight; 24 h and more fall on the days after.
[[nodiscard]] WallTime wallTime(Date date, std::chrono::seconds timeOfDay);
[[nodiscard]] WallTime wallTime(const LocalDateTime& moment);

[[nodiscard]] Date dateOf(WallTime moment);

/// Since midnight: 0 to 86 399.
[[nodiscard]] std::chrono::seconds timeOfDay(WallTime moment);

} // namespace unhunch
