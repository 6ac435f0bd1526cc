#include "core/progress/Trend.h"

#include "core/progress/PastWeeks.h"
#include "core/week/Percent.h"

#include <vector>

namespace unhunch {

namespace {

constexpr std::size_t fewestForChange = 8;

struct Sum {
    int done = 0;
    int target = 0;
};

Sum sumOf(std::span<const WeekAdherence* const> weeks) {
    Sum sum;
    for (const WeekAdherence* week : weeks) {
        sum.done += week->done;
        sum.target += week->target;
    }
    return sum;
}

} // namespace

Trend trendOf(std::span<const WeekAdherence> weeks) {
    std::vector<const WeekAdherence*> counted;
    for (const WeekAdherence& week : weeks) {
        if (week.finished && !askedNothing(week))
            counted.push_back(&week);
    }
    const Sum all = sumOf(counted);
    Trend trend{static_cast<int>(counted.size()), all.done, all.target, percentOf(all.done, all.target),
                std::nullopt};
    if (counted.size() >= fewestForChange) {
        const std::span<const WeekAdherence* const> both(counted);
        const std::size_t half = counted.size() / 2;
        const Sum earlier = sumOf(both.first(half));
        const Sum later = sumOf(both.last(half));
        trend.change = percentOf(later.done, later.target) - percentOf(earlier.done, earlier.target);
    }
    return trend;
}

} // namespace unhunch
