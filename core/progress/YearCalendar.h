#pragma once

#include "core/week/Calendar.h"
#include "core/week/Completion.h"
#include "core/week/Plan.h"

#include <span>
#include <vector>

namespace unhunch {

/// What became of what one day asked for.
struct DayProgress {
    /// Before: the plan had not begun. Paused: it rested. ToCome: after today. Free: nothing had to be done on that day,
    /// and nothing was. Else by `done` of done and missing: none, some, or all of it.
    enum class Kind { Before, Paused, ToCome, Free, None, Some, All };

    Date date{};
    Kind kind = Kind::Free;
    std::vector<StretchId>
        done; ///< prescribed stretches that were complete, or their stand-ins; in the plan's order
    std::vector<StretchId>
        missing; ///< not done, though the day had to have them: all days that count were asked for

    friend bool operator==(const DayProgress&, const DayProgress&) = default;
};

/// The days of a calendar year, 1 January first. What was done counts on every day, also on a paused one, which then is
/// All. Stretches that are wanted on some days of the week only are never missing on a single day. Completions of other
/// days do not matter, but for the weeks at both ends those of the whole week should be there.
[[nodiscard]] std::vector<DayProgress> yearOf(const Plan& plan, std::span<const Completion> completions,
                                              std::chrono::year year, Date today, const Calendar& calendar);

/// Days of a year by what became of them.
struct YearSum {
    int daysDone = 0;   ///< something prescribed was complete
    int daysAll = 0;    ///< and nothing was missing
    int daysPaused = 0; ///< the plan rested, and nothing was done

    friend bool operator==(const YearSum&, const YearSum&) = default;
};

[[nodiscard]] YearSum sumOf(std::span<const DayProgress> days);

} // namespace unhunch
