#include "app/text/ProgressTables.h"

#include "app/text/ProgressWords.h"
#include "app/text/Words.h"

#include <QLocale>

#include <algorithm>
#include <ranges>

namespace unhunch {

namespace {

QString number(int value) { return QString::number(value); }

QString iso(Date date) { return QString::fromStdString(toString(date)); }

QString mean(const std::optional<double>& value) {
    return value ? QString::number(*value, 'f', 1) : QString();
}

QString plain(QString cell) {
    for (QChar& character : cell) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    return cell;
}

QString line(const QStringList& cells) {
    QStringList plainCells;
    for (const QString& cell : cells)
        plainCells << plain(cell);
    return plainCells.join(u'\t') + u'\n';
}

/// Days before the plan and to come say nothing; they would be most of a table.
bool saysSomething(const DayProgress& day) {
    return day.kind != DayProgress::Kind::ToCome && day.kind != DayProgress::Kind::Before;
}

} // namespace

QString tabSeparated(const TextTable& table) {
    QString text = line(table.header);
    for (const QStringList& row : table.rows)
        text += line(row);
    return text;
}

TextTable ProgressTables::trend(std::span<const WeekAdherence> weeks, std::span<const WeekKept> kept) {
    TextTable table{{tr("Week"), tr("From"), tr("To"), tr("Days done"), tr("Days prescribed"), tr("Percent"),
                     tr("Row of weeks")},
                    {}};
    for (std::size_t index = weeks.size(); index-- > 0;) {
        const WeekAdherence& week = weeks[index];
        const bool asked = week.target > 0;
        table.rows.push_back({QString::fromStdString(toString(week.week)), iso(week.days.first),
                              iso(week.days.last), asked ? number(week.done) : QString(), number(week.target),
                              asked ? number(week.percent) : QString(), ProgressWords::kept(kept[index])});
    }
    return table;
}

TextTable ProgressTables::stretches(std::span<const StretchHistory> histories,
                                    const StretchCatalog& catalog) {
    TextTable table{{tr("Stretch"), tr("Week"), tr("From"), tr("Days done"), tr("Days prescribed")}, {}};
    for (const StretchHistory& history : histories) {
        for (const StretchInWeek& week : std::views::reverse(history.weeks)) {
            if (week.prescribed) {
                table.rows.push_back({Words::title(history.stretch, catalog),
                                      QString::fromStdString(toString(week.week)), iso(week.days.first),
                                      number(week.daysDone), number(week.target)});
            }
        }
    }
    return table;
}

TextTable ProgressTables::year(std::span<const DayProgress> days, const StretchCatalog& catalog) {
    TextTable table{{tr("Day"), tr("What became of it"), tr("Done"), tr("Missing")}, {}};
    for (const DayProgress& day : std::views::reverse(days)) {
        if (saysSomething(day)) {
            table.rows.push_back({iso(day.date), ProgressWords::dayKind(day.kind),
                                  Words::titles(day.done, catalog), Words::titles(day.missing, catalog)});
        }
    }
    return table;
}

TextTable ProgressTables::hours(const HoursTaken& hours, std::chrono::weekday firstDay) {
    TextTable table{{tr("Hour")}, {}};
    std::vector<std::size_t> days;
    for (unsigned day = 0; day < 7; ++day) {
        days.push_back((firstDay.iso_encoding() - 1 + day) % 7);
        table.header << QLocale().standaloneDayName(static_cast<int>(days.back()) + 1);
    }
    if (!hours.firstHour)
        return table;
    for (int hour = *hours.firstHour; hour <= *hours.lastHour; ++hour) {
        QStringList row{ProgressWords::hour(hour)};
        for (const std::size_t day : days)
            row << number(hours.days.at(day).at(static_cast<std::size_t>(hour)));
        table.rows.push_back(row);
    }
    return table;
}

TextTable ProgressTables::reminders(std::span<const WeekOfReminders> weeks) {
    const std::vector<Gate> gates = gatesOf(weeks);
    TextTable table{{tr("Week"), tr("From")}, {}};
    for (const Answer answer : everyAnswer)
        table.header << ProgressWords::answer(answer);
    table.header << ProgressWords::noAnswer() << ProgressWords::held();
    for (const Gate gate : gates)
        table.header << ProgressWords::heldBy(gate);
    for (const WeekOfReminders& week : std::views::reverse(weeks)) {
        QStringList row{QString::fromStdString(toString(week.week)), iso(week.days.first)};
        for (const Answer answer : everyAnswer)
            row << number(week.count(answer));
        row << number(week.unanswered) << number(week.held);
        for (const Gate gate : gates) {
            const auto held = week.heldBy.find(gate);
            row << number(held == week.heldBy.end() ? 0 : held->second);
        }
        table.rows.push_back(row);
    }
    return table;
}

TextTable ProgressTables::tension(std::span<const WeekOfTension> weeks) {
    TextTable table{{tr("Week"), tr("From"), tr("Before"), tr("After"), tr("Breaks noted")}, {}};
    for (const WeekOfTension& week : std::views::reverse(weeks)) {
        table.rows.push_back({QString::fromStdString(toString(week.week)), iso(week.days.first),
                              mean(week.before), mean(week.after), number(week.ratings)});
    }
    return table;
}

std::vector<Gate> gatesOf(std::span<const WeekOfReminders> weeks) {
    const WeekOfReminders sum = sumOf(weeks);
    std::vector<Gate> gates;
    for (const auto& [gate, count] : sum.heldBy)
        gates.push_back(gate);
    return gates;
}

} // namespace unhunch
