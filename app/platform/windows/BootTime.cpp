#include "app/platform/BootTime.h"

#include <qt_windows.h>

#include <chrono>

namespace unhunch {

Instant bootTime() {
    // Counts through sleep. It is behind by a tick of the system's (16 ms) at most, which nobody sees in a break.
    return Instant(std::chrono::milliseconds(static_cast<long long>(GetTickCount64())));
}

} // namespace unhunch
