#include "core/progress/YearCalendar.h"

#include "core/progress/CompletionsByWeek.h"
#include "core/week/StretchWeek.h"

#include <algorithm>

namespace unhunch {

namespace {

/// Whether each day that counts had to have the stretch, for the week to get all that it asks for.
bool isWantedOnEachDay(const StretchWeek& week) {
    int counting = 0;
    for (int day = 0; day < StretchWeek::length; ++day)
        counting += week.countsOn(day) ? 1 : 0;
    return week.target() == counting;
}

DayProgress::Kind kindOf(const DayProgress& day, const Plan& plan, Date today) {
    using Kind = DayProgress::Kind;
    if (!day.done.empty())
        return day.missing.empty() ? Kind::All : Kind::Some;
    if (day.date > today)
        return Kind::ToCome;
    if (day.date < plan.began)
        return Kind::Before;
    if (!plan.counts(day.date))
        return Kind::Paused;
    return day.missing.empty() ? Kind::Free : Kind::None;
}

/// The seven days of a week, without their kinds.
std::vector<DayProgress> daysOf(const DateRange& week, const Plan& plan,
                                std::span<const Completion> completions) {
    std::vector<DayProgress> days(StretchWeek::length);
    for (int day = 0; day < StretchWeek::length; ++day)
        days[static_cast<std::size_t>(day)].date = addDays(week.first, day);
    for (const PrescribedStretch& prescribed : prescribedIn(week, plan)) {
        const StretchWeek counted(plan, prescribed, completions, week.first);
        const bool eachDay = isWantedOnEachDay(counted);
        const StretchId& stretch = prescribed.latest->stretch;
        for (int day = 0; day < StretchWeek::length; ++day) {
            DayProgress& progress = days[static_cast<std::size_t>(day)];
            if (counted.isDoneOn(day))
                progress.done.push_back(stretch);
            else if (eachDay && counted.countsOn(day))
                progress.missing.push_back(stretch);
        }
    }
    return days;
}

} // namespace

std::vector<DayProgress> yearOf(const Plan& plan, std::span<const Completion> completions,
                                std::chrono::year year, Date today, const Calendar& calendar) {
    const DateRange span{year / std::chrono::January / 1, year / std::chrono::December / 31};
    const CompletionsByWeek byWeek(completions);
    std::vector<DayProgress> days;
    days.reserve(366);
    for (IsoWeek week = calendar.weekOf(span.first); week <= calendar.weekOf(span.last);
         week = calendar.addWeeks(week, 1)) {
        const DateRange weekDays = calendar.daysOf(week);
        for (DayProgress& day : daysOf(weekDays, plan, byWeek.within(weekDays))) {
            if (!span.contains(day.date))
                continue;
            day.kind = kindOf(day, plan, today);
            days.push_back(std::move(day));
        }
    }
    return days;
}

YearSum sumOf(std::span<const DayProgress> days) {
    YearSum sum;
    for (const DayProgress& day : days) {
        sum.daysDone += day.done.empty() ? 0 : 1;
        sum.daysAll += day.kind == DayProgress::Kind::All ? 1 : 0;
        sum.daysPaused += day.kind == DayProgress::Kind::Paused ? 1 : 0;
    }
    return sum;
}

} // namespace unhunch
