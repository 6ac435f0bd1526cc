#pragma once

#include "tests/support/core/WeekBuilders.h"

#include <iosfwd>
#include <vector>

namespace unhunch::test {

/// A set of days of a week, one bit each, the first day's lowest.
using DaySet = unsigned;
inline constexpr DaySet everyDay = 0b1111111;

[[nodiscard]] bool holds(DaySet days, int day);
[[nodiscard]] bool hasNeighbours(DaySet days);

/// The size of the largest choice of `days` that has no two neighbours, found by trying them all.
[[nodiscard]] int mostDaysWithRest(DaySet days);

/// Complete sessions of `stretch` on these days of 2026-W47.
[[nodiscard]] std::vector<Completion> completeOnEach(const StretchId& stretch, DaySet days);

/// What a week can be like for a plan: joined on some day of it (7: later), with some of its days paused.
struct WeekShape {
    int joined = 0;
    DaySet paused = 0;

    [[nodiscard]] DaySet counting() const;

    /// The plan as it lies on this week, which begins on `firstDay`.
    [[nodiscard]] Plan of(PlanBuilder plan, Date firstDay = monday()) const;
};

std::ostream& operator<<(std::ostream& out, const WeekShape& shape);

/// Each day of joining with each set of paused days: 1024 shapes.
[[nodiscard]] std::vector<WeekShape> everyWeekShape();

/// Those without a pause before the joining: 255 shapes, to be tried with every set of done days.
[[nodiscard]] std::vector<WeekShape> everyWeekShapePausedAfterJoining();

} // namespace unhunch::test
