#include "app/text/ReportWords.h"

#include "app/text/ProgressTables.h"
#include "app/text/ProgressWords.h"
#include "app/text/Words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace unhunch {

namespace {

QString number(qint64 value) { return QLocale().toString(value); }

QString listed(const QStringList& parts) {
    return parts.join(ReportWords::tr(", ", "between the parts of a list"));
}

QString shortDays(const std::vector<Date>& days) {
    QStringList parts;
    for (const Date day : days)
        parts << ReportWords::shortDay(day);
    return listed(parts);
}

} // namespace

QString ReportWords::month(Date day) {
    const QDate date = toQDate(day);
    return tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(date.month()), QLocale().toString(date, QStringLiteral("yyyy")));
}

QString ReportWords::shortDay(Date day) {
    return QLocale().toString(toQDate(day), tr("d MMM", "date format: day and short month"));
}

QString ReportWords::part(const DateRange& days) {
    const bool whole =
        days.first.day() == std::chrono::day{1} && addDays(days.last, 1).day() == std::chrono::day{1};
    return whole ? QString() : Words::days(days);
}

QString ReportWords::sum(const Trend& sum) {
    if (sum.weeks == 0)
        return tr("No week of this time is finished and asked for anything.");
    return tr("%n finished week(s): %1 of %2 prescribed days done, %3 %.", nullptr, sum.weeks)
        .arg(number(sum.done), number(sum.target), number(sum.percent));
}

QString ReportWords::days(const std::vector<DayProgress>& calendar) {
    const YearSum sum = sumOf(calendar);
    return tr("Something prescribed was done on %n day(s)", nullptr, sum.daysDone) +
           tr(", on %n of them all that the day asked for.", "goes on after: done on %n day(s)", sum.daysAll);
}

QString ReportWords::score(int done, int target) {
    if (target > 0)
        return tr("%1 of %2", "days done of days prescribed").arg(number(done), number(target));
    return done > 0 ? tr("%1 extra", "days done, none prescribed").arg(number(done)) : QStringLiteral("–");
}

QString ReportWords::scoreAndPercent(int done, int target, int percent) {
    if (target == 0)
        return QStringLiteral("–");
    return tr("%1 of %2, %3 %", "days done, days prescribed, percent")
        .arg(number(done), number(target), number(percent));
}

QString ReportWords::change(const PlanEntry& entry, const DateRange& days) {
    QStringList parts;
    if (entry.since > days.first)
        parts << tr("from %1", "day").arg(shortDay(entry.since));
    if (entry.until && *entry.until < days.last)
        parts << tr("until %1", "day").arg(shortDay(*entry.until));
    if (entry.leftOut)
        parts << tr("left out: did not fit");
    return listed(parts);
}

QString ReportWords::pause(const DateRange& pause, const DateRange& days) {
    const Date first = std::max(pause.first, days.first);
    const Date last = std::min(pause.last, days.last);
    if (first == last)
        return tr("The plan rested on %1.").arg(shortDay(first));
    return tr("The plan rested from %1 to %2.").arg(shortDay(first), shortDay(last));
}

QString ReportWords::beside(const std::vector<WeekAdherence>& weeks, const StretchCatalog& catalog) {
    std::map<StretchId, int> daysDone;
    for (const WeekAdherence& week : weeks) {
        for (const StretchAdherence& stretch : week.stretches) {
            if (!stretch.isPrescribed() && stretch.daysDone > 0)
                daysDone[stretch.stretch] += stretch.daysDone;
        }
    }
    QStringList parts;
    for (const auto& [stretch, done] : daysDone)
        parts
            << tr("%1 on %n day(s)", "stretch", done).arg(Words::inSentence(Words::title(stretch, catalog)));
    return parts.isEmpty() ? QString() : tr("Also done, not in the plan: %1.").arg(listed(parts));
}

QString ReportWords::felt(const FeltInMonth& felt, const StretchCatalog& catalog) {
    QStringList parts;
    if (!felt.hurt.empty())
        parts << tr("hurt on %1", "days").arg(shortDays(felt.hurt));
    if (!felt.tooMuch.empty())
        parts << tr("too much on %1", "days").arg(shortDays(felt.tooMuch));
    if (felt.easierForm > 0)
        parts << tr("in the easier form %1 of %n time(s)", nullptr, felt.times).arg(number(felt.easierForm));
    return tr("%1: %2", "stretch, how it felt")
        .arg(Words::title(felt.stretch, catalog), parts.join(tr("; ", "between the parts of a longer list")));
}

QString ReportWords::reminders(const WeekOfReminders& sum) {
    if (sum.shown() == 0 && sum.held == 0)
        return tr("No reminder was shown.");
    QStringList answers;
    for (const Answer answer : everyAnswer) {
        if (sum.count(answer) > 0)
            answers << tr("%1 %2", "an answer to reminders, how many")
                           .arg(Words::inSentence(ProgressWords::answer(answer)), number(sum.count(answer)));
    }
    if (sum.unanswered > 0)
        answers << tr("%1 %2", "an answer to reminders, how many")
                       .arg(Words::inSentence(ProgressWords::noAnswer()), number(sum.unanswered));
    QString text = tr("%n reminder(s)", nullptr, sum.shown());
    if (!answers.isEmpty())
        text = tr("%1: %2", "reminders, answers").arg(text, listed(answers));
    text += u'.';
    if (sum.held > 0)
        text += u' ' + tr("%n break(s) had to wait for the right moment.", nullptr, sum.held);
    return text;
}

QString ReportWords::relief(std::optional<double> relief) {
    if (!relief)
        return {};
    const double tenths = std::round(10 * std::abs(*relief)) / 10;
    if (tenths < 0.1)
        return tr("On the average a break leaves the tension as it was.");
    const QString points = QLocale().toString(tenths, 'f', 1);
    return *relief > 0 ? tr("On the average a break lowers the tension by %1.").arg(points)
                       : tr("On the average the tension is %1 higher after a break.").arg(points);
}

} // namespace unhunch
