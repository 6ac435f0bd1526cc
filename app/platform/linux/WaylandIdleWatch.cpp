#include "app/platform/linux/WaylandIdleWatch.h"

#include "app/platform/Clock.h"

#include <algorithm>
#include <ext-idle-notify-v1-client.h>
#include <limits>
#include <utility>

namespace unhunch {

namespace {

using std::chrono::milliseconds;

constexpr std::uint32_t version = 1; // of either interface; later ones add nothing that is needed here

} // namespace

void WaylandIdleWatch::Release::operator()(ext_idle_notification_v1* notification) const {
    ext_idle_notification_v1_destroy(notification);
}

void WaylandIdleWatch::Release::operator()(ext_idle_notifier_v1* notifier) const {
    ext_idle_notifier_v1_destroy(notifier);
}

void WaylandIdleWatch::Release::operator()(wl_seat* seat) const { wl_seat_destroy(seat); }

WaylandIdleWatch::WaylandIdleWatch(const Clock& clock, const QByteArray& display)
    : m_clock(clock), m_connection(display) {
    connect(&m_connection, &WaylandConnection::offered, this, &WaylandIdleWatch::bindTo);
    connect(&m_connection, &WaylandConnection::lost, this, &WaylandIdleWatch::handleLoss);
    // Once, at the start: whoever chooses between this and another watch has to know.
    wl_display_roundtrip(m_connection.raw());
    if (!m_notifier || !m_seat)
        throw WaylandError("the compositor does not offer ext-idle-notify-v1");
    m_available = true;
}

WaylandIdleWatch::~WaylandIdleWatch() = default;

QString WaylandIdleWatch::description() const {
    return m_available ? tr("Wayland idle notifications")
                       : tr("The connection to the Wayland desktop was lost.");
}

void WaylandIdleWatch::bindTo(std::uint32_t name, const QByteArray& interface, std::uint32_t) {
    if (interface == ext_idle_notifier_v1_interface.name && !m_notifier)
        m_notifier.reset(
            m_connection.bind<ext_idle_notifier_v1>(name, ext_idle_notifier_v1_interface, version));
    else if (interface == wl_seat_interface.name && !m_seat) // the first one is the person's
        m_seat.reset(m_connection.bind<wl_seat>(name, wl_seat_interface, version));
}

WaylandIdleWatch::Notification WaylandIdleWatch::notificationAfter(milliseconds quiet) {
    static constexpr ext_idle_notification_v1_listener listener{
        .idled = [](void* self,
                    ext_idle_notification_v1* of) { static_cast<WaylandIdleWatch*>(self)->handleIdle(of); },
        .resumed =
            [](void* self, ext_idle_notification_v1* of) {
                static_cast<WaylandIdleWatch*>(self)->handleInput(of);
            }};
    constexpr milliseconds longest{std::numeric_limits<std::uint32_t>::max()};
    const auto timeout = static_cast<std::uint32_t>(std::clamp(quiet, milliseconds(1), longest).count());
    Notification notification(
        ext_idle_notifier_v1_get_idle_notification(m_notifier.get(), timeout, m_seat.get()));
    ext_idle_notification_v1_add_listener(notification.get(), &listener, this);
    m_connection.flush();
    return notification;
}

void WaylandIdleWatch::setThreshold(milliseconds threshold) {
    m_threshold = std::max(threshold, milliseconds(1));
    if (!m_available)
        return;
    // A new notification begins to count with its making, so an absence cannot outlast it.
    endAbsence();
    m_presence = notificationAfter(m_threshold);
}

void WaylandIdleWatch::awaitPause(milliseconds quiet) {
    if (m_available)
        m_pause = notificationAfter(quiet);
}

void WaylandIdleWatch::forgetPause() {
    m_pause.reset();
    m_connection.flush();
}

void WaylandIdleWatch::handleIdle(const ext_idle_notification_v1* notification) {
    if (notification == m_pause.get()) {
        forgetPause();
        Q_EMIT paused();
    } else if (notification == m_presence.get() && !std::exchange(m_away, true)) {
        Q_EMIT wentAway(m_clock.instant() - m_threshold);
    }
}

void WaylandIdleWatch::handleInput(const ext_idle_notification_v1* notification) {
    if (notification == m_presence.get())
        endAbsence();
}

void WaylandIdleWatch::endAbsence() {
    if (std::exchange(m_away, false))
        Q_EMIT cameBack();
}

void WaylandIdleWatch::handleLoss() {
    m_available = false;
    endAbsence();
}

} // namespace unhunch
