#pragma once

#include "core/week/Adherence.h"

#include <span>
#include <vector>

namespace unhunch {

/// The share of what a week asks for from which on it is kept, in percent. Four fifths is what studies of treatment and
/// of exercise at home usually take for adherence; it is also what a plan with daily stretches leaves to somebody who is
/// at the desk on the five working days, and all of it would let one missed day in seven decide over the week.
inline constexpr int keptFromPercent = 80;

/// So many kept weeks earn a used reserve back: a month, so that at most one week a month is forgiven.
inline constexpr int weeksToEarnReserve = 4;

/// Weeks kept in a row. A missed week uses the reserve, if there is one, and the row goes on without growing; without a
/// reserve it ends, and the next one begins with a reserve of its own. Weeks that asked for nothing neither add nor
/// break; neither does the running week until it is kept.
struct Streak {
    int weeks = 0;          ///< kept in the present row
    int best = 0;           ///< the longest row so far, the present one included
    bool reserve = true;    ///< whether the next missed week would be forgiven
    int weeksToReserve = 0; ///< kept weeks that are still missing to earn it back; 0 while it is there

    friend bool operator==(const Streak&, const Streak&) = default;
};

/// How a week stands to the row of kept weeks.
enum class WeekKept { NothingAsked, Running, Kept, Forgiven, Missed };

/// Whether `week` was kept, by itself: at least keptFromPercent of its days done. Never Forgiven, and Running only
/// while it is neither over nor kept.
[[nodiscard]] WeekKept keptOf(const WeekAdherence& week);

/// The row that `weeks`, oldest first and without gaps, end with.
[[nodiscard]] Streak streakOf(std::span<const WeekAdherence> weeks);

/// Each of `weeks` as the row counts it: missed ones that a reserve forgave are Forgiven.
[[nodiscard]] std::vector<WeekKept> keptWeeks(std::span<const WeekAdherence> weeks);

} // namespace unhunch
