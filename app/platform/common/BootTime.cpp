#include "app/platform/BootTime.h"

#include <chrono>

namespace unhunch {

Instant bootTime() {
    using namespace std::chrono;
    return Instant(floor<BootClock::duration>(steady_clock::now().time_since_epoch()));
}

} // namespace unhunch
