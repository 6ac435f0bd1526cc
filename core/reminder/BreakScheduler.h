#pragma once

#include "core/reminder/Answer.h"
#include "core/reminder/BreakEvent.h"
#include "core/reminder/BreakPolicy.h"
#include "core/reminder/BreakState.h"
#include "core/time/Instant.h"

#include <optional>

namespace unhunch {

/// What the caller has to do after an event; never both.
struct BreakReaction {
    bool ask = false;               ///< show the reminder (again)
    std::optional<Answer> answered; ///< the reminder on show is settled: withdraw it and log this answer

    friend bool operator==(const BreakReaction&, const BreakReaction&) = default;
};

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
/// A break's end and skipping start a new interval. Snoozing the reminder on show hides it for that long;
/// snoozing before anything is due puts the next break off by that much. Pausing answers a reminder on show
/// with Skipped, and the end of a pause starts a new interval. On a break or a pause, snoozing and skipping
/// change nothing, and going away matters only once it is over: who has not come back by then is not asked. A
/// changed policy keeps the work counted so far, yet asks at the earliest a minute later, never under the
/// hands of somebody choosing its numbers; a reminder or a snooze under way keeps its time.
class BreakScheduler {
public:
    /// Begins a first interval. Throws std::invalid_argument when a number of the policy is out of bounds.
    BreakScheduler(const BreakPolicy& policy, Instant now);

    /// Moves on. A `now` earlier than that of an event before is taken as the latest known. Throws
    /// std::invalid_argument, and changes nothing, when a number in the event is out of its bounds.
    BreakReaction handle(const BreakEvent& event, Instant now);

    [[nodiscard]] const BreakState& state() const { return m_state; }
    [[nodiscard]] const BreakPolicy& policy() const { return m_policy; }

    /// When to send DeadlineReached: after the last event's time. Empty while nothing is to come by itself
    /// (away, on a break, paused without end).
    [[nodiscard]] std::optional<Instant> nextDeadline() const;

    /// When the reminder is next shown if nothing else happens; empty while away or paused without end, and
    /// on a break.
    [[nodiscard]] std::optional<Instant> nextBreak() const;

private:
    void startInterval(Instant now);
    void rest(Instant now, BreakReaction& reaction);
    void answer(Answer answer, BreakReaction& reaction) const;
    void meetDeadline(Instant now, BreakReaction& reaction);
    void goAway(Instant since, Instant now);
    void comeBack(Instant now, BreakReaction& reaction);
    void putOff(std::chrono::minutes length, Instant now, BreakReaction& reaction);
    void adopt(const BreakPolicy& policy, Instant now);

    BreakPolicy m_policy;
    BreakState m_state;
    Instant m_latest;                ///< of all events
    Instant m_lastSeen;              ///< when the person was last known to be at the desk
    std::optional<Instant> m_leftAt; ///< gone during a break or a pause, and not back yet
};

} // namespace unhunch
