#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/progress/HoursTaken.h"
#include "core/progress/ReminderAnswers.h"
#include "core/progress/Streak.h"
#include "core/progress/StretchHistory.h"
#include "core/progress/TensionTrend.h"
#include "core/progress/Trend.h"
#include "core/progress/YearCalendar.h"

#include <QCoreApplication>
#include <QString>

namespace unhunch {

/// How it went over time, as words for people: what the cells of charts say, and the sentences above them.
class ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)

public:
    /// "16 – 22 November 2026: 17 of 20 days, 85 %, kept".
    [[nodiscard]] static QString week(const WeekAdherence& week, WeekKept kept);
    /// "kept", "less than 80 %, forgiven", "still running".
    [[nodiscard]] static QString kept(WeekKept kept);
    /// "In 11 weeks: 186 of 220 prescribed days done, 85 %. ..."; what to expect where there is no finished week yet.
    [[nodiscard]] static QString trend(const Trend& trend);
    /// "7 weeks kept in a row, the longest so far. ...".
    [[nodiscard]] static QString streak(const Streak& streak);
    /// What the row of kept weeks counts.
    [[nodiscard]] static QString streakRule();

    /// "Cat-cow, 16 – 22 November 2026: 5 of 7 days".
    [[nodiscard]] static QString stretchWeek(const QString& title, const StretchInWeek& week);
    /// "85 %"; a dash where no finished week asked for it.
    [[nodiscard]] static QString percent(const StretchHistory& history);
    /// "Cat-cow: 5 of 7 days, ..." over the whole span.
    [[nodiscard]] static QString stretch(const StretchHistory& history, const StretchCatalog& catalog);

    /// "Monday, 16 November: cat-cow and shoulder rolls done; chest stretch was missing".
    [[nodiscard]] static QString day(const DayProgress& day, const StretchCatalog& catalog);
    /// "all done", "some done", "rest": what became of it, in a word or two.
    [[nodiscard]] static QString dayKind(DayProgress::Kind kind);
    /// "212 days with something done, 140 of them with all that the day asked for."
    [[nodiscard]] static QString year(const YearSum& sum);

    /// "10:00–11:00".
    [[nodiscard]] static QString hour(int hour);
    /// "Mondays, 10:00–11:00: on 7 of 12 days"; `weekday` counts from Monday.
    [[nodiscard]] static QString hourTaken(int weekday, int hour, int days, int ofDays);
    /// "Most breaks are taken on Mondays, 10:00–11:00."
    [[nodiscard]] static QString busiest(const HoursTaken& taken);

    /// "Started", "Rested instead".
    [[nodiscard]] static QString answer(Answer answer);
    [[nodiscard]] static QString noAnswer();
    [[nodiscard]] static QString held();
    /// "Held: microphone in use".
    [[nodiscard]] static QString heldBy(Gate gate);
    /// "Started, 16 – 22 November 2026: 12 times".
    [[nodiscard]] static QString timesInWeek(const QString& what, const DateRange& days, int times);
    /// "Of 48 reminders, 30 led to a break. 6 breaks had to wait."
    [[nodiscard]] static QString reminders(const WeekOfReminders& sum);

    /// "16 – 22 November 2026: 6.5 before, 3 after (4 breaks)".
    [[nodiscard]] static QString tension(const WeekOfTension& week);
    /// "A break lowers it by 2.5 on the average."
    [[nodiscard]] static QString relief(std::optional<double> relief);
};

} // namespace unhunch
