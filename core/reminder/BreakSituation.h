#pragma once

#include "core/reminder/BreakPolicy.h"
#include "core/reminder/BreakState.h"
#include "core/reminder/ClosedGates.h"
#include "core/time/Instant.h"

#include <optional>

namespace unhunch {

/// All that BreakScheduler knows at the moment `latest`, and what comes of it while nothing else happens. The
/// scheduler says what an event changes; its class comment holds the rules.
struct BreakSituation {
    BreakPolicy policy;
    BreakState state;
    ClosedGates gates;
    Instant latest;                ///< of all events
    Instant lastSeen;              ///< when the person was last known to be at the desk
    std::optional<Instant> leftAt; ///< gone during a break or a pause, and not back yet
    int snoozes = 0;               ///< of the break that is pending
    bool announced = false;        ///< its notice was given, or has become pointless

    // As BreakScheduler tells them.
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    [[nodiscard]] std::optional<Instant> nextBreak() const;
    [[nodiscard]] std::optional<Instant> gatesMatterFrom() const;
    [[nodiscard]] bool canSnooze() const;

    /// When the break comes due for which the person works, or which they have put off.
    [[nodiscard]] std::optional<Instant> pendingBreak() const;
    /// When its notice is to be given; empty when it has been, or its moment is over.
    [[nodiscard]] std::optional<Instant> pendingNotice() const;
    /// Whether the reminder is what comes next by itself, its notice being over or none.
    [[nodiscard]] bool asksNext() const { return pendingBreak() && !pendingNotice(); }
    /// When the reminder may be shown that waits at the moment `from`; empty while a gate holds it without limit.
    [[nodiscard]] std::optional<Instant> endOfHold(const Held& held, Instant from) const;
    /// Also of somebody who has left it alone.
    [[nodiscard]] bool isReminderOnShow() const;
    /// On a break or paused.
    [[nodiscard]] bool isCalledOff() const;
    /// Whether a pause in the input begins the break.
    [[nodiscard]] bool beginsAtPause() const;
};

} // namespace unhunch
