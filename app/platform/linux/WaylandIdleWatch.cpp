#include "app/platform/linux/WaylandIdleWatch.h"

#include "app/platform/Clock.h"

#include <utility>

namespace unhunch {

using std::chrono::milliseconds;

WaylandIdleWatch::WaylandIdleWatch(const Clock& clock, const QByteArray& display)
    : m_clock(clock), m_connection(display), m_seat(nullptr, &wl_seat_destroy) {
    connect(&m_connection, &WaylandConnection::offered, this, &WaylandIdleWatch::offer);
    connect(&m_connection, &WaylandConnection::lost, this, &WaylandIdleWatch::handleLoss);

    // Once: which watch fits the desktop must be known before there is one.
    if (wl_display_roundtrip(m_connection.raw()) < 0)
        throw WaylandError("the connection to the Wayland desktop was lost");
    m_protocol = m_common ? m_common.get() : m_kwin.get();
    if (!m_protocol)
        throw WaylandError("the Wayland desktop does not tell it to programs");
    if (!m_seat)
        throw WaylandError("the Wayland desktop has no seat for a person");
}

void WaylandIdleWatch::offer(std::uint32_t name, const QByteArray& interface) {
    if (!m_seat && interface == wl_seat_interface.name)
        m_seat.reset(m_connection.bind<wl_seat>(name, wl_seat_interface, 1));
    if (!m_common)
        m_common = bindExtIdleNotify(m_connection, name, interface);
    if (!m_kwin)
        m_kwin = bindKwinIdle(m_connection, name, interface);
}

QString WaylandIdleWatch::description() const {
    return m_available ? tr("idle notices of the Wayland desktop (%1)").arg(m_protocol->name())
                       : tr("The connection to the Wayland desktop was lost.");
}

// A new wish counts from now on, so the one that has told of an absence stays for as long as that lasts: only it tells
// the return.
void WaylandIdleWatch::setThreshold(milliseconds threshold) {
    m_threshold = threshold;
    if (!m_available || (m_away && m_clock.instant() - m_since >= threshold))
        return;
    watchForAbsence();
    if (std::exchange(m_away, false))
        Q_EMIT cameBack();
}

void WaylandIdleWatch::watchForAbsence() {
    m_absence = m_protocol->timer(
        m_seat.get(), m_threshold, [this] { handleQuiet(); }, [this] { handleInput(); });
    m_connection.flush();
}

void WaylandIdleWatch::handleQuiet() {
    m_away = true;
    m_since = m_clock.instant() - m_threshold;
    Q_EMIT wentAway(m_since);
}

void WaylandIdleWatch::handleInput() {
    m_away = false;
    watchForAbsence(); // the threshold may have changed meanwhile
    Q_EMIT cameBack();
}

void WaylandIdleWatch::awaitPause(milliseconds quiet) {
    if (!m_available)
        return;
    m_pause = m_protocol->timer(
        m_seat.get(), quiet,
        [this] {
            m_pause.reset();
            Q_EMIT paused();
        },
        [] {});
    m_connection.flush();
}

void WaylandIdleWatch::forgetPause() {
    m_pause.reset();
    m_connection.flush();
}

void WaylandIdleWatch::handleLoss() {
    m_available = false;
    // Nothing else would ever end the absence.
    if (std::exchange(m_away, false))
        Q_EMIT cameBack();
}

} // namespace unhunch
