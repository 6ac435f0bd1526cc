#pragma once

#include "core/time/Instant.h"

#include <variant>

namespace unhunch {

class BreakScheduler;

/// At work. `hasRoom` for another reminder: no gate is closed, and no break is due, held, announced or about to be.
struct AtDesk {
    bool hasRoom;

    friend bool operator==(const AtDesk&, const AtDesk&) = default;
};

/// Away, on a break, or paused by the person: nothing is asked, and no work is done that would count.
struct Resting {
    Instant since;

    friend bool operator==(const Resting&, const Resting&) = default;
};

/// What the break leaves to side reminders.
using DeskSituation = std::variant<AtDesk, Resting>;

/// The situation at the scheduler's last event, which was at `now`. A pause is taken to begin `now`.
[[nodiscard]] DeskSituation deskSituation(const BreakScheduler& breaks, Instant now);

} // namespace unhunch
