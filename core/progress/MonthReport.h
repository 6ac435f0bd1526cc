#pragma once

#include "core/progress/ReminderAnswers.h"
#include "core/progress/Streak.h"
#include "core/progress/TensionTrend.h"
#include "core/progress/Trend.h"
#include "core/progress/YearCalendar.h"
#include "core/week/PlanHistory.h"

#include <optional>
#include <vector>

namespace unhunch {

/// What the person said of one stretch in a month, and in which form they did it. Days without doubles, oldest first.
struct FeltInMonth {
    StretchId stretch;
    std::vector<Date> hurt{};
    std::vector<Date> tooMuch{};
    int times = 0;      ///< done at all, in part or whole
    int easierForm = 0; ///< of these, in the easier form

    friend bool operator==(const FeltInMonth&, const FeltInMonth&) = default;
};

/// One month of a report.
struct MonthReport {
    DateRange days{};                    ///< of the month, as far as they were asked for
    std::vector<PlanEntry> plan{};       ///< what was prescribed on any of `days`, in the plan's order
    std::optional<Date> began{};         ///< the plan's first day, where it is one of `days` behind the first
    std::vector<DateRange> pauses{};     ///< that have any of `days`
    std::vector<WeekAdherence> weeks{};  ///< whose middle day is one of `days`; oldest first, none to come
    Trend sum{};                         ///< of `weeks`
    std::vector<DayProgress> calendar{}; ///< one for each of `days`
    std::vector<FeltInMonth> felt{};     ///< of which there is anything to say
    WeekOfReminders reminders{};
    std::vector<WeekAdherence> trend{};   ///< a quarter up to the month's last week
    std::vector<WeekKept> kept{};         ///< one for each of `trend`
    std::vector<WeekOfTension> tension{}; ///< over the same weeks; empty when nothing was noted in them
    std::optional<double> relief{};       ///< of tension in them, by a break on the average
};

} // namespace unhunch
