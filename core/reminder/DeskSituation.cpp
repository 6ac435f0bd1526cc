#include "core/reminder/DeskSituation.h"

#include "core/Overloaded.h"
#include "core/reminder/BreakScheduler.h"

namespace unhunch {

DeskSituation deskSituation(const BreakScheduler& breaks, Instant now) {
    const auto atDesk = [&](const auto&) -> DeskSituation {
        // From the moment on at which gates are watched for the break, it takes all the room.
        const auto from = breaks.gatesMatterFrom();
        const bool isBreakNear = from && *from <= now;
        return AtDesk{breaks.closedGates().empty() && !isBreakNear};
    };
    return std::visit(
        Overloaded{[](const Away& away) -> DeskSituation { return Resting{away.since}; },
                   [](const OnBreak& onBreak) -> DeskSituation { return Resting{onBreak.since}; },
                   [&](const Paused&) -> DeskSituation { return Resting{now}; }, atDesk},
        breaks.state());
}

} // namespace unhunch
