#include "app/platform/IdleWatch.h"

#include "app/platform/InhibitableIdleWatch.h"
#include "app/platform/linux/LogindIdleWatch.h"
#include "app/platform/linux/MutterIdleWatch.h"
#include "app/platform/linux/WaylandIdleWatch.h"
#include "app/platform/linux/X11IdleWatch.h"
#include "app/platform/SteadyIdleWatch.h"
#include "app/platform/UnavailableIdleWatch.h"

namespace unhunch {

namespace {

/// Where the desktop itself does not tell: by logind, or else not at all, because of `why`.
std::unique_ptr<IdleWatch> lastResort(const Clock& clock, const QString& why) {
    const QDBusConnection system = QDBusConnection::systemBus();
    if (const auto session = LogindIdleWatch::findSession(system))
        return std::make_unique<LogindIdleWatch>(clock, system, *session);
    return std::make_unique<UnavailableIdleWatch>(
        IdleWatch::tr("Idle time cannot be told: %1. Reminders come all the same.").arg(why));
}

std::unique_ptr<IdleWatch> fittingWatch(const Clock& clock) {
    const QDBusConnection session = QDBusConnection::sessionBus();
    if (MutterIdleWatch::isOffered(session))
        return std::make_unique<MutterIdleWatch>(clock, session);
    try {
        // Under Wayland an X server may run as well, but it only sees the input for its own windows.
        if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
            return std::make_unique<WaylandIdleWatch>(clock);
        return std::make_unique<X11IdleWatch>(clock);
    } catch (const std::runtime_error& error) { // a WaylandError or an XcbError
        return lastResort(clock, QString::fromUtf8(error.what()));
    }
}

} // namespace

std::unique_ptr<IdleWatch> makeIdleWatch(const Clock& clock) {
    // The raw input is judged first: the hand that closes a film must not begin an absence.
    auto judged = std::make_unique<InhibitableIdleWatch>(fittingWatch(clock), clock, &makeInhibitionWatch);
    return std::make_unique<SteadyIdleWatch>(std::move(judged));
}

} // namespace unhunch
