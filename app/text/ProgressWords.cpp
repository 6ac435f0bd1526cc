#include "app/text/ProgressWords.h"

#include "app/text/HeldBreakWords.h"
#include "app/text/Words.h"

#include <QLocale>
#include <QStringList>
#include <QTime>

#include <cmath>

namespace unhunch {

namespace {

QString number(qint64 value) { return QLocale().toString(value); }

/// One digit behind the point, unless it is zero.
QString mean(double value) {
    const double tenths = std::round(10 * value) / 10;
    return QLocale().toString(tenths, 'f', tenths == std::round(tenths) ? 0 : 1);
}

/// "cat-cow and shoulder rolls", in the middle of a sentence.
QString listed(const std::vector<StretchId>& stretches, const StretchCatalog& catalog) {
    return Words::inSentence(Words::titles(stretches, catalog));
}

QString clock(int hour) {
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return QLocale().toString(QTime(hour % 24, 0), format);
}

} // namespace

QString ProgressWords::week(const WeekAdherence& week, WeekKept kept) {
    const QString days = Words::days(week.days);
    if (kept == WeekKept::NothingAsked)
        return tr("%1: nothing was asked", "days of a week").arg(days);
    return tr("%1: %2 of %3 days, %4 %, %5", "days of a week, done, prescribed, percent, kept or not")
        .arg(days, number(week.done), number(week.target), number(week.percent), ProgressWords::kept(kept));
}

QString ProgressWords::kept(WeekKept kept) {
    switch (kept) {
    case WeekKept::NothingAsked: return tr("rest");
    case WeekKept::Running: return tr("still running");
    case WeekKept::Kept: return tr("kept");
    case WeekKept::Forgiven: return tr("forgiven");
    case WeekKept::Missed: return tr("not kept");
    }
    return {};
}

QString ProgressWords::trend(const Trend& trend) {
    if (trend.weeks == 0)
        return tr("Your first week is under way. From the next one on, you can compare.");
    QString text = tr("%n finished week(s): %1 of %2 prescribed days done, %3 %.", nullptr, trend.weeks)
                       .arg(number(trend.done), number(trend.target), number(trend.percent));
    if (trend.change && *trend.change != 0) {
        const int points = std::abs(*trend.change);
        text += u' ' + (*trend.change > 0 ? tr("The later half is %n point(s) higher.", nullptr, points)
                                          : tr("The later half is %n point(s) lower.", nullptr, points));
    } else if (trend.change) {
        text += u' ' + tr("Steady over the whole time.");
    }
    return text;
}

QString ProgressWords::streak(const Streak& streak) {
    if (streak.weeks == 0) {
        return streak.best == 0 ? tr("The first week that you keep begins a row.")
                                : tr("Your longest row is %n week(s). The next kept week begins a new one.",
                                     nullptr, streak.best);
    }
    QString text = tr("%n week(s) kept in a row", nullptr, streak.weeks);
    if (streak.weeks == streak.best && streak.best > 1)
        text = tr("%1, your longest so far.", "weeks in a row").arg(text);
    else if (streak.best > streak.weeks)
        text = tr("%1; your longest is %2.", "weeks in a row, weeks").arg(text, number(streak.best));
    else
        text += u'.';
    return text + u' ' +
           (streak.reserve ? tr("Your reserve covers one week that falls short.")
                           : tr("Your reserve is used; %n more kept week(s) bring it back.", nullptr,
                                streak.weeksToReserve));
}

QString ProgressWords::streakRule() {
    return tr("A week is kept from %1 % on. Weeks of rest change nothing. One week that falls short is "
              "forgiven; "
              "%n kept week(s) after it bring that reserve back.",
              nullptr, weeksToEarnReserve)
        .arg(number(keptFromPercent));
}

QString ProgressWords::stretchWeek(const QString& title, const StretchInWeek& week) {
    const QString days = Words::days(week.days);
    if (!week.prescribed)
        return tr("%1, %2: not in your plan", "stretch, days of a week").arg(title, days);
    if (week.target == 0) {
        return week.daysDone == 0
                   ? tr("%1, %2: nothing was asked", "stretch, days of a week").arg(title, days)
                   : tr("%1, %2: done on %n day(s), though nothing was asked", "stretch, days of a week",
                        week.daysDone)
                         .arg(title, days);
    }
    return tr("%1, %2: %3 of %4 days", "stretch, days of a week, done, prescribed")
        .arg(title, days, number(week.daysDone), number(week.target));
}

QString ProgressWords::percent(const StretchHistory& history) {
    return history.target == 0 ? QStringLiteral("–") : tr("%1 %").arg(number(history.percent));
}

QString ProgressWords::stretch(const StretchHistory& history, const StretchCatalog& catalog) {
    const QString title = Words::title(history.stretch, catalog);
    const QString days = tr("done on %n day(s)", nullptr, history.daysDone);
    if (!history.lastDone)
        return tr("%1: not done in this time", "stretch").arg(title);
    if (history.target == 0) {
        return tr("%1: %2, last on %3", "stretch, done on so many days, day")
            .arg(title, days, Words::day(*history.lastDone));
    }
    return tr("%1: %2, %3 % of what the finished weeks asked, last on %4",
              "stretch, done on so many days, percent, day")
        .arg(title, days, number(history.percent), Words::day(*history.lastDone));
}

QString ProgressWords::day(const DayProgress& day, const StretchCatalog& catalog) {
    const QString date = Words::day(day.date);
    switch (day.kind) {
    case DayProgress::Kind::All:
    case DayProgress::Kind::Some: {
        const QString done = listed(day.done, catalog);
        return day.missing.empty() ? tr("%1: %2 done", "day, stretches").arg(date, done)
                                   : tr("%1: %2 done; not %3", "day, stretches done, stretches not done")
                                         .arg(date, done, listed(day.missing, catalog));
    }
    case DayProgress::Kind::None: return tr("%1: nothing done", "day").arg(date);
    case DayProgress::Kind::Free: return tr("%1: nothing done, and nothing had to be", "day").arg(date);
    case DayProgress::Kind::Paused: return tr("%1: your plan rested", "day").arg(date);
    case DayProgress::Kind::Before: return tr("%1: before your plan began", "day").arg(date);
    case DayProgress::Kind::ToCome: return tr("%1: to come", "day").arg(date);
    }
    return {};
}

QString ProgressWords::dayKind(DayProgress::Kind kind) {
    switch (kind) {
    case DayProgress::Kind::All: return tr("all done");
    case DayProgress::Kind::Some: return tr("part done");
    case DayProgress::Kind::None: return tr("nothing done");
    case DayProgress::Kind::Free: return tr("free");
    case DayProgress::Kind::Paused: return tr("rest");
    case DayProgress::Kind::Before: return tr("before your plan");
    case DayProgress::Kind::ToCome: return tr("to come");
    }
    return {};
}

QString ProgressWords::year(const YearSum& sum) {
    if (sum.daysDone == 0)
        return tr("No day with anything done yet.");
    QString text = tr("%n day(s) with something done", nullptr, sum.daysDone) + u'.' + u' ' +
                   tr("On %n of them nothing was missing.", nullptr, sum.daysAll);
    if (sum.daysPaused > 0)
        text += u' ' + tr("%n day(s) of rest.", nullptr, sum.daysPaused);
    return text;
}

QString ProgressWords::hour(int hour) {
    return tr("%1–%2", "from an hour to the next").arg(clock(hour), clock(hour + 1));
}

QString ProgressWords::hourTaken(int weekday, int hour, int days, int ofDays) {
    return tr("%1, %2: a break on %3 of %4 days", "weekday, hours, days, days")
        .arg(QLocale().standaloneDayName(weekday + 1), ProgressWords::hour(hour), number(days),
             number(ofDays));
}

QString ProgressWords::busiest(const HoursTaken& taken) {
    const auto busiest = busiestHour(taken);
    if (!busiest)
        return tr("Nothing done in this time yet.");
    const auto day = static_cast<std::size_t>(busiest->weekday);
    return tr("Most often: %1, %2 (on %3 of %4 days).", "weekday, hours, days, days")
        .arg(QLocale().standaloneDayName(busiest->weekday + 1), hour(busiest->hour), number(taken.most),
             number(taken.daysOfWeekday.at(day)));
}

QString ProgressWords::answer(Answer answer) {
    switch (answer) {
    case Answer::Started: return tr("Started");
    case Answer::Away: return tr("Rested instead");
    case Answer::Snoozed: return tr("Snoozed");
    case Answer::Skipped: return tr("Skipped");
    case Answer::Ignored: return tr("Not answered");
    }
    return {};
}

QString ProgressWords::noAnswer() { return tr("Answer unknown"); }

QString ProgressWords::held() { return tr("Held back"); }

QString ProgressWords::heldBy(Gate gate) {
    return tr("Held back: %1", "reason").arg(HeldBreakWords::gates({gate}));
}

QString ProgressWords::timesInWeek(const QString& what, const DateRange& days, int times) {
    return tr("%1, %2: %n time(s)", "what happened, days of a week", times).arg(what, Words::days(days));
}

QString ProgressWords::reminders(const WeekOfReminders& sum) {
    if (sum.shown() == 0 && sum.held == 0)
        return tr("No reminder in this time yet.");
    QString text = tr("%n reminder(s)", nullptr, sum.shown()) + QStringLiteral(": ") +
                   tr("%n led to a break.", nullptr, sum.count(Answer::Started));
    if (sum.held > 0)
        text += u' ' + tr("%n break(s) had to wait.", nullptr, sum.held);
    return text;
}

QString ProgressWords::tension(const WeekOfTension& week) {
    const QString days = Words::days(week.days);
    if (week.ratings == 0)
        return tr("%1: not noted", "days of a week").arg(days);
    QStringList parts;
    if (week.before)
        parts << tr("%1 before", "tension").arg(mean(*week.before));
    if (week.after)
        parts << tr("%1 after", "tension").arg(mean(*week.after));
    return tr("%1: %2 (%n break(s))", "days of a week, tension", week.ratings)
        .arg(days, parts.join(QStringLiteral(", ")));
}

QString ProgressWords::relief(std::optional<double> relief) {
    if (!relief)
        return tr("0 is not tense at all, 10 as tense as can be.");
    if (std::abs(*relief) < 0.05)
        return tr("A break leaves the tension as it was, on the average.");
    return *relief > 0 ? tr("A break lowers the tension by %1 on the average.").arg(mean(*relief))
                       : tr("After a break the tension is %1 higher on the average. Tell your therapist.")
                             .arg(mean(-*relief));
}

} // namespace unhunch
