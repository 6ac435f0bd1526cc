#pragma once

#include "core/reminder/BreakScheduler.h"

#include <chrono>
#include <optional>
#include <ostream>

namespace unhunch {

// What GoogleTest shows when an expectation about these fails.
void PrintTo(Answer answer, std::ostream* out);
void PrintTo(Gate gate, std::ostream* out);
void PrintTo(const BreakReaction& reaction, std::ostream* out);
void PrintTo(const BreakState& state, std::ostream* out);

namespace test {

inline constexpr BreakReaction nothing{};
inline constexpr BreakReaction asks{.ask = true, .answered = std::nullopt};
inline constexpr BreakReaction announces{.answered = std::nullopt, .announce = true};
inline constexpr BreakReaction withdraws{.answered = std::nullopt, .withdraw = true};
inline constexpr BreakReaction begins{.answered = std::nullopt, .begin = true};
[[nodiscard]] BreakReaction answers(Answer answer);

/// Asks without a notice ahead, and knows the gates at once: every deadline is one that the person sees.
inline const BreakPolicy plainPolicy{.notice = std::nullopt, .gateLead = std::chrono::seconds{0}};

/// Somebody at a desk with a reminder: a scheduler, and the time of the last thing that happened.
class Desk {
public:
    explicit Desk(const BreakPolicy& policy = plainPolicy);

    /// What an event leads to `later` than the one before.
    BreakReaction after(std::chrono::milliseconds later, const BreakEvent& event);
    /// Waits for the next deadline, which must exist, and meets it `late`.
    BreakReaction meetDeadline(std::chrono::milliseconds late = std::chrono::milliseconds{0});
    /// What a gate leads to that closes or opens `later` than what was before.
    BreakReaction closeGate(Gate gate, std::chrono::milliseconds later = std::chrono::milliseconds{0});
    BreakReaction openGate(Gate gate, std::chrono::milliseconds later = std::chrono::milliseconds{0});
    /// Leaves right now for that long; what coming back leads to.
    BreakReaction leaveFor(std::chrono::milliseconds time);

    [[nodiscard]] const BreakScheduler& scheduler() const { return m_scheduler; }
    [[nodiscard]] Instant now() const { return m_now; }
    /// From now to the next reminder, if nothing else happens.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilBreak() const;
    /// From now to the next deadline.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilDeadline() const;

    template <class State>
    [[nodiscard]] bool is() const {
        return std::holds_alternative<State>(m_scheduler.state());
    }

private:
    Instant m_now;
    BreakScheduler m_scheduler;
};

/// A desk at which the first reminder has just been shown.
[[nodiscard]] Desk deskWithReminder(const BreakPolicy& policy = plainPolicy);

} // namespace test
} // namespace unhunch
