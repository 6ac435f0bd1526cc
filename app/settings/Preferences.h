#pragma once

#include "core/catalog/Stretch.h"
#include "core/reminder/BreakScheduler.h"

#include <chrono>
#include <set>

namespace unhunch {

/// What the person chose. A plain value; the defaults are those of a fresh start.
struct Preferences {
    std::chrono::minutes workInterval{55}; ///< 20 to 120
    std::chrono::minutes snooze{10};       ///< 5, 10 or 15
    std::chrono::minutes breakLength{3};   ///< 2 to 15: what a routine may take, and what counts as a rest
    std::set<Place> places{Place::Standing, Place::Chair, Place::Doorway,
                           Place::Floor}; ///< always with Standing
    bool sound = true;
    bool startWithSession = false;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

inline constexpr std::chrono::minutes shortestBreak{2};
inline constexpr std::chrono::minutes longestBreak{15};

[[nodiscard]] BreakPolicy policyOf(const Preferences& preferences);

} // namespace unhunch
