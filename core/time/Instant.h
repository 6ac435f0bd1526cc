#pragma once

#include <chrono>

namespace unhunch {

/// The clock that reminders and guides run on: it only moves forward and counts through suspend
/// (CLOCK_BOOTTIME and its like). It has no now(): core is told the time, it never asks for it.
struct BootClock {
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};

/// A moment on BootClock. Only differences carry meaning; the zero point is the machine's start.
using Instant = BootClock::time_point;

} // namespace unhunch
