#include "core/progress/ReminderAnswers.h"

#include <functional>
#include <numeric>
#include <ranges>

namespace unhunch {

namespace {

/// The week among `weeks` that holds `date`.
WeekOfReminders* find(std::vector<WeekOfReminders>& weeks, Date date) {
    if (weeks.empty() || date < weeks.front().days.first || date > weeks.back().days.last)
        return nullptr;
    return &weeks[static_cast<std::size_t>(daysBetween(weeks.front().days.first, date) / 7)];
}

} // namespace

int WeekOfReminders::count(Answer answer) const {
    const auto found = answers.find(answer);
    return found == answers.end() ? 0 : found->second;
}

int WeekOfReminders::shown() const {
    const auto counts = answers | std::views::values | std::views::common;
    return std::accumulate(counts.begin(), counts.end(), unanswered);
}

std::vector<WeekOfReminders> remindersByWeek(std::span<const RemindersShown> shown,
                                             std::span<const BreaksHeld> held, IsoWeek first, IsoWeek last,
                                             const Calendar& calendar) {
    std::vector<WeekOfReminders> weeks;
    for (IsoWeek week = first; week <= last; week = calendar.addWeeks(week, 1))
        weeks.push_back({.week = week, .days = calendar.daysOf(week)});
    for (const RemindersShown& reminders : shown) {
        WeekOfReminders* week = find(weeks, reminders.date);
        if (!week || reminders.count <= 0)
            continue;
        (reminders.answer ? week->answers[*reminders.answer] : week->unanswered) += reminders.count;
    }
    for (const BreaksHeld& breaks : held) {
        WeekOfReminders* week = find(weeks, breaks.date);
        if (!week || breaks.count <= 0)
            continue;
        week->held += breaks.count;
        for (const Gate gate : breaks.gates)
            week->heldBy[gate] += breaks.count;
    }
    return weeks;
}

WeekOfReminders sumOf(std::span<const WeekOfReminders> weeks) {
    if (weeks.empty())
        return {};
    WeekOfReminders sum{.week = weeks.front().week,
                        .days = {weeks.front().days.first, weeks.back().days.last}};
    for (const WeekOfReminders& week : weeks) {
        for (const auto& [answer, count] : week.answers)
            sum.answers[answer] += count;
        for (const auto& [gate, count] : week.heldBy)
            sum.heldBy[gate] += count;
        sum.unanswered += week.unanswered;
        sum.held += week.held;
    }
    return sum;
}

} // namespace unhunch
