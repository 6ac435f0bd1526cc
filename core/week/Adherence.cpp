#include "core/week/Adherence.h"

#include "core/week/StretchWeek.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// In integers, so that halves are rounded up on every machine alike.
int percentOf(int done, int target) { return target == 0 ? 100 : (200 * done + target) / (2 * target); }

AdherenceState finishedState(const StretchWeek& week) {
    if (week.daysOwed() > 0)
        return AdherenceState::Below;
    return week.daysDone() > week.range().max ? AdherenceState::Above : AdherenceState::Within;
}

AdherenceState runningState(const StretchWeek& week, int today) {
    return week.daysOwed() <= week.daysLeft(today) ? AdherenceState::OnTrack : AdherenceState::Behind;
}

AdherenceState overallState(const WeekAdherence& week) {
    const AdherenceState wanting = week.finished ? AdherenceState::Below : AdherenceState::Behind;
    const AdherenceState good = week.finished ? AdherenceState::Within : AdherenceState::OnTrack;
    const bool anyWanting =
        std::ranges::find(week.stretches, wanting, &StretchAdherence::state) != week.stretches.end();
    return anyWanting ? wanting : good;
}

} // namespace

WeekAdherence adherence(const Plan& plan, std::span<const Completion> completions, IsoWeek week, Date today,
                        const Calendar& calendar) {
    WeekAdherence result;
    result.week = week;
    result.days = calendar.daysOf(week);
    result.finished = today > result.days.last;
    const int todayInWeek = daysBetween(result.days.first, today);

    for (const PrescribedStretch& prescribed : prescribedIn(result.days, plan)) {
        const StretchWeek counted(plan, prescribed, completions, result.days.first);
        const int target = counted.target();
        const int done = std::min(counted.daysDone(), target);

        StretchAdherence row;
        row.stretch = prescribed.latest->stretch;
        row.days = counted.outcomes();
        row.daysDone = counted.daysDone();
        row.target = target;
        row.range = counted.range();
        row.percent = percentOf(done, target);
        row.state = result.finished ? finishedState(counted) : runningState(counted, todayInWeek);
        result.stretches.push_back(std::move(row));

        result.done += done;
        result.target += target;
    }
    result.percent = percentOf(result.done, result.target);
    result.state = overallState(result);
    return result;
}

} // namespace unhunch
