#pragma once

#include "core/reminder/Answer.h"

#include <optional>

namespace unhunch {

/// What the caller has to do after an event: nothing, or one of these.
struct BreakReaction {
    bool ask = false;               ///< show the reminder (again)
    std::optional<Answer> answered; ///< the reminder on show is settled: withdraw it and log this answer
    bool announce = false;          ///< tell quietly that the reminder comes in a moment
    bool withdraw = false; ///< a gate closed: take the reminder off, as if it had not been shown; no answer
    bool begin = false;    ///< open the break by itself, and tell BreakStarted as if the person had

    friend bool operator==(const BreakReaction&, const BreakReaction&) = default;
};

} // namespace unhunch
