#include "app/reminder/HoursWatch.h"

#include "app/platform/Clock.h"
#include "app/platform/WallClockWatch.h"
#include "core/time/WallTime.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

/// Where nobody tells that the wall clock was set, or the zone changed, it is trusted for so long.
constexpr std::chrono::milliseconds longestTrust = 1h;
constexpr std::chrono::milliseconds longestWait = 24h; // QTimer counts no further than 24 days

} // namespace

HoursWatch::HoursWatch(WorkingHours hours, const Clock& clock, const WallClockWatch& wallClock)
    : m_hours(std::move(hours)), m_clock(clock), m_wallClock(wallClock) {
    m_change.setSingleShot(true);
    m_change.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_change, &QTimer::timeout, this, &HoursWatch::look);
    connect(&m_wallClock, &WallClockWatch::changed, this, &HoursWatch::look);
    look();
}

QString HoursWatch::description() const { return tr("the working hours in the preferences"); }

QString HoursWatch::reason() const { return m_within ? QString() : tr("these are not your working hours"); }

void HoursWatch::look() {
    const WallTime now = wallTime(m_clock.wall());
    const bool within = m_hours.isWithin(now);
    if (const auto change = m_hours.nextChange(now))
        m_change.start(std::clamp<std::chrono::milliseconds>(
            *change - now, 1s, m_wallClock.isAvailable() ? longestWait : longestTrust));
    if (std::exchange(m_within, within) != within)
        Q_EMIT changed();
}

} // namespace unhunch
