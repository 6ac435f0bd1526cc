#include "app/ui/report/MonthBlocks.h"

#include "app/text/PlanWords.h"
#include "app/text/ProgressWords.h"
#include "app/text/ReportWords.h"
#include "app/text/Words.h"
#include "app/ui/progress/ProgressMarks.h"
#include "app/ui/progress/TensionChart.h"
#include "app/ui/progress/TrendChart.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace unhunch {

namespace {

constexpr double lineHeight = BlockColumn::lineHeight;
constexpr double between = BlockColumn::between;
constexpr double headingHeight = BlockColumn::headingHeight;
constexpr double markSide = BlockColumn::markSide;
constexpr double dayWidth = 34;
constexpr double dayHeight = 27;
constexpr int daysInWeek = 7;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::ReportText)
};

int dayOf(Date date) { return static_cast<int>(static_cast<unsigned>(date.day())); }

double shareOf(const DayProgress& day) {
    const std::size_t wanted = day.done.size() + day.missing.size();
    return wanted == 0 ? 0.0 : static_cast<double>(day.done.size()) / static_cast<double>(wanted);
}

/// As far as the week got to its target.
std::function<void(QPainter&, const QRectF&, const Theme&)> filled(int done, int target) {
    const double share = std::min(1.0, static_cast<double>(done) / target);
    return [share](QPainter& painter, const QRectF& square, const Theme& theme) {
        paintFilled(painter, square, share, theme);
    };
}

template <class Shown>
QSize sizeOf(Shown& chart, const QFont& font, int width) {
    chart.setFont(font);
    chart.resize(width, chart.heightForWidth(width));
    return chart.size();
}

} // namespace

std::vector<Block> MonthBlocks::of(const MonthReport& month, const QString& notes) const {
    BlockColumn column(m_fonts, m_width);
    column.addText(ReportWords::sum(month.sum) + u' ' + ReportWords::days(month.calendar), m_fonts.strong);
    addPlan(column, month);
    addWeeks(column, month);
    addCalendarAndTrend(column, month);
    addSaid(column, month, notes);
    return column.take();
}

void MonthBlocks::addNotes(BlockColumn& column, const QString& notes) {
    if (notes.isEmpty())
        return;
    column.addHeading(ReportText::tr("Notes"));
    column.addText(notes, column.fonts().body);
}

void MonthBlocks::addPlan(BlockColumn& column, const MonthReport& month) const {
    column.addHeading(ReportText::tr("Prescribed"));
    if (month.plan.empty())
        column.addText(ReportText::tr("Nothing was prescribed."), m_fonts.body);
    else {
        const std::vector<double> columns{0.30 * m_width, 0.24 * m_width, 0.26 * m_width, 0.20 * m_width};
        column.addRow({{ReportText::tr("Stretch")},
                       {ReportText::tr("Dose")},
                       {ReportText::tr("How often")},
                       {ReportText::tr("Changes")}},
                      columns, true);
        for (const PlanEntry& entry : month.plan) {
            const Stretch* stretch = m_report.catalog.find(entry.chosen.stretch);
            const std::optional<Dose> dose = entry.chosen.dose ? entry.chosen.dose
                                             : stretch         ? std::optional(stretch->dose)
                                                               : std::nullopt;
            column.addRow({{Words::title(entry.chosen.stretch, m_report.catalog)},
                           {dose ? Words::dose(*dose) : QString()},
                           {PlanWords::frequency(entry.chosen.frequency, entry.chosen.days)},
                           {ReportWords::change(entry, month.days)}},
                          columns);
        }
    }
    if (month.began)
        column.addText(ReportText::tr("The plan began on %1.").arg(ReportWords::shortDay(*month.began)),
                       m_fonts.body);
    for (const DateRange& pause : month.pauses)
        column.addText(ReportWords::pause(pause, month.days), m_fonts.body);
}

std::vector<BlockColumn::Cell> MonthBlocks::weekNames(const MonthReport& month) const {
    std::vector<Cell> header{{ReportText::tr("Stretch")}};
    for (const WeekAdherence& week : month.weeks)
        header.push_back({ReportText::tr("%1 –\n%2", "first and last day of a week")
                              .arg(ReportWords::shortDay(week.days.first),
                                   week.finished ? ReportWords::shortDay(week.days.last)
                                                 : ReportText::tr("still running", "a week"))});
    header.push_back({ReportText::tr("Finished weeks")});
    return header;
}

void MonthBlocks::addWeeks(BlockColumn& column, const MonthReport& month) const {
    column.addHeading(ReportText::tr("Days done of days prescribed, by week"));
    const double name = 0.24 * m_width;
    const double sum = 0.16 * m_width;
    const auto weeks = static_cast<double>(month.weeks.size());
    std::vector<double> columns{name};
    // Few weeks are no reason for wide gaps.
    columns.insert(columns.end(), month.weeks.size(), std::min((m_width - name - sum) / weeks, 96.0));
    columns.push_back(sum);
    column.addRow(weekNames(month), columns, true);
    for (const StretchHistory& history : stretchHistories(month.weeks)) {
        // What was done beside the plan is said below.
        if (std::ranges::none_of(history.weeks, &StretchInWeek::prescribed))
            continue;
        std::vector<Cell> row{{Words::title(history.stretch, m_report.catalog)}};
        for (const StretchInWeek& week : history.weeks) {
            Cell cell{ReportWords::score(week.daysDone, week.target)};
            if (week.target > 0)
                cell.mark = filled(week.daysDone, week.target);
            row.push_back(std::move(cell));
        }
        row.push_back({ReportWords::scoreAndPercent(history.done, history.target, history.percent)});
        column.addRow(row, columns);
    }
    std::vector<Cell> all{{ReportText::tr("All together"), {}, true}};
    for (const WeekAdherence& week : month.weeks) {
        Cell cell{ReportWords::score(week.done, week.target), {}, true};
        if (week.target > 0)
            cell.mark = filled(week.done, week.target);
        all.push_back(std::move(cell));
    }
    all.push_back(
        {ReportWords::scoreAndPercent(month.sum.done, month.sum.target, month.sum.percent), {}, true});
    column.addRow(all, columns);
    if (const QString beside = ReportWords::beside(month.weeks, m_report.catalog); !beside.isEmpty())
        column.addText(beside, m_fonts.small);
    column.addText(
        ReportText::tr(
            "A week counts in the month of its middle day. Days above what is prescribed do not make "
            "up for others."),
        m_fonts.small);
}

int MonthBlocks::rowOf(Date day) const {
    const Date first{day.year(), day.month(), std::chrono::day{1}};
    const auto before = (weekdayOf(first) - m_report.calendar.firstDayOfWeek()).count();
    return static_cast<int>((dayOf(day) - 1 + before) / daysInWeek);
}

void MonthBlocks::paintCalendar(Sheet& sheet, double top, const MonthReport& month) const {
    const std::chrono::weekday firstDay = m_report.calendar.firstDayOfWeek();
    const QFontMetricsF metrics(m_fonts.small);
    // Some languages have no short names, and all columns keep to one form.
    const auto fits = [&metrics](int day) {
        return metrics.horizontalAdvance(QLocale().standaloneDayName(day, QLocale::ShortFormat)) + 3 <=
               dayWidth;
    };
    const auto days = {1, 2, 3, 4, 5, 6, 7};
    const auto form = std::ranges::all_of(days, fits) ? QLocale::ShortFormat : QLocale::NarrowFormat;
    for (int column = 0; column < daysInWeek; ++column) {
        const std::chrono::weekday weekday = firstDay + std::chrono::days(column);
        sheet.text({column * dayWidth, top, dayWidth, lineHeight},
                   QLocale().standaloneDayName(static_cast<int>(weekday.iso_encoding()), form), m_fonts.small,
                   sheet.theme().secondary, Sheet::Align::Center);
    }
    const int firstRow = rowOf(month.days.first);
    for (const DayProgress& day : month.calendar) {
        const auto column = static_cast<double>((weekdayOf(day.date) - firstDay).count());
        const QRectF area(column * dayWidth, top + lineHeight + (rowOf(day.date) - firstRow) * dayHeight,
                          dayWidth, dayHeight);
        sheet.text({area.left(), area.top(), dayWidth / 2 - 2, dayHeight},
                   QLocale().toString(dayOf(day.date)), m_fonts.small, sheet.theme().secondary,
                   Sheet::Align::Trailing);
        sheet.mark({area.left() + dayWidth / 2, area.top() + (dayHeight - markSide) / 2, markSide, markSide},
                   [&day](QPainter& painter, const QRectF& square, const Theme& theme) {
                       paintDay(painter, square, day.kind, shareOf(day), theme);
                   });
    }
}

void MonthBlocks::addCalendarAndTrend(BlockColumn& column, const MonthReport& month) const {
    const double chartLeft = daysInWeek * dayWidth + 56;
    const auto chartWidth = static_cast<int>(m_width - chartLeft);
    TrendChart chart;
    chart.showWeeks(month.trend, month.kept);
    const double chartHeight = sizeOf(chart, m_fonts.small, chartWidth).height();
    const double calendarHeight =
        lineHeight + (rowOf(month.days.last) - rowOf(month.days.first) + 1) * dayHeight;
    const double head = between + headingHeight;
    column.add({head + std::max(chartHeight, calendarHeight) + 2,
                [this, &month, chartLeft, chartWidth, head](Sheet& sheet, double top) {
                    const Theme& theme = sheet.theme();
                    sheet.text({0, top + between, chartLeft, headingHeight - 4}, ReportText::tr("Day by day"),
                               m_fonts.heading, theme.text);
                    sheet.text({chartLeft, top + between, m_width - chartLeft, headingHeight - 4},
                               ReportText::tr("Days done, %n week(s)", nullptr,
                                              static_cast<int>(month.trend.size())),
                               m_fonts.heading, theme.text);
                    paintCalendar(sheet, top + head, month);
                    TrendChart shown;
                    shown.showWeeks(month.trend, month.kept);
                    sizeOf(shown, m_fonts.small, chartWidth);
                    sheet.chart({chartLeft, top + head}, shown);
                },
                true});
    addLegend(column);
}

void MonthBlocks::addLegend(BlockColumn& column) const {
    struct Item {
        Mark paint;
        QString words;
    };
    const auto day = [](DayProgress::Kind kind, double share) {
        return Item{[kind, share](QPainter& painter, const QRectF& square, const Theme& theme) {
                        paintDay(painter, square, kind, share, theme);
                    },
                    ProgressWords::dayKind(kind)};
    };
    const auto week = [](WeekKept kept, const QString& words) {
        return Item{[kept](QPainter& painter, const QRectF& square, const Theme& theme) {
                        paintKept(painter, square, kept, theme);
                    },
                    words};
    };
    using Kind = DayProgress::Kind;
    const std::vector<std::pair<QString, std::vector<Item>>> rows{
        {ReportText::tr("Days:"),
         {day(Kind::All, 1), day(Kind::Some, 0.5), day(Kind::None, 0), day(Kind::Free, 0),
          day(Kind::Paused, 0)}},
        {ReportText::tr("Weeks:"),
         {week(WeekKept::Kept,
               ReportText::tr("kept: %1 % or more", "weeks").arg(QLocale().toString(keptFromPercent))),
          week(WeekKept::Forgiven, ReportText::tr("less, forgiven")),
          week(WeekKept::Missed, ReportText::tr("less")),
          week(WeekKept::NothingAsked, ProgressWords::kept(WeekKept::NothingAsked)),
          {[](QPainter& painter, const QRectF& square, const Theme& theme) {
               painter.setPen(QPen(theme.text, 1.5));
               painter.drawLine(QPointF(square.left(), square.center().y()),
                                QPointF(square.right(), square.center().y()));
           },
           ReportText::tr("days prescribed")}}}};
    for (const auto& [name, items] : rows) {
        column.add(
            {lineHeight, [this, name = name, items = items](Sheet& sheet, double top) {
                 const QFontMetricsF metrics(m_fonts.small);
                 const QColor color = sheet.theme().secondary;
                 double left = std::max(metrics.horizontalAdvance(ReportText::tr("Days:")),
                                        metrics.horizontalAdvance(ReportText::tr("Weeks:"))) +
                               10;
                 sheet.text({0, top, left, lineHeight}, name, m_fonts.small, color);
                 for (const Item& item : items) {
                     sheet.mark({left, top + (lineHeight - markSide) / 2, markSide, markSide}, item.paint);
                     const double words = metrics.horizontalAdvance(item.words) + 2;
                     sheet.text({left + markSide + 5, top, words, lineHeight}, item.words, m_fonts.small,
                                color);
                     left += markSide + 5 + words + 18;
                 }
             }});
    }
}

void MonthBlocks::addFelt(BlockColumn& column, const MonthReport& month) const {
    column.addHeading(ReportText::tr("How it felt"));
    if (month.felt.empty())
        column.addText(ReportText::tr("No pain, nothing too much and no easier form was noted."),
                       m_fonts.body);
    for (const FeltInMonth& felt : month.felt)
        column.addText(ReportWords::felt(felt, m_report.catalog), m_fonts.body);
}

void MonthBlocks::addReminders(BlockColumn& column, const MonthReport& month) const {
    column.addHeading(ReportText::tr("Reminders"));
    column.addText(ReportWords::reminders(month.reminders), m_fonts.body);
}

void MonthBlocks::addSaid(BlockColumn& column, const MonthReport& month, const QString& notes) const {
    const double head = between + headingHeight;
    const double leftWidth = 0.46 * m_width;
    BlockColumn beside(m_fonts, leftWidth);
    addFelt(beside, month);
    addReminders(beside, month);
    const double left = leftWidth + 28;
    TensionChart chart;
    chart.showWeeks(month.tension);
    const QString relief = ReportWords::relief(month.relief);
    const double chartTop = head + (relief.isEmpty() ? 0 : lineHeight);
    const double chartHeight =
        chartTop + sizeOf(chart, m_fonts.small, static_cast<int>(m_width - left)).height();
    constexpr double mostBeside = 400; // more is read better on pages, which break it
    if (month.tension.empty() || beside.height() > mostBeside) {
        addFelt(column, month);
        addReminders(column, month);
        if (month.tension.empty()) {
            addNotes(column, notes);
            return;
        }
        beside = BlockColumn(m_fonts, leftWidth);
    }
    // Few words have room beside the chart as well, and need no page of their own.
    BlockColumn noted(m_fonts, leftWidth);
    addNotes(noted, notes);
    const bool isNoted = beside.height() + noted.height() <= chartHeight;
    if (isNoted)
        beside.append(std::move(noted));
    const double height = std::max(beside.height(), chartHeight);
    column.add(
        {height, [this, &month, said = beside.take(), left, relief, chartTop](Sheet& sheet, double top) {
             double y = top;
             for (const Block& block : said) {
                 block.paint(sheet, y);
                 y += block.height;
             }
             const QColor color = sheet.theme().text;
             sheet.text({left, top + between, m_width - left, headingHeight - 4},
                        ReportText::tr("Tension, 0 to 10"), m_fonts.heading, color);
             sheet.text({left, top + between, m_width - left, headingHeight - 4},
                        ReportText::tr("○ before, ● after a break"), m_fonts.small, color,
                        Sheet::Align::Trailing);
             sheet.text({left, top + between + headingHeight, m_width - left, lineHeight}, relief,
                        m_fonts.body, color);
             TensionChart shown;
             shown.showWeeks(month.tension);
             sizeOf(shown, m_fonts.small, static_cast<int>(m_width - left));
             sheet.chart({left, top + chartTop}, shown);
         }});
    if (!isNoted)
        addNotes(column, notes);
}

} // namespace unhunch
