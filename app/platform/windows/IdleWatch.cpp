#include "app/platform/IdleWatch.h"

#include "app/platform/CountedIdleWatch.h"
#include "app/platform/SteadyIdleWatch.h"
#include "app/platform/UnavailableIdleWatch.h"
#include "app/platform/windows/LastInputCounter.h"

#include <stdexcept>

namespace unhunch {

std::unique_ptr<IdleWatch> makeIdleWatch(const Clock& clock) {
    try {
        return std::make_unique<SteadyIdleWatch>(
            std::make_unique<CountedIdleWatch>(std::make_unique<LastInputCounter>(), clock));
    } catch (const std::runtime_error& error) {
        return std::make_unique<UnavailableIdleWatch>(
            IdleWatch::tr("Idle time cannot be told: %1. Reminders come all the same.")
                .arg(QString::fromUtf8(error.what())));
    }
}

} // namespace unhunch
