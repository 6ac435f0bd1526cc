#include "app/platform/BootTime.h"

#include <qt_windows.h>

#include <chrono>
#include <ratio>

#include <realtimeapiset.h>

namespace unhunch {

Instant bootTime() {
    using Ticks = std::chrono::duration<long long, std::ratio<1, 10'000'000>>;
    ULONGLONG ticks = 0;
    QueryInterruptTimePrecise(&ticks); // counts through sleep, unlike the unbiased one
    return Instant(std::chrono::floor<BootClock::duration>(Ticks{static_cast<long long>(ticks)}));
}

} // namespace unhunch
