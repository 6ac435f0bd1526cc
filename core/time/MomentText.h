#pragma once

#include "core/time/Date.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace unhunch {

/// Reads exactly what toString(LocalDateTime) writes; empty when the text has another form or names no moment.
[[nodiscard]] std::optional<LocalDateTime> parseLocalDateTime(std::string_view text);

/// Reads exactly "HH:MM:SS"; empty when the text has another form or names no time of a day.
[[nodiscard]] std::optional<std::chrono::seconds> parseClockTime(std::string_view text);

/// How far a local time may be from UTC, either way.
inline constexpr std::chrono::minutes farthestFromUtc = std::chrono::hours(14);

} // namespace unhunch
