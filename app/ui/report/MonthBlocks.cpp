#include "app/ui/report/MonthBlocks.h"

#include "app/text/PlanWords.h"
#include "app/text/ReportWords.h"
#include "app/text/Words.h"
#include "app/ui/progress/ProgressMarks.h"
#include "app/ui/progress/TensionChart.h"
#include "app/ui/report/ChartSize.h"
#include "core/progress/StretchHistory.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace unhunch {

namespace {

constexpr double lineHeight = BlockColumn::lineHeight;
constexpr double between = BlockColumn::between;
constexpr double headingHeight = BlockColumn::headingHeight;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::ReportText)
};

/// As far as the week got to its target.
BlockColumn::Mark filled(int done, int target) {
    const double share = std::min(1.0, static_cast<double>(done) / target);
    return [share](QPainter& painter, const QRectF& square, const Theme& theme) {
        paintFilled(painter, square, share, theme);
    };
}

/// What was done of what a week asked for; a mark only where it asked for something.
BlockColumn::Cell scoreCell(int done, int target, bool strong) {
    return {ReportWords::score(done, target), target > 0 ? filled(done, target) : BlockColumn::Mark(),
            strong};
}

} // namespace

std::vector<Block> MonthBlocks::of(const MonthReport& month, const QString& notes) const {
    BlockColumn column(m_fonts, m_width);
    column.addText(ReportWords::sum(month.sum) + u' ' + ReportWords::days(month.calendar), m_fonts.strong);
    addPlan(column, month);
    addWeeks(column, month);
    m_calendar.addTo(column, month);
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
        for (const StretchInWeek& week : history.weeks)
            row.push_back(scoreCell(week.daysDone, week.target, false));
        row.push_back({ReportWords::scoreAndPercent(history.done, history.target, history.percent)});
        column.addRow(row, columns);
    }
    std::vector<Cell> all{{ReportText::tr("All together"), {}, true}};
    for (const WeekAdherence& week : month.weeks)
        all.push_back(scoreCell(week.done, week.target, true));
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
        chartTop + sizedForPrint(chart, m_fonts.small, static_cast<int>(m_width - left)).height();
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
             sizedForPrint(shown, m_fonts.small, static_cast<int>(m_width - left));
             sheet.chart({left, top + chartTop}, shown);
         }});
    if (!isNoted)
        addNotes(column, notes);
}

} // namespace unhunch
