#include "tests/support/core/WeekShapes.h"

#include <algorithm>
#include <bit>
#include <ostream>
#include <utility>

namespace unhunch::test {

bool holds(DaySet days, int day) { return (days >> day & 1U) != 0; }

bool hasNeighbours(DaySet days) { return (days & days >> 1) != 0; }

int mostDaysWithRest(DaySet days) {
    int most = 0;
    for (DaySet choice = 0; choice <= everyDay; ++choice) {
        if ((choice & ~days) == 0 && !hasNeighbours(choice))
            most = std::max(most, std::popcount(choice));
    }
    return most;
}

std::vector<Completion> completeOnEach(const StretchId& stretch, DaySet days) {
    std::vector<Completion> completions;
    for (int day = 0; day < 7; ++day) {
        if (holds(days, day))
            completions.push_back(complete(stretch, dayOfWeek(day)));
    }
    return completions;
}

DaySet WeekShape::counting() const { return everyDay & ~paused & everyDay << joined; }

Plan WeekShape::of(PlanBuilder plan, Date firstDay) const {
    return plan.began(addDays(firstDay, joined)).pausedDays(paused, firstDay);
}

std::ostream& operator<<(std::ostream& out, const WeekShape& shape) {
    out << "a week joined on day " << shape.joined << ", paused on days {";
    for (int day = 0; day < 7; ++day) {
        if (holds(shape.paused, day))
            out << ' ' << day;
    }
    return out << " }";
}

std::vector<WeekShape> everyWeekShape() {
    std::vector<WeekShape> shapes;
    for (int joined = 0; joined <= 7; ++joined) {
        for (DaySet paused = 0; paused <= everyDay; ++paused)
            shapes.push_back({joined, paused});
    }
    return shapes;
}

std::vector<WeekShape> everyWeekShapePausedAfterJoining() {
    std::vector<WeekShape> shapes = everyWeekShape();
    std::erase_if(shapes,
                  [](const WeekShape& shape) { return (shape.paused & ~(everyDay << shape.joined)) != 0; });
    return shapes;
}

} // namespace unhunch::test
