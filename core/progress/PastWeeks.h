#pragma once

#include "core/week/Adherence.h"

#include <span>
#include <vector>

namespace unhunch {

/// The weeks `first` to `last`, each compared with what was prescribed then, oldest first; empty when `last` is before
/// `first`. All other figures over weeks are made of these, so that none of them disagrees with the weekly chart.
/// Takes completions in any order, and looks at each of them once.
[[nodiscard]] std::vector<WeekAdherence> weeksBetween(const Plan& plan,
                                                      std::span<const Completion> completions, IsoWeek first,
                                                      IsoWeek last, Date today, const Calendar& calendar);

/// The `count` weeks up to today's: the days whose completions weeksBetween() needs for them.
[[nodiscard]] DateRange daysOfLastWeeks(int count, Date today, const Calendar& calendar);

/// Whether the week asked for nothing, because the plan rested all of it or had not begun: such a week is neither good
/// nor bad, whatever was done in it.
[[nodiscard]] bool askedNothing(const WeekAdherence& week);

} // namespace unhunch
