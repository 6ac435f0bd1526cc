#include "core/progress/StretchHistory.h"

#include "core/week/Percent.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <string_view>
#include <unordered_map>

namespace unhunch {

namespace {

std::optional<Date> lastDoneIn(const StretchAdherence& stretch, Date firstDay) {
    const auto last = std::ranges::find(stretch.days.rbegin(), stretch.days.rend(), Outcome::Complete);
    if (last == stretch.days.rend())
        return std::nullopt;
    const auto day = static_cast<int>(std::distance(last, stretch.days.rend())) - 1;
    return addDays(firstDay, day);
}

void add(StretchHistory& history, std::size_t index, const WeekAdherence& week,
         const StretchAdherence& stretch) {
    StretchInWeek& entry = history.weeks[index];
    entry.prescribed = stretch.isPrescribed();
    entry.daysDone = stretch.daysDone;
    entry.target = stretch.target;
    entry.range = stretch.range;
    history.daysDone += stretch.daysDone;
    if (week.finished) {
        history.done += std::min(stretch.daysDone, stretch.target);
        history.target += stretch.target;
    }
    if (const auto last = lastDoneIn(stretch, week.days.first))
        history.lastDone = last;
}

} // namespace

std::vector<StretchHistory> stretchHistories(std::span<const WeekAdherence> weeks) {
    // Latest week first: the order in which the stretches are to come.
    std::vector<StretchHistory> histories;
    std::unordered_map<std::string_view, std::size_t> known;
    for (const WeekAdherence& week : std::views::reverse(weeks)) {
        for (const StretchAdherence& stretch : week.stretches) {
            if (known.try_emplace(stretch.stretch, histories.size()).second)
                histories.push_back({.stretch = stretch.stretch});
        }
    }
    for (StretchHistory& history : histories) {
        history.weeks.reserve(weeks.size());
        for (const WeekAdherence& week : weeks)
            history.weeks.push_back({.week = week.week, .days = week.days, .finished = week.finished});
    }
    for (std::size_t index = 0; index < weeks.size(); ++index) {
        for (const StretchAdherence& stretch : weeks[index].stretches)
            add(histories[known.at(stretch.stretch)], index, weeks[index], stretch);
    }
    for (StretchHistory& history : histories)
        history.percent = percentOf(history.done, history.target);
    return histories;
}

} // namespace unhunch
