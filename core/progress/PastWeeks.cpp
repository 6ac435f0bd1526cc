#include "core/progress/PastWeeks.h"

#include "core/progress/CompletionsByWeek.h"

namespace unhunch {

std::vector<WeekAdherence> weeksBetween(const Plan& plan, std::span<const Completion> completions,
                                        IsoWeek first, IsoWeek last, Date today, const Calendar& calendar) {
    const CompletionsByWeek byWeek(completions);
    std::vector<WeekAdherence> weeks;
    for (IsoWeek week = first; week <= last; week = calendar.addWeeks(week, 1))
        weeks.push_back(adherence(plan, byWeek.within(calendar.daysOf(week)), week, today, calendar));
    return weeks;
}

DateRange daysOfLastWeeks(int count, Date today, const Calendar& calendar) {
    const DateRange current = calendar.daysOf(calendar.weekOf(today));
    return {addDays(current.first, -7 * (count - 1)), current.last};
}

bool askedNothing(const WeekAdherence& week) { return week.target == 0; }

} // namespace unhunch
