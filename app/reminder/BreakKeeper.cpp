#include "app/reminder/BreakKeeper.h"

#include "app/platform/Clock.h"

#include <algorithm>
#include <utility>

namespace unhunch {

BreakKeeper::BreakKeeper(const BreakPolicy& policy, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_scheduler(policy, clock.instant()) {
    m_timer.setSingleShot(true);
    // Whole seconds are enough, and let the system gather wake-ups. One that comes early is simply armed again.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { handle(event::DeadlineReached{}); });
    arm();
}

void BreakKeeper::handle(const BreakEvent& event) {
    const Instant now = m_clock.instant();
    const BreakReaction reaction = m_scheduler.handle(event, now);
    arm();
    if (reaction.answered)
        Q_EMIT answered(*reaction.answered);
    if (reaction.withdraw) {
        m_withdrawn = true;
        Q_EMIT withdrawn();
    }
    if (reaction.announce)
        Q_EMIT announced();
    if (reaction.ask) {
        const auto* due = std::get_if<Due>(&m_scheduler.state());
        const bool unanswered = due != nullptr && due->asked > 1;
        Q_EMIT asked(std::exchange(m_withdrawn, false) || unanswered);
    }
    // The interval is over: what was withdrawn belongs to the break before.
    if (reaction.answered || std::holds_alternative<Working>(m_scheduler.state()))
        m_withdrawn = false;
    Q_EMIT changed();
    const std::optional<Instant> from = m_scheduler.gatesMatterFrom();
    if (const bool matter = from && *from <= now; std::exchange(m_gatesMatter, matter) != matter)
        Q_EMIT gatesMatterChanged(matter);
    if (reaction.begin)
        Q_EMIT beginDue();
}

void BreakKeeper::catchUp() {
    // The timer may be a moment late, and is about to tell by itself.
    constexpr std::chrono::seconds lateness{5};
    if (const auto deadline = m_scheduler.nextDeadline();
        deadline && *deadline + lateness < m_clock.instant())
        handle(event::DeadlineReached{});
}

void BreakKeeper::arm() {
    using namespace std::chrono_literals;
    const std::optional<Instant> deadline = m_scheduler.nextDeadline();
    if (!deadline) {
        m_timer.stop();
        return;
    }
    // Beyond a day the timer comes round once in between; QTimer cannot count further than 24 days anyway.
    const auto wait = std::clamp<std::chrono::milliseconds>(*deadline - m_clock.instant(), 0ms, 24h);
    m_timer.start(wait);
}

} // namespace unhunch
