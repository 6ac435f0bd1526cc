#include "app/StatusTeller.h"

#include "app/platform/Clock.h"
#include "app/text/PlanWords.h"
#include "app/text/Words.h"
#include "core/reminder/BreakScheduler.h"
#include "core/time/WallTime.h"
#include "core/week/Plan.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// When a reminder that would come at `at` comes in these hours; empty when they never begin again.
std::optional<LocalDateTime> within(const WorkingHours& hours, const LocalDateTime& at) {
    const WallTime moment = wallTime(at);
    if (hours.isWithin(moment))
        return at;
    const std::optional<WallTime> opening = hours.nextChange(moment);
    return opening ? std::optional(LocalDateTime{dateOf(*opening), timeOfDay(*opening), at.utcOffset})
                   : std::nullopt;
}

/// Whether the break that comes next is still to come, so that hours and plan have a say in when.
bool isAhead(const BreakState& state) {
    return std::holds_alternative<Working>(state) || std::holds_alternative<Snoozed>(state);
}

bool isDayOff(const WorkingHours& hours, Date date) {
    return std::ranges::any_of(hours.daysOff, [date](const DateRange& off) { return off.contains(date); });
}

} // namespace

StatusTeller::StatusTeller(Sources sources) : m_sources(std::move(sources)) {}

std::optional<LocalDateTime> StatusTeller::breakByState() const {
    const std::optional<Instant> next = m_sources.scheduler.nextBreak();
    return next ? std::optional(m_sources.clock.wallAt(*next)) : std::nullopt;
}

std::optional<LocalDateTime> StatusTeller::nextBreak() const {
    if (const auto pause = m_sources.planPause(); pause && pause->last == always.last)
        return std::nullopt;
    const std::optional<LocalDateTime> next = breakByState();
    return next ? within(m_sources.hours(), *next) : std::nullopt;
}

std::optional<LocalDateTime> StatusTeller::nextChange() const {
    const auto* paused = std::get_if<Paused>(&m_sources.scheduler.state());
    if (!paused)
        return nextBreak();
    return paused->until ? std::optional(m_sources.clock.wallAt(*paused->until)) : std::nullopt;
}

QString StatusTeller::state() const {
    return Words::state(m_sources.scheduler.state(), nextChange(), m_sources.clock.wall().date);
}

QString StatusTeller::afterBreak() const {
    const BreakScheduler& scheduler = m_sources.scheduler;
    return Words::afterBreak(scheduler.state(), scheduler.policy(), nextChange(), m_sources.clock.wall().date);
}

QString StatusTeller::outsideHours() const {
    if (!isAhead(m_sources.scheduler.state()))
        return {};
    const std::optional<LocalDateTime> next = breakByState();
    const WorkingHours hours = m_sources.hours();
    if (!next || hours.isWithin(wallTime(*next)))
        return {};
    const LocalDateTime now = m_sources.clock.wall();
    const std::optional<LocalDateTime> opening = within(hours, *next);
    const bool isWithinNow = hours.isWithin(wallTime(now));
    if (!opening)
        return isWithinNow ? tr("your working hours end before the next break, and do not begin again")
                           : tr("outside your working hours, which do not begin again");
    const QString begins = Words::moment(*opening, now.date);
    if (isWithinNow)
        return tr("your working hours end before the next break; they begin again %1", "at 09:00")
            .arg(begins);
    return isDayOff(hours, now.date)
               ? tr("today is a day off; your working hours begin again %1", "tomorrow at 09:00").arg(begins)
               : tr("outside your working hours, which begin again %1", "at 09:00").arg(begins);
}

QString StatusTeller::reason() const {
    const BreakScheduler& scheduler = m_sources.scheduler;
    if (const auto pause = m_sources.planPause(); pause && isAhead(scheduler.state()))
        return tr("your plan: %1").arg(PlanWords::pause(*pause, m_sources.clock.wall().date));
    if (const QString outside = outsideHours(); !outside.isEmpty())
        return outside;
    return Words::reason(scheduler.state(), scheduler.policy(), nextChange(), m_sources.heldBy());
}

AppStatus StatusTeller::status() const {
    const QString trouble = m_sources.trouble();
    return {Words::stateName(m_sources.scheduler.state()), nextBreak(),
            trouble.isEmpty() ? reason() : tr("%1; %2", "reason, trouble").arg(reason(), trouble)};
}

TrayStatus StatusTeller::trayStatus() const {
    const BreakState& now = m_sources.scheduler.state();
    TrayStatus status;
    status.look = std::holds_alternative<Paused>(now) ? TrayLook::Paused
                  : std::holds_alternative<Due>(now)  ? TrayLook::Due
                                                      : TrayLook::Working;
    status.state = state();
    status.reason = reason();
    status.trouble = m_sources.trouble();
    if (std::holds_alternative<Held>(now))
        status.heldBy = m_sources.heldBy();
    status.onBreak = std::holds_alternative<OnBreak>(now);
    status.canSnooze = m_sources.scheduler.canSnooze();
    status.canSkip = !Words::nothingToPutOff(now);
    return status;
}

} // namespace unhunch
