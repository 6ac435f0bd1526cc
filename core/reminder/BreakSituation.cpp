#include "core/reminder/BreakSituation.h"

#include "core/Overloaded.h"

#include <algorithm>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

} // namespace

std::optional<Instant> BreakSituation::nextDeadline() const {
    using Deadline = std::optional<Instant>;
    const auto firstAhead = [&]() -> Deadline {
        if (const Deadline watch = gatesMatterFrom(); watch > latest)
            return watch;
        const Deadline notice = pendingNotice();
        return notice ? notice : pendingBreak();
    };
    return std::visit(Overloaded{[&](const Working&) { return firstAhead(); },
                                 [&](const Snoozed&) { return firstAhead(); },
                                 [](const Due& due) -> Deadline { return due.answerBy; },
                                 [&](const Held& held) { return endOfHold(held, latest); },
                                 [](const Paused& paused) -> Deadline { return paused.until; },
                                 [](const OnBreak&) -> Deadline { return std::nullopt; },
                                 [](const Away&) -> Deadline { return std::nullopt; }},
                      state);
}

std::optional<Instant> BreakSituation::nextBreak() const {
    using Break = std::optional<Instant>;
    const auto after = [](Instant moment, std::optional<milliseconds> hold) -> Break {
        return hold ? Break(moment + *hold) : std::nullopt;
    };
    const auto intervalAfter = [&](Instant moment) {
        return after(moment + policy.workInterval, gates.nextHold());
    };
    const auto pending = [&] { return after(*pendingBreak(), gates.holdLeft()); };
    return std::visit(
        Overloaded{[&](const Working&) { return pending(); }, [&](const Snoozed&) { return pending(); },
                   [&](const Due& due) {
                       return due.asked > 1 ? intervalAfter(due.answerBy)
                                            : after(due.answerBy, gates.holdLeft());
                   },
                   [&](const Held& held) { return endOfHold(held, latest); },
                   [&](const Paused& paused) {
                       return paused.until && !leftAt ? intervalAfter(*paused.until) : std::nullopt;
                   },
                   [](const OnBreak&) -> Break { return std::nullopt; },
                   [](const Away&) -> Break { return std::nullopt; }},
        state);
}

std::optional<Instant> BreakSituation::gatesMatterFrom() const {
    using From = std::optional<Instant>;
    const auto beforePending = [&]() -> From {
        return *pendingBreak() - policy.notice.value_or(0s) - policy.gateLead;
    };
    return std::visit(Overloaded{[&](const Working&) { return beforePending(); },
                                 [&](const Snoozed&) { return beforePending(); },
                                 [](const Due& due) -> From { return due.since; },
                                 [](const Held& held) -> From { return held.since; },
                                 [](const Paused&) -> From { return std::nullopt; },
                                 [](const OnBreak&) -> From { return std::nullopt; },
                                 [](const Away& away) -> From {
                                     const bool isBreakPending =
                                         !std::holds_alternative<Working>(away.before);
                                     return isBreakPending ? From(away.since) : std::nullopt;
                                 }},
                      state);
}

bool BreakSituation::canSnooze() const {
    return !isCalledOff() && (policy.snoozeLimit == 0 || snoozes < policy.snoozeLimit);
}

std::optional<Instant> BreakSituation::pendingBreak() const {
    if (const auto* working = std::get_if<Working>(&state))
        return working->since + (policy.workInterval - working->worked);
    const auto* snoozed = std::get_if<Snoozed>(&state);
    return snoozed != nullptr ? std::optional(snoozed->until) : std::nullopt;
}

std::optional<Instant> BreakSituation::pendingNotice() const {
    const std::optional<Instant> breakAt = pendingBreak();
    if (!breakAt || !policy.notice || announced)
        return std::nullopt;
    const Instant noticeAt = *breakAt - *policy.notice;
    return noticeAt > latest ? std::optional(noticeAt) : std::nullopt;
}

std::optional<Instant> BreakSituation::endOfHold(const Held& held, Instant from) const {
    const std::optional<milliseconds> left = gates.holdLeft();
    return left ? std::optional(std::max(from + *left, held.notBefore)) : std::nullopt;
}

bool BreakSituation::isReminderOnShow() const {
    const auto* away = std::get_if<Away>(&state);
    return std::holds_alternative<Due>(state) ||
           (away != nullptr && std::holds_alternative<Due>(away->before));
}

bool BreakSituation::isCalledOff() const {
    return std::holds_alternative<Paused>(state) || std::holds_alternative<OnBreak>(state);
}

bool BreakSituation::beginsAtPause() const {
    return policy.firm && std::holds_alternative<Due>(state) && snoozes == 0 && gates.closed().empty();
}

} // namespace unhunch
