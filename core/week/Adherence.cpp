#include "core/week/Adherence.h"

#include "core/week/Percent.h"
#include "core/week/StretchWeek.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace unhunch {

namespace {

AdherenceState finishedState(const StretchWeek& week) {
    if (week.daysOwed() > 0)
        return AdherenceState::Below;
    return week.daysDone() > week.range().max ? AdherenceState::Above : AdherenceState::Within;
}

AdherenceState runningState(const StretchWeek& week, int today) {
    return week.daysOwed() <= week.daysLeft(today) ? AdherenceState::OnTrack : AdherenceState::Behind;
}

bool nothingDone(const StretchWeek& week) {
    return std::ranges::all_of(week.outcomes(), [](Outcome outcome) { return outcome == Outcome::None; });
}

/// What was done in `days` of stretches that count for nothing in `prescribed`, a row each, in the order of first days.
std::vector<StretchAdherence> doneBesides(std::span<const PrescribedStretch> prescribed,
                                          std::span<const Completion> completions, const DateRange& days,
                                          bool finished) {
    const auto counts = [prescribed](const StretchId& done) {
        return std::ranges::any_of(
            prescribed, [&](const PrescribedStretch& stretch) { return stretch.latest->isMetBy(done); });
    };
    std::map<StretchId, StretchAdherence> rows;
    for (const Completion& completion : completions) {
        if (!days.contains(completion.date) || completion.outcome == Outcome::None ||
            counts(completion.stretch))
            continue;
        StretchAdherence& row = rows[completion.stretch];
        Outcome& day = row.days.at(static_cast<std::size_t>(daysBetween(days.first, completion.date)));
        day = std::max(day, completion.outcome);
    }
    std::vector<StretchAdherence> result;
    for (auto& [stretch, row] : rows) {
        row.stretch = stretch;
        row.daysDone = static_cast<int>(std::ranges::count(row.days, Outcome::Complete));
        row.range = {0, 0};
        row.state = finished ? AdherenceState::Within : AdherenceState::OnTrack;
        result.push_back(std::move(row));
    }
    // Of the same first day, by id.
    std::ranges::stable_sort(result, {}, [](const StretchAdherence& row) {
        return std::ranges::find_if(row.days, [](Outcome day) { return day != Outcome::None; }) -
               row.days.begin();
    });
    return result;
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

    const std::vector<PrescribedStretch> inPlan = prescribedIn(result.days, plan);
    for (const PrescribedStretch& prescribed : inPlan) {
        const StretchWeek counted(plan, prescribed, completions, result.days.first);
        const int target = counted.target();
        const bool endedWithin = prescribed.latest->asked.last < result.days.last;
        if (endedWithin && target == 0 && nothingDone(counted))
            continue;
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
    std::ranges::move(doneBesides(inPlan, completions, result.days, result.finished),
                      std::back_inserter(result.stretches));
    result.percent = percentOf(result.done, result.target);
    result.state = overallState(result);
    return result;
}

} // namespace unhunch
