#pragma once

#include "core/time/Instant.h"

#include <chrono>
#include <optional>
#include <variant>

namespace unhunch {

/// At work. `worked` is the work counted towards the next break at the moment `since`; it goes on from there.
struct Working {
    Instant since;
    std::chrono::milliseconds worked{0}; ///< never negative

    friend bool operator==(const Working&, const Working&) = default;
};

/// A break is due, and its reminder is on show. It has been shown `asked` times, first at `since`, last at
/// `lastAsked`.
struct Due {
    Instant since;
    Instant lastAsked;
    int asked = 1;
    Instant answerBy{}; ///< unanswered then, it is shown again, or taken as ignored when it has been already

    friend bool operator==(const Due&, const Due&) = default;
};

/// A break is due, but gates hold its reminder back: since it came due, or since its reminder was `withdrawn`.
struct Held {
    Instant since;
    std::optional<Due> withdrawn{}; ///< as it was on show; `asked` counts only what was left unanswered
    Instant notBefore{};            ///< a reminder that was withdrawn comes back no sooner

    friend bool operator==(const Held&, const Held&) = default;
};

struct Snoozed {
    Instant until;

    friend bool operator==(const Snoozed&, const Snoozed&) = default;
};

/// Paused by the person; without `until`, until resumed.
struct Paused {
    std::optional<Instant> until;

    friend bool operator==(const Paused&, const Paused&) = default;
};

/// A routine is being led.
struct OnBreak {
    Instant since;
    std::optional<Paused> then{}; ///< the pause that the person has asked for meanwhile

    friend bool operator==(const OnBreak&, const OnBreak&) = default;
};

/// Away from the desk (idle, locked, asleep) since then; `before` is what was interrupted. Its Working counts
/// the work up to `since`.
struct Away {
    Instant since;
    std::variant<Working, Due, Held, Snoozed> before;

    friend bool operator==(const Away&, const Away&) = default;
};

using BreakState = std::variant<Working, Due, Held, Snoozed, Paused, OnBreak, Away>;

} // namespace unhunch
