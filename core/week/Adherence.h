#pragma once

#include "core/week/Calendar.h"
#include "core/week/Completion.h"
#include "core/week/Plan.h"

#include <array>
#include <span>
#include <vector>

namespace unhunch {

/// How done compares with prescribed. A running week is OnTrack or Behind, a finished one Below, Within or
/// Above what is advised. A week as a whole is never Above.
enum class AdherenceState { OnTrack, Behind, Below, Within, Above };

/// One row of the weekly chart.
struct StretchAdherence {
    StretchId stretch;
    std::array<Outcome, 7> days{}; ///< best outcome of each day, from the week's first day on
    int daysDone = 0;              ///< days with a complete session of it or of a stand-in
    int target = 0;                ///< days that this week asks for
    CountRange range;  ///< what is prescribed for a whole week: 7 to 7, or the band; 0 to 0 if nothing is
    int percent = 100; ///< min(daysDone, target) / target, half up; 100 when nothing is asked
    AdherenceState state = AdherenceState::OnTrack;

    /// Whether the plan has it, or had it, on a day of the week.
    [[nodiscard]] bool isPrescribed() const { return range.max > 0; }

    friend bool operator==(const StretchAdherence&, const StretchAdherence&) = default;
};

/// The week, done against prescribed.
struct WeekAdherence {
    IsoWeek week;
    DateRange days{};
    bool finished = false; ///< its last day is over
    int done = 0;          ///< sum of min(daysDone, target): surplus in one never hides a gap in another
    int target = 0;        ///< sum of the stretches' targets
    int percent = 100;     ///< done / target, half up; 100 when nothing is asked
    AdherenceState state = AdherenceState::OnTrack;
    /// In the plan's order; behind them, in the order of their first days, what was done without being prescribed.
    std::vector<StretchAdherence> stretches;

    friend bool operator==(const WeekAdherence&, const WeekAdherence&) = default;
};

/// Compares what was done in `week` with what `plan` asks for; `today` decides whether the week still runs.
/// What was done counts on every day, also on a paused one or before the plan began. Completions outside the week do
/// not matter. What was done stays in sight: a stretch that was done, in part at least, and counts for no line of the
/// plan (it was taken out the day it was put in, or never in it) has a row of its own that asks for nothing. A stretch
/// that ended within the week has none when it asks for nothing and nothing of it was done.
[[nodiscard]] WeekAdherence adherence(const Plan& plan, std::span<const Completion> completions, IsoWeek week,
                                      Date today, const Calendar& calendar);

} // namespace unhunch
