#include "core/reminder/BreakScheduler.h"

#include "core/Overloaded.h"

#include <algorithm>
#include <type_traits>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A policy that comes into force asks nobody sooner than this.
constexpr milliseconds leastNotice = 1min;
/// A reminder that a gate took off is not shown again sooner than this after it was shown.
constexpr milliseconds leastDistance = 1min;

const BreakPolicy& checked(const BreakPolicy& policy) {
    requireBounds(policy);
    return policy;
}

void check(const BreakEvent& event) {
    if (const auto* snooze = std::get_if<event::SnoozeAsked>(&event))
        requireSnoozeBounds(snooze->length);
    if (const auto* change = std::get_if<event::PolicyChanged>(&event))
        requireBounds(change->policy);
}

template <class Event, class... Among>
constexpr bool isOneOf = (std::is_same_v<Event, Among> || ...);

/// Whether only somebody at the desk can have caused it, and it tells that they are back.
bool tellsOfPresence(const BreakEvent& event) {
    return std::visit(
        [](const auto& happened) {
            return isOneOf<std::decay_t<decltype(happened)>, event::BreakStarted, event::SnoozeAsked,
                           event::SkipAsked, event::PauseAsked, event::ResumeAsked, event::CameBack>;
        },
        event);
}

milliseconds workedUntil(const Working& working, Instant moment) {
    return working.worked + std::max(moment - working.since, 0ms);
}

} // namespace

BreakScheduler::BreakScheduler(const BreakPolicy& policy, Instant now)
    : m_situation{.policy = checked(policy),
                  .state = Working{.since = now},
                  .gates = {},
                  .latest = now,
                  .lastSeen = now,
                  .leftAt = std::nullopt} {}

BreakReaction BreakScheduler::handle(const BreakEvent& event, Instant now) {
    check(event);
    const std::optional<Instant> deadline = m_situation.nextDeadline();
    const std::optional<Instant> breakAt = m_situation.pendingBreak();
    const std::optional<Instant> noticeAt = m_situation.pendingNotice();
    now = std::max(m_situation.latest, now);
    if (std::holds_alternative<Held>(m_situation.state))
        m_situation.gates.held(now - m_situation.latest);
    m_situation.latest = now;

    BreakReaction reaction;
    if (deadline && *deadline < now - m_situation.policy.breakLength)
        rest(now, reaction);
    if (tellsOfPresence(event))
        comeBack(now, reaction);

    const bool calledOff = m_situation.isCalledOff();
    std::visit(
        Overloaded{[](const event::DeadlineReached&) {}, // met below, as by any event that comes too late
                   [](const event::CameBack&) {},        // seen to above, with all that tells of presence
                   [](const event::InputPaused&) {},     // begins a break below, once all else is settled
                   [&](const event::BreakStarted&) {
                       answer(Answer::Started, reaction);
                       if (!std::holds_alternative<OnBreak>(m_situation.state))
                           m_situation.state = OnBreak{now};
                   },
                   [&](const event::BreakEnded&) {
                       if (const auto* onBreak = std::get_if<OnBreak>(&m_situation.state))
                           endBreak(onBreak->then, now);
                   },
                   [&](const event::SnoozeAsked& snooze) {
                       if (m_situation.canSnooze())
                           putOff(snooze.length, now, reaction);
                   },
                   [&](const event::SkipAsked&) {
                       answer(Answer::Skipped, reaction);
                       if (!calledOff)
                           startInterval(now);
                   },
                   [&](const event::PauseAsked& pause) {
                       answer(Answer::Skipped, reaction);
                       if (auto* onBreak = std::get_if<OnBreak>(&m_situation.state))
                           onBreak->then = Paused{pause.until};
                       else
                           m_situation.state = Paused{pause.until};
                   },
                   [&](const event::ResumeAsked&) {
                       if (auto* onBreak = std::get_if<OnBreak>(&m_situation.state))
                           onBreak->then.reset();
                       else if (std::holds_alternative<Paused>(m_situation.state))
                           startInterval(now);
                   },
                   [&](const event::WentAway& went) { goAway(went.since, now); },
                   [&](const event::GateClosed& closed) { closeGate(closed.gate, now, reaction); },
                   [&](const event::GateOpened& opened) { m_situation.gates.open(opened.gate); },
                   [&](const event::PolicyChanged& change) { adopt(change.policy, now); }},
        event);

    meetDeadline(now, reaction);
    if (noticeAt && *noticeAt <= now && m_situation.pendingBreak() == breakAt) {
        m_situation.announced = true;
        reaction.announce = m_situation.gates.closed().empty();
    }
    if (std::holds_alternative<event::InputPaused>(event) && !reaction.ask)
        reaction.begin = m_situation.beginsAtPause();
    return reaction;
}

void BreakScheduler::startInterval(Instant now) {
    m_situation.snoozes = 0;
    m_situation.announced = false;
    m_situation.gates.renewAllowance();
    const Working working{.since = now};
    if (m_situation.leftAt)
        m_situation.state = Away{.since = *m_situation.leftAt, .before = working};
    else
        m_situation.state = working;
}

void BreakScheduler::endBreak(std::optional<Paused> then, Instant now) {
    startInterval(now);
    if (then && (!then->until || *then->until > now))
        m_situation.state = *then;
}

void BreakScheduler::rest(Instant now, BreakReaction& reaction) {
    answer(Answer::Away, reaction);
    startInterval(now);
}

void BreakScheduler::answer(Answer answer, BreakReaction& reaction) const {
    if (m_situation.isReminderOnShow())
        reaction.answered = answer;
}

void BreakScheduler::meetDeadline(Instant now, BreakReaction& reaction) {
    const auto comeDue = [&] {
        if (*m_situation.pendingBreak() <= now)
            askOrHold(Held{.since = now}, now, reaction);
    };
    // By value, as the state is overwritten.
    std::visit(Overloaded{[&](Working) { comeDue(); }, [&](Snoozed) { comeDue(); },
                          [&](Held held) { askOrHold(held, now, reaction); },
                          [&](Due due) {
                              if (due.answerBy > now)
                                  return;
                              if (due.asked > 1) {
                                  answer(Answer::Ignored, reaction);
                                  startInterval(now);
                                  return;
                              }
                              askOrHold(Held{.since = now, .withdrawn = due}, now, reaction);
                              reaction.withdraw = !reaction.ask;
                          },
                          [&](Paused paused) {
                              if (paused.until && *paused.until <= now)
                                  startInterval(now);
                          },
                          [](OnBreak) {}, [](const Away&) {}},
               BreakState(m_situation.state));
}

void BreakScheduler::askOrHold(const Held& held, Instant now, BreakReaction& reaction) {
    m_situation.announced = true; // a notice would come after what it is a notice of
    if (const auto end = m_situation.endOfHold(held, now); !end || *end > now) {
        m_situation.state = held;
        return;
    }
    const int unanswered = held.withdrawn ? held.withdrawn->asked : 0;
    m_situation.state = Due{.since = unanswered > 0 ? held.withdrawn->since : now,
                            .lastAsked = now,
                            .asked = unanswered + 1,
                            .answerBy = now + m_situation.policy.answerWithin};
    reaction.ask = true;
}

void BreakScheduler::closeGate(Gate gate, Instant now, BreakReaction& reaction) {
    m_situation.gates.close(gate);
    // Somebody who types on has the reminder before their eyes already.
    if (gate == Gate::Typing || !m_situation.isReminderOnShow())
        return;
    auto* away = std::get_if<Away>(&m_situation.state);
    Due due = away != nullptr ? std::get<Due>(away->before) : std::get<Due>(m_situation.state);
    --due.asked;
    const Held held{.since = now, .withdrawn = due, .notBefore = due.lastAsked + leastDistance};
    if (away != nullptr)
        away->before = held;
    else
        m_situation.state = held;
    reaction.withdraw = true;
}

void BreakScheduler::goAway(Instant since, Instant now) {
    // Being idle is told late, and may seem to have begun before the person was last heard of.
    since = std::clamp(since, m_situation.lastSeen, now);
    // By value, as it overwrites the state that it is given a part of.
    const auto leave = [&](auto before) {
        Away& away = m_situation.state.emplace<Away>();
        away.since = since;
        away.before = before;
    };
    const auto leaveLater = [&] { m_situation.leftAt = m_situation.leftAt.value_or(since); };
    std::visit(Overloaded{[&](const Working& working) {
                              leave(Working{.since = since, .worked = workedUntil(working, since)});
                          },
                          [&](const Due& due) { leave(due); }, [&](const Held& held) { leave(held); },
                          [&](const Snoozed& snoozed) { leave(snoozed); },
                          [&](const Paused&) { leaveLater(); }, [&](const OnBreak&) { leaveLater(); },
                          [](const Away&) {}},
               m_situation.state);
}

void BreakScheduler::comeBack(Instant now, BreakReaction& reaction) {
    m_situation.lastSeen = now;
    m_situation.leftAt.reset();
    const auto* away = std::get_if<Away>(&m_situation.state);
    if (away == nullptr)
        return;
    const Instant left = away->since;
    const milliseconds gone = now - left;
    if (gone >= m_situation.policy.breakLength) {
        rest(now, reaction);
        return;
    }
    m_situation.state =
        std::visit(Overloaded{[&](const Working& working) {
                                  const milliseconds credit =
                                      milliseconds(m_situation.policy.workInterval) * gone.count() /
                                      milliseconds(m_situation.policy.breakLength).count();
                                  return BreakState(Working{
                                      .since = now, .worked = std::max(working.worked - credit, 0ms)});
                              },
                              [&](Due due) {
                                  due.answerBy += now - std::max(left, due.lastAsked);
                                  return BreakState(due);
                              },
                              [](const Held& held) { return BreakState(held); },
                              [](const Snoozed& snoozed) { return BreakState(snoozed); }},
                   std::variant(away->before));
}

void BreakScheduler::putOff(std::chrono::minutes length, Instant now, BreakReaction& reaction) {
    const bool isDue = m_situation.isReminderOnShow() || std::holds_alternative<Held>(m_situation.state);
    const Instant from = isDue ? now : std::max(m_situation.pendingBreak().value(), now);
    answer(Answer::Snoozed, reaction);
    m_situation.state = Snoozed{from + length};
    ++m_situation.snoozes;
}

void BreakScheduler::adopt(const BreakPolicy& policy, Instant now) {
    if (policy == m_situation.policy)
        return;
    m_situation.policy = policy;
    const milliseconds most = std::max(milliseconds(policy.workInterval) - leastNotice, 0ms);
    if (auto* working = std::get_if<Working>(&m_situation.state)) {
        m_situation.state = Working{.since = now, .worked = std::min(workedUntil(*working, now), most)};
    } else if (auto* away = std::get_if<Away>(&m_situation.state)) {
        if (auto* before = std::get_if<Working>(&away->before))
            before->worked = std::min(before->worked, most);
    }
}

} // namespace unhunch
