#pragma once

#include "core/reminder/BreakEvent.h"
#include "core/reminder/BreakPolicy.h"
#include "core/reminder/BreakReaction.h"
#include "core/reminder/BreakSituation.h"
#include "core/reminder/BreakState.h"
#include "core/reminder/Gate.h"
#include "core/time/Instant.h"

#include <optional>

namespace unhunch {

/// Decides when to ask for a break. A pure state machine: told the time with every event, gives its deadline.
///
/// Time away is rest. Away for at least a break's length, the person begins a new interval on coming back,
/// and a reminder on show is answered with Away. A shorter absence is no work, and takes its share of a break
/// off the work before it; a reminder on show waits that much longer, while the end of a snooze stands.
/// Nothing is asked of somebody who is away. Whatever the person asks for tells that they are back.
///
/// A deadline met late by more than a break's length means that the machine slept, whichever event finds it:
/// the gap counts as rest and asks for nothing, so it never fires a burst.
///
/// Nothing is asked inside a gate. A break that comes due there is held, and asked for once when the last gate
/// opens; typing holds it for no more than ClosedGates::typingAllowance. A reminder on show is withdrawn when a
/// gate other than typing closes, and comes back when it opens, a minute after it was shown at the earliest, so that
/// a gate that flutters does not make it blink. A rest settles a break that is held.
///
/// A quiet notice goes ahead of the reminder once for each break: not inside a gate, not after the break has been
/// asked for, and not when it was put off past its moment.
///
/// A break's end and skipping start a new interval. Snoozing the reminder on show, or one that is held, hides it
/// for that long; snoozing before anything is due puts the next break off by that much. Both count towards the
/// policy's limit for this break, after which snoozing changes nothing. Pausing answers a reminder on show
/// with Skipped, and the end of a pause starts a new interval. A pause asked for on a break lets the break go on, and
/// begins at its end. On a break or a pause, snoozing and skipping
/// change nothing, and going away matters only once it is over: who has not come back by then is not asked. A
/// changed policy keeps the work counted so far, yet asks at the earliest a minute later, never under the
/// hands of somebody choosing its numbers; a reminder or a snooze under way keeps its time.
///
/// By a firm policy, a pause in the input begins the break whose reminder is on show, unless it has been snoozed.
class BreakScheduler {
public:
    /// Begins a first interval, all gates open. Throws std::invalid_argument when a number of the policy is out of
    /// bounds.
    BreakScheduler(const BreakPolicy& policy, Instant now);

    /// Moves on. A `now` earlier than that of an event before is taken as the latest known. Throws
    /// std::invalid_argument, and changes nothing, when a number in the event is out of its bounds.
    BreakReaction handle(const BreakEvent& event, Instant now);

    [[nodiscard]] const BreakState& state() const { return m_situation.state; }
    [[nodiscard]] const BreakPolicy& policy() const { return m_situation.policy; }
    [[nodiscard]] const GateSet& closedGates() const { return m_situation.gates.closed(); }

    /// When to send DeadlineReached: after the last event's time. Empty while nothing is to come by itself
    /// (away, on a break, paused without end, held by a gate other than typing).
    [[nodiscard]] std::optional<Instant> nextDeadline() const { return m_situation.nextDeadline(); }

    /// When the reminder is next shown if nothing else happens; empty while away, paused without end, on a break,
    /// or when a gate that is closed now will hold it.
    [[nodiscard]] std::optional<Instant> nextBreak() const { return m_situation.nextBreak(); }

    /// From when the desktop's gates have to be watched: in the past for "now", else a deadline as well, so that it
    /// is enough to look after each event. Empty while nothing can come to be asked. Somebody who left with a
    /// break pending may be asked as soon as they are back, so the gates matter meanwhile.
    [[nodiscard]] std::optional<Instant> gatesMatterFrom() const { return m_situation.gatesMatterFrom(); }

    /// Whether the reminder is what comes next by itself, its notice being over or none: from then on it is to be told
    /// whether the person types.
    [[nodiscard]] bool asksNext() const { return m_situation.asksNext(); }

    /// Whether InputPaused would begin the break.
    [[nodiscard]] bool beginsAtPause() const { return m_situation.beginsAtPause(); }

    /// Whether SnoozeAsked would change anything. If not, offer start and skip alone.
    [[nodiscard]] bool canSnooze() const { return m_situation.canSnooze(); }

private:
    void startInterval(Instant now);
    void endBreak(std::optional<Paused> then, Instant now);
    void rest(Instant now, BreakReaction& reaction);
    void answer(Answer answer, BreakReaction& reaction) const;
    void meetDeadline(Instant now, BreakReaction& reaction);
    void askOrHold(const Held& held, Instant now, BreakReaction& reaction);
    void closeGate(Gate gate, Instant now, BreakReaction& reaction);
    void goAway(Instant since, Instant now);
    void comeBack(Instant now, BreakReaction& reaction);
    void putOff(std::chrono::minutes length, Instant now, BreakReaction& reaction);
    void adopt(const BreakPolicy& policy, Instant now);

    BreakSituation m_situation;
};

} // namespace unhunch
