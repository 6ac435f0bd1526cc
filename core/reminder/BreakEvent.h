#pragma once

#include "core/reminder/BreakPolicy.h"
#include "core/reminder/Gate.h"
#include "core/time/Instant.h"

#include <chrono>
#include <optional>
#include <variant>

namespace unhunch {

/// What happens. Those named ...Asked and BreakStarted come from the person; WentAway, CameBack, InputPaused and
/// the gates from the desktop.
namespace event {

/// The time that nextDeadline() gave has come. Too early does no harm.
struct DeadlineReached {};
/// From the reminder or by hand.
struct BreakStarted {};
struct BreakEnded {};
/// A minute to a day.
struct SnoozeAsked {
    std::chrono::minutes length;
};
struct SkipAsked {};
/// Without `until`, until resumed.
struct PauseAsked {
    std::optional<Instant> until;
};
struct ResumeAsked {};
/// Idle since then, though told only later: never after the moment of telling.
struct WentAway {
    Instant since;
};
struct CameBack {};
/// Somebody at the desk let go of keyboard and mouse for some seconds.
struct InputPaused {};
/// At any time; telling it twice does no harm. A gate that is no longer watched is to be told as open.
struct GateClosed {
    Gate gate;
};
struct GateOpened {
    Gate gate;
};
struct PolicyChanged {
    BreakPolicy policy;
};

} // namespace event

using BreakEvent =
    std::variant<event::DeadlineReached, event::BreakStarted, event::BreakEnded, event::SnoozeAsked,
                 event::SkipAsked, event::PauseAsked, event::ResumeAsked, event::WentAway, event::CameBack,
                 event::InputPaused, event::GateClosed, event::GateOpened, event::PolicyChanged>;

} // namespace unhunch
