#include "core/reminder/BreakScheduler.h"

#include "core/Overloaded.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <type_traits>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A policy that comes into force asks nobody sooner than this.
constexpr milliseconds leastNotice = 1min;

void requireWithinADay(milliseconds length, milliseconds least, const std::string& name) {
    if (length < least || length > 24h)
        throw std::invalid_argument(name + " of a break reminder must be at least " +
                                    std::to_string(least.count()) + " ms and at most a day, not " +
                                    std::to_string(length.count()) + " ms");
}

const BreakPolicy& checked(const BreakPolicy& policy) {
    requireWithinADay(policy.workInterval, 1min, "The work interval");
    requireWithinADay(policy.snooze, 1min, "The snooze");
    requireWithinADay(policy.breakLength, 1s, "The break's length");
    requireWithinADay(policy.answerWithin, 1s, "The time to answer");
    return policy;
}

void check(const BreakEvent& event) {
    if (const auto* snooze = std::get_if<event::SnoozeAsked>(&event))
        requireWithinADay(snooze->length, 1min, "The snooze");
    if (const auto* change = std::get_if<event::PolicyChanged>(&event))
        checked(change->policy);
}

/// Whether only somebody at the desk can have caused it.
bool tellsOfPresence(const BreakEvent& event) {
    return std::visit(
        [](const auto& happened) {
            using Event = std::decay_t<decltype(happened)>;
            return !std::is_same_v<Event, event::DeadlineReached> &&
                   !std::is_same_v<Event, event::BreakEnded> && !std::is_same_v<Event, event::WentAway> &&
                   !std::is_same_v<Event, event::PolicyChanged>;
        },
        event);
}

milliseconds workedUntil(const Working& working, Instant moment) {
    return working.worked + std::max(moment - working.since, 0ms);
}

bool isReminderOnShow(const BreakState& state) {
    const auto* away = std::get_if<Away>(&state);
    return std::holds_alternative<Due>(state) ||
           (away != nullptr && std::holds_alternative<Due>(away->before));
}

} // namespace

BreakScheduler::BreakScheduler(const BreakPolicy& policy, Instant now)
    : m_policy(checked(policy)), m_state(Working{.since = now}), m_latest(now), m_lastSeen(now) {}

BreakReaction BreakScheduler::handle(const BreakEvent& event, Instant now) {
    check(event);
    m_latest = std::max(m_latest, now);
    now = m_latest;

    BreakReaction reaction;
    if (const auto deadline = nextDeadline(); deadline && *deadline < now - m_policy.breakLength)
        rest(now, reaction);
    if (tellsOfPresence(event))
        comeBack(now, reaction);

    const bool calledOff =
        std::holds_alternative<Paused>(m_state) || std::holds_alternative<OnBreak>(m_state);
    std::visit(
        Overloaded{[](const event::DeadlineReached&) {}, // met below, as by any event that comes too late
                   [](const event::CameBack&) {},        // seen to above, with all that tells of presence
                   [&](const event::BreakStarted&) {
                       answer(Answer::Started, reaction);
                       if (!std::holds_alternative<OnBreak>(m_state))
                           m_state = OnBreak{now};
                   },
                   [&](const event::BreakEnded&) {
                       if (std::holds_alternative<OnBreak>(m_state))
                           startInterval(now);
                   },
                   [&](const event::SnoozeAsked& snooze) {
                       if (!calledOff)
                           putOff(snooze.length, now, reaction);
                   },
                   [&](const event::SkipAsked&) {
                       answer(Answer::Skipped, reaction);
                       if (!calledOff)
                           startInterval(now);
                   },
                   [&](const event::PauseAsked& pause) {
                       answer(Answer::Skipped, reaction);
                       m_state = Paused{pause.until};
                   },
                   [&](const event::ResumeAsked&) {
                       if (std::holds_alternative<Paused>(m_state))
                           startInterval(now);
                   },
                   [&](const event::WentAway& went) { goAway(went.since, now); },
                   [&](const event::PolicyChanged& change) { adopt(change.policy, now); }},
        event);

    meetDeadline(now, reaction);
    return reaction;
}

std::optional<Instant> BreakScheduler::nextDeadline() const {
    using Deadline = std::optional<Instant>;
    return std::visit(Overloaded{[&](const Working& working) -> Deadline {
                                     return working.since + (m_policy.workInterval - working.worked);
                                 },
                                 [](const Due& due) -> Deadline { return due.answerBy; },
                                 [](const Snoozed& snoozed) -> Deadline { return snoozed.until; },
                                 [](const Paused& paused) -> Deadline { return paused.until; },
                                 [](const OnBreak&) -> Deadline { return std::nullopt; },
                                 [](const Away&) -> Deadline { return std::nullopt; }},
                      m_state);
}

std::optional<Instant> BreakScheduler::nextBreak() const {
    const std::optional<Instant> deadline = nextDeadline();
    if (!deadline)
        return std::nullopt;
    if (std::holds_alternative<Paused>(m_state))
        return m_leftAt ? std::nullopt : std::optional(*deadline + m_policy.workInterval);
    const auto* due = std::get_if<Due>(&m_state);
    const bool isIgnoredNext = due != nullptr && due->asked > 1;
    return isIgnoredNext ? *deadline + m_policy.workInterval : *deadline;
}

void BreakScheduler::startInterval(Instant now) {
    const Working working{.since = now};
    if (m_leftAt)
        m_state = Away{.since = *m_leftAt, .before = working};
    else
        m_state = working;
}

void BreakScheduler::rest(Instant now, BreakReaction& reaction) {
    answer(Answer::Away, reaction);
    startInterval(now);
}

void BreakScheduler::answer(Answer answer, BreakReaction& reaction) const {
    if (isReminderOnShow(m_state))
        reaction.answered = answer;
}

void BreakScheduler::meetDeadline(Instant now, BreakReaction& reaction) {
    const std::optional<Instant> deadline = nextDeadline();
    if (!deadline || *deadline > now)
        return;
    if (std::holds_alternative<Paused>(m_state)) {
        startInterval(now);
        return;
    }
    const auto* due = std::get_if<Due>(&m_state);
    if (due != nullptr && due->asked > 1) {
        answer(Answer::Ignored, reaction);
        startInterval(now);
        return;
    }
    const Instant first = due != nullptr ? due->since : now;
    const int asked = due != nullptr ? due->asked + 1 : 1;
    m_state = Due{.since = first, .lastAsked = now, .asked = asked, .answerBy = now + m_policy.answerWithin};
    reaction.ask = true;
}

void BreakScheduler::goAway(Instant since, Instant now) {
    // Being idle is told late, and may seem to have begun before the person was last heard of.
    since = std::clamp(since, m_lastSeen, now);
    // By value, as it overwrites the state that it is given a part of.
    const auto leave = [&](auto before) {
        Away& away = m_state.emplace<Away>();
        away.since = since;
        away.before = before;
    };
    const auto leaveLater = [&] { m_leftAt = m_leftAt.value_or(since); };
    std::visit(Overloaded{[&](const Working& working) {
                              leave(Working{.since = since, .worked = workedUntil(working, since)});
                          },
                          [&](const Due& due) { leave(due); },
                          [&](const Snoozed& snoozed) { leave(snoozed); },
                          [&](const Paused&) { leaveLater(); }, [&](const OnBreak&) { leaveLater(); },
                          [](const Away&) {}},
               m_state);
}

void BreakScheduler::comeBack(Instant now, BreakReaction& reaction) {
    m_lastSeen = now;
    m_leftAt.reset();
    const auto* away = std::get_if<Away>(&m_state);
    if (away == nullptr)
        return;
    const Instant left = away->since;
    const milliseconds gone = now - left;
    if (gone >= m_policy.breakLength) {
        rest(now, reaction);
        return;
    }
    m_state = std::visit(Overloaded{[&](const Working& working) {
                                        const milliseconds credit =
                                            milliseconds(m_policy.workInterval) * gone.count() /
                                            milliseconds(m_policy.breakLength).count();
                                        return BreakState(Working{
                                            .since = now, .worked = std::max(working.worked - credit, 0ms)});
                                    },
                                    [&](Due due) {
                                        due.answerBy += now - std::max(left, due.lastAsked);
                                        return BreakState(due);
                                    },
                                    [](const Snoozed& snoozed) { return BreakState(snoozed); }},
                         std::variant(away->before));
}

void BreakScheduler::putOff(std::chrono::minutes length, Instant now, BreakReaction& reaction) {
    if (isReminderOnShow(m_state)) {
        answer(Answer::Snoozed, reaction);
        m_state = Snoozed{now + length};
    } else if (const auto next = nextDeadline()) {
        m_state = Snoozed{std::max(*next, now) + length};
    }
}

void BreakScheduler::adopt(const BreakPolicy& policy, Instant now) {
    if (policy == m_policy)
        return;
    m_policy = policy;
    const milliseconds most = std::max(milliseconds(policy.workInterval) - leastNotice, 0ms);
    if (auto* working = std::get_if<Working>(&m_state)) {
        m_state = Working{.since = now, .worked = std::min(workedUntil(*working, now), most)};
    } else if (auto* away = std::get_if<Away>(&m_state)) {
        if (auto* before = std::get_if<Working>(&away->before))
            before->worked = std::min(before->worked, most);
    }
}

} // namespace unhunch
