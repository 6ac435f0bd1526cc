#pragma once

#include <chrono>

namespace unhunch {

/// The numbers that say when to ask for a break. All are more than 0 and at most a day.
struct BreakPolicy {
    std::chrono::minutes workInterval{55}; ///< work between two breaks; a person may choose 20 to 120
    std::chrono::minutes snooze{10};       ///< offered with the reminder: 5, 10 or 15
    std::chrono::seconds breakLength{180}; ///< time away that counts as a whole break
    std::chrono::seconds answerWithin{
        300}; ///< an unanswered reminder is asked again once after this, then ignored

    static constexpr std::chrono::minutes shortestInterval{20};
    static constexpr std::chrono::minutes longestInterval{120};

    friend bool operator==(const BreakPolicy&, const BreakPolicy&) = default;
};

} // namespace unhunch
