#include "app/reminder/SideKeeper.h"

#include "app/platform/Clock.h"
#include "app/platform/WallClockWatch.h"
#include "app/reminder/BreakKeeper.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Where nobody tells that the wall clock was set, or the zone changed, it is trusted for so long.
constexpr milliseconds longestTrust = 1h;
constexpr milliseconds longestWait = 24h; // QTimer counts no further than 24 days

} // namespace

SideKeeper::SideKeeper(BreakKeeper& breaks, const Clock& clock, const WallClockWatch& wallClock,
                       QObject* parent)
    : QObject(parent), m_breaks(breaks), m_clock(clock), m_wallClock(wallClock) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SideKeeper::update);
    connect(&m_breaks, &BreakKeeper::changed, this, &SideKeeper::update);
    connect(&m_wallClock, &WallClockWatch::changed, this, &SideKeeper::update);
}

void SideKeeper::setReminders(const std::vector<SideReminder>& reminders) {
    if (m_reminders ? m_reminders->reminders() == reminders : reminders.empty())
        return;
    if (m_reminders && m_reminders->onShow())
        Q_EMIT withdrawn();
    if (reminders.empty())
        m_reminders.reset();
    else
        m_reminders.emplace(reminders, m_clock.instant(), wallTime(m_clock.wall()));
    update();
}

void SideKeeper::dismiss() {
    if (!m_reminders)
        return;
    m_reminders->dismiss(m_clock.instant());
    arm();
}

void SideKeeper::update() {
    SideReaction reaction;
    if (m_reminders) {
        const Instant now = m_clock.instant();
        reaction = m_reminders->handle({.now = now,
                                        .wall = wallTime(m_clock.wall()),
                                        .situation = deskSituation(m_breaks.scheduler(), now)});
    }
    arm();
    if (reaction.withdraw)
        Q_EMIT withdrawn();
    if (reaction.show)
        Q_EMIT shown(m_reminders->reminders().at(*reaction.show));
    const bool matter = m_reminders && m_reminders->gatesMatter();
    if (std::exchange(m_gatesMatter, matter) != matter)
        Q_EMIT gatesMatterChanged(matter);
}

void SideKeeper::arm() {
    std::optional<milliseconds> wait;
    const auto within = [&](milliseconds time) { wait = std::min(wait.value_or(time), time); };
    if (m_reminders) {
        if (const auto deadline = m_reminders->nextDeadline())
            within(*deadline - m_clock.instant());
        if (const auto time = m_reminders->nextWallTime())
            within(std::min<milliseconds>(*time - wallTime(m_clock.wall()),
                                          m_wallClock.isAvailable() ? longestWait : longestTrust));
    }
    if (wait)
        m_timer.start(std::clamp<milliseconds>(*wait, 0ms, longestWait));
    else
        m_timer.stop();
}

} // namespace unhunch
