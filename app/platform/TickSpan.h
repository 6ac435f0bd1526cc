#pragma once

#include <chrono>
#include <cstdint>

namespace unhunch {

/// The time between two readings of a 32-bit millisecond counter, which begins anew every 49.7 days; of a span shorter than
/// half of that. A `from` that is a little ahead of `to`, read from another processor, is no time.
[[nodiscard]] constexpr std::chrono::milliseconds tickSpan(std::uint32_t from, std::uint32_t to) {
    const std::uint32_t span = to - from;
    constexpr std::uint32_t half = 0x8000'0000;
    return std::chrono::milliseconds{span < half ? span : 0};
}

} // namespace unhunch
