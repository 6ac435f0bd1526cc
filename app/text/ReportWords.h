#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/progress/MonthReport.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace unhunch {

/// What a report for a therapist says, in words. It speaks of the person, not to them.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(unhunch::ReportWords)

public:
    /// "November 2026".
    [[nodiscard]] static QString month(Date day);
    /// "12 Nov".
    [[nodiscard]] static QString shortDay(Date day);
    /// "2 – 30 November 2026"; empty for a month that is whole.
    [[nodiscard]] static QString part(const DateRange& days);
    /// "4 finished weeks: 68 of 80 prescribed days done, 85 %."
    [[nodiscard]] static QString sum(const Trend& sum);
    /// "25 days with something done, 12 of them with all that the day asked for."
    [[nodiscard]] static QString days(const std::vector<DayProgress>& calendar);
    /// "5 of 7", "2 extra" where nothing was asked, a dash where nothing was asked and nothing done.
    [[nodiscard]] static QString score(int done, int target);
    /// "20 of 28, 71 %".
    [[nodiscard]] static QString scoreAndPercent(int done, int target, int percent);
    /// What was different within the month: "from 12 Nov", "until 11 Nov", "left out: did not fit".
    [[nodiscard]] static QString change(const PlanEntry& entry, const DateRange& days);
    /// "The plan rested 3 Nov – 9 Nov."; only the days of the month.
    [[nodiscard]] static QString pause(const DateRange& pause, const DateRange& days);
    /// What was done beside the plan: "Also done, not in the plan: wall slides on 2 days."; empty for nothing.
    [[nodiscard]] static QString beside(const std::vector<WeekAdherence>& weeks,
                                        const StretchCatalog& catalog);
    /// "Chest stretch: hurt on 3 Nov, 12 Nov; too much on 5 Nov; easier form 4 of 12 times".
    [[nodiscard]] static QString felt(const FeltInMonth& felt, const StretchCatalog& catalog);
    /// "48 reminders: 30 started, 8 put off, ...". The second sentence says how many breaks had to wait.
    [[nodiscard]] static QString reminders(const WeekOfReminders& sum);
    /// What the tension did around a break; empty where it is not known.
    [[nodiscard]] static QString relief(std::optional<double> relief);
};

} // namespace unhunch
