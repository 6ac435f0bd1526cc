#include "app/platform/IdleWatch.h"

#include "app/platform/UnavailableIdleWatch.h"

namespace unhunch {

std::unique_ptr<IdleWatch> makeIdleWatch(const Clock&) {
    return std::make_unique<UnavailableIdleWatch>(
        IdleWatch::tr("Unhunch cannot tell idle time on this system yet. Reminders come all the same."));
}

} // namespace unhunch
