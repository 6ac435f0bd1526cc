#include "app/platform/BootTime.h"

#include <cerrno>
#include <ctime>
#include <system_error>

namespace unhunch {

Instant bootTime() {
    using namespace std::chrono;
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        throw std::system_error(errno, std::generic_category(), "CLOCK_BOOTTIME cannot be read");
    return Instant(floor<BootClock::duration>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec)));
}

} // namespace unhunch
