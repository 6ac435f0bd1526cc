#pragma once

#include <chrono>
#include <optional>

namespace unhunch {

/// The numbers that say when and how to ask for a break. Where no other bounds are given, a length is more than 0
/// and at most a day.
struct BreakPolicy {
    std::chrono::minutes workInterval{55}; ///< work between two breaks; a person may choose 20 to 120
    std::chrono::minutes snooze{10};       ///< offered with the reminder: 5, 10 or 15
    std::chrono::seconds breakLength{180}; ///< time away that counts as a whole break
    std::chrono::seconds answerWithin{
        300}; ///< an unanswered reminder is asked again once after this, then ignored
    /// How long ahead a quiet notice tells of the break, at most 5 minutes. Empty: no notice.
    std::optional<std::chrono::seconds> notice = std::chrono::seconds{30};
    /// How long before the notice, or before the reminder if there is none, the gates have to be known: what the
    /// desktop takes to tell them. 0 to 60 seconds.
    std::chrono::seconds gateLead{15};
    int snoozeLimit = 3; ///< how often one break can be put off, 0 to 100; 0: as often as the person likes
    bool firm = false;   ///< a break that is due begins by itself when the person pauses

    static constexpr std::chrono::minutes shortestInterval{20};
    static constexpr std::chrono::minutes longestInterval{120};

    friend bool operator==(const BreakPolicy&, const BreakPolicy&) = default;
};

/// Throws std::invalid_argument, with the number and its bounds, when one of the policy is out of them.
void requireBounds(const BreakPolicy& policy);

/// The same of the length of a snooze: a minute to a day.
void requireSnoozeBounds(std::chrono::minutes length);

} // namespace unhunch
