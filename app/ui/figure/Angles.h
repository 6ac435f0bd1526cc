#pragma once

#include <numbers>

namespace unhunch {

inline constexpr double pi = std::numbers::pi;
inline constexpr double fullTurn = 2 * std::numbers::pi;

[[nodiscard]] constexpr double radians(double degrees) { return degrees * (pi / 180); }

} // namespace unhunch
