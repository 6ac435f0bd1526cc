#include "app/HoursWatch.h"

#include "app/platform/Clock.h"
#include "core/time/WallTime.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

/// The wall clock may be set, or cross a zone, without a word: so long at most it is trusted.
constexpr std::chrono::milliseconds longestTrust = 1h;

} // namespace

HoursWatch::HoursWatch(WorkingHours hours, const Clock& clock) : m_hours(std::move(hours)), m_clock(clock) {
    m_change.setSingleShot(true);
    m_change.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_change, &QTimer::timeout, this, &HoursWatch::look);
    look();
}

QString HoursWatch::description() const { return tr("the working hours in the preferences"); }

QString HoursWatch::reason() const { return m_within ? QString() : tr("these are not your working hours"); }

void HoursWatch::look() {
    const WallTime now = wallTime(m_clock.wall());
    const bool within = m_hours.isWithin(now);
    if (const auto change = m_hours.nextChange(now))
        m_change.start(std::clamp<std::chrono::milliseconds>(*change - now, 1s, longestTrust));
    if (std::exchange(m_within, within) != within)
        Q_EMIT changed();
}

} // namespace unhunch
