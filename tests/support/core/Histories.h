#pragma once

#include "core/week/PlanHistory.h"

#include <ostream>

namespace unhunch {

/// How a failing test shows a choice and a line of a history.
inline std::ostream& operator<<(std::ostream& out, const ChosenStretch& chosen) {
    out << chosen.stretch << ' ' << daysPerWeek(chosen.frequency, chosen.days).min << " days";
    return chosen.dose ? out << " by a dose of its own" : out;
}

inline std::ostream& operator<<(std::ostream& out, const PlanEntry& entry) {
    out << entry.chosen << " since " << toString(entry.since);
    if (entry.until)
        out << " until " << toString(*entry.until);
    return entry.leftOut ? out << ", left out" : out;
}

namespace test {

inline constexpr Weekdays workDaysOnly{true, true, true, true, true, false, false};

} // namespace test
} // namespace unhunch
