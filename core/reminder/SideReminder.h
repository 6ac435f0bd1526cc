#pragma once

#include <array>
#include <chrono>
#include <string>
#include <variant>
#include <vector>

namespace unhunch {

/// The short pauses that Unhunch knows by itself. None counts as a stretch.
enum class MicroPrompt { Posture, LookAway, Breathe };

/// After so much work: since the last time, or since a rest of the reminder's own length.
struct AfterWork {
    std::chrono::minutes interval{20}; ///< a minute to a day

    friend bool operator==(const AfterWork&, const AfterWork&) = default;
};

/// At fixed times of some weekdays, by the wall clock.
struct AtTimes {
    std::vector<std::chrono::minutes> times; ///< since midnight, 0 to 23:59; at least one
    std::array<bool, 7> weekdays{true, true, true, true, true, true, true}; ///< Monday first

    friend bool operator==(const AtTimes&, const AtTimes&) = default;
};

/// A reminder beside that of the break: a prompt of ours, or one that the person named.
struct SideReminder {
    std::variant<MicroPrompt, std::string> what;
    std::chrono::seconds length{20}; ///< on show for so long: 5 s to 5 min
    std::variant<AfterWork, AtTimes> when;

    friend bool operator==(const SideReminder&, const SideReminder&) = default;
};

/// Throws std::invalid_argument, with the number and its bounds, when one of the reminder is out of them.
void requireBounds(const SideReminder& reminder);

} // namespace unhunch
