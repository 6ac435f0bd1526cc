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

constexpr double lineHeight = 17;
constexpr double between = 14;
constexpr double headingHeight = 24;
constexpr double cellPadding = 3;
constexpr double dayWidth = 34;
constexpr double dayHeight = 27;
constexpr double markSide = 12;
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

std::vector<Block> MonthBlocks::of(const MonthReport& month) const {
    Blocks blocks;
    addText(blocks, ReportWords::sum(month.sum) + u' ' + ReportWords::days(month.calendar), m_fonts.strong);
    addPlan(blocks, month);
    addWeeks(blocks, month);
    addCalendarAndTrend(blocks, month);
    addFelt(blocks, month);
    addReminders(blocks, month);
    addTension(blocks, month);
    return blocks;
}

std::vector<Block> MonthBlocks::notes(const QString& notes) const {
    Blocks blocks;
    addHeading(blocks, ReportText::tr("Notes"));
    addText(blocks, notes, m_fonts.body);
    return blocks;
}

void MonthBlocks::addRoom(Blocks& blocks, double height) const { blocks.push_back({height}); }

void MonthBlocks::addHeading(Blocks& blocks, const QString& text) const {
    blocks.push_back({between + headingHeight,
                      [this, text](Sheet& sheet, double top) {
                          sheet.text({0, top + between, m_width, headingHeight - 4}, text, m_fonts.heading,
                                     sheet.theme().text);
                      },
                      true});
}

void MonthBlocks::addText(Blocks& blocks, const QString& text, const QFont& font, bool withNext) const {
    for (const QString& line : wrapped(text, font, m_width)) {
        blocks.push_back({lineHeight,
                          [this, line, font](Sheet& sheet, double top) {
                              sheet.text({0, top, m_width, lineHeight}, line, font, sheet.theme().text);
                          },
                          withNext});
    }
}

void MonthBlocks::addRow(Blocks& blocks, const std::vector<Cell>& cells, const std::vector<double>& columns,
                         bool isHeader) const {
    struct Laid {
        QStringList lines;
        QFont font;
        double left;
        double width;
    };
    std::vector<Laid> laid;
    double left = 0;
    qsizetype most = 1;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const Cell& cell = cells[index];
        const QFont& font = isHeader || cell.quiet ? m_fonts.small
                            : cell.strong          ? m_fonts.strong
                                                   : m_fonts.body;
        const double indent = cell.mark ? markSide + 6 : 0;
        const double width = columns[index] - indent - 8;
        laid.push_back({wrapped(cell.words, font, width), font, left + indent, width});
        most = std::max(most, laid.back().lines.size());
        left += columns[index];
    }
    const double height = static_cast<double>(most) * (lineHeight - 2) + 2 * cellPadding;
    blocks.push_back(
        {height,
         [this, cells, columns, laid, height, isHeader](Sheet& sheet, double top) {
             double from = 0;
             for (std::size_t index = 0; index < cells.size(); ++index) {
                 const Cell& cell = cells[index];
                 const Laid& text = laid[index];
                 const QColor color = isHeader || cell.quiet ? sheet.theme().secondary : sheet.theme().text;
                 double y = top + cellPadding;
                 if (cell.mark)
                     sheet.mark({from, y + (lineHeight - 2 - markSide) / 2, markSide, markSide}, cell.mark);
                 for (const QString& line : text.lines) {
                     sheet.text({text.left, y, text.width, lineHeight - 2}, line, text.font, color);
                     y += lineHeight - 2;
                 }
                 from += columns[index];
             }
             const double end = top + height;
             sheet.line(end, 0, m_width, isHeader ? sheet.theme().text : sheet.theme().line,
                        isHeader ? 0.75 : 0.4);
         },
         isHeader});
}

void MonthBlocks::addPlan(Blocks& blocks, const MonthReport& month) const {
    addHeading(blocks, ReportText::tr("Prescribed"));
    if (month.plan.empty())
        addText(blocks, ReportText::tr("Nothing was prescribed."), m_fonts.body);
    else {
        const std::vector<double> columns{0.30 * m_width, 0.24 * m_width, 0.26 * m_width, 0.20 * m_width};
        addRow(blocks,
               {{ReportText::tr("Stretch")},
                {ReportText::tr("Dose")},
                {ReportText::tr("How often")},
                {ReportText::tr("Within this time")}},
               columns, true);
        for (const PlanEntry& entry : month.plan) {
            const Stretch* stretch = m_report.catalog.find(entry.chosen.stretch);
            const std::optional<Dose> dose = entry.chosen.dose ? entry.chosen.dose
                                             : stretch         ? std::optional(stretch->dose)
                                                               : std::nullopt;
            addRow(blocks,
                   {{Words::title(entry.chosen.stretch, m_report.catalog)},
                    {dose ? Words::dose(*dose) : QString()},
                    {PlanWords::frequency(entry.chosen.frequency, entry.chosen.days)},
                    {ReportWords::change(entry, month.days)}},
                   columns);
        }
    }
    for (const DateRange& pause : month.pauses)
        addText(blocks, ReportWords::pause(pause, month.days), m_fonts.body);
}

void MonthBlocks::addWeeks(Blocks& blocks, const MonthReport& month) const {
    addHeading(blocks, ReportText::tr("Days done of days prescribed, by week"));
    const double name = 0.28 * m_width;
    const double sum = 0.17 * m_width;
    const auto weeks = static_cast<double>(month.weeks.size());
    std::vector<double> columns{name};
    // Few weeks are no reason for wide gaps.
    columns.insert(columns.end(), month.weeks.size(), std::min((m_width - name - sum) / weeks, 96.0));
    columns.push_back(sum);
    std::vector<Cell> header{{ReportText::tr("Stretch")}};
    for (const WeekAdherence& week : month.weeks)
        header.push_back({ReportText::tr("%1 –\n%2", "first and last day of a week")
                              .arg(ReportWords::shortDay(week.days.first),
                                   week.finished ? ReportWords::shortDay(week.days.last)
                                                 : ReportText::tr("still running", "a week"))});
    header.push_back({ReportText::tr("Finished weeks")});
    addRow(blocks, header, columns, true);
    for (const StretchHistory& history : stretchHistories(month.weeks)) {
        std::vector<Cell> row{{Words::title(history.stretch, m_report.catalog)}};
        for (const StretchInWeek& week : history.weeks) {
            Cell cell{ReportWords::score(week.daysDone, week.target)};
            if (week.target > 0)
                cell.mark = filled(week.daysDone, week.target);
            row.push_back(std::move(cell));
        }
        row.push_back({ReportWords::scoreAndPercent(history.done, history.target, history.percent)});
        addRow(blocks, row, columns);
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
    addRow(blocks, all, columns);
    if (const QString beside = ReportWords::beside(month.weeks, m_report.catalog); !beside.isEmpty())
        addText(blocks, beside, m_fonts.small);
    addText(blocks,
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
    for (int column = 0; column < daysInWeek; ++column) {
        const std::chrono::weekday weekday = firstDay + std::chrono::days(column);
        sheet.text(
            {column * dayWidth, top, dayWidth, lineHeight},
            QLocale().standaloneDayName(static_cast<int>(weekday.iso_encoding()), QLocale::ShortFormat),
            m_fonts.small, sheet.theme().secondary, Sheet::Align::Center);
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

void MonthBlocks::addCalendarAndTrend(Blocks& blocks, const MonthReport& month) const {
    const double chartLeft = daysInWeek * dayWidth + 28;
    const auto chartWidth = static_cast<int>(m_width - chartLeft);
    TrendChart chart;
    chart.showWeeks(month.trend, month.kept);
    const double chartHeight = sizeOf(chart, m_fonts.small, chartWidth).height();
    const double calendarHeight =
        lineHeight + (rowOf(month.days.last) - rowOf(month.days.first) + 1) * dayHeight;
    const double head = between + headingHeight;
    blocks.push_back(
        {head + std::max(chartHeight, calendarHeight) + 2,
         [this, &month, chartLeft, chartWidth, head](Sheet& sheet, double top) {
             const Theme& theme = sheet.theme();
             sheet.text({0, top + between, chartLeft, headingHeight - 4}, ReportText::tr("Day by day"),
                        m_fonts.heading, theme.text);
             sheet.text({chartLeft, top + between, m_width - chartLeft, headingHeight - 4},
                        ReportText::tr("The last %n week(s): days done, and the line of those prescribed",
                                       nullptr, static_cast<int>(month.trend.size())),
                        m_fonts.strong, theme.text);
             paintCalendar(sheet, top + head, month);
             TrendChart shown;
             shown.showWeeks(month.trend, month.kept);
             sizeOf(shown, m_fonts.small, chartWidth);
             sheet.chart({chartLeft, top + head}, shown);
         },
         true});
    addLegend(blocks);
}

void MonthBlocks::addLegend(Blocks& blocks) const {
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
          week(WeekKept::Forgiven, ReportText::tr("less, after four kept ones")),
          week(WeekKept::Missed, ReportText::tr("less")),
          week(WeekKept::NothingAsked, ProgressWords::kept(WeekKept::NothingAsked))}}};
    for (const auto& [name, items] : rows) {
        blocks.push_back(
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

void MonthBlocks::addFelt(Blocks& blocks, const MonthReport& month) const {
    addHeading(blocks, ReportText::tr("How it felt"));
    if (month.felt.empty())
        addText(blocks, ReportText::tr("No pain, nothing too much and no easier form was noted."),
                m_fonts.body);
    for (const FeltInMonth& felt : month.felt)
        addText(blocks, ReportWords::felt(felt, m_report.catalog), m_fonts.body);
}

void MonthBlocks::addReminders(Blocks& blocks, const MonthReport& month) const {
    addHeading(blocks, ReportText::tr("Reminders"));
    addText(blocks, ReportWords::reminders(month.reminders), m_fonts.body);
}

void MonthBlocks::addTension(Blocks& blocks, const MonthReport& month) const {
    if (month.tension.empty())
        return;
    addHeading(blocks, ReportText::tr("Tension, 0 (none) to 10: dashed before breaks, solid after them"));
    if (const QString relief = ReportWords::relief(month.relief); !relief.isEmpty())
        addText(blocks, relief, m_fonts.body, true);
    const auto width = static_cast<int>(m_width);
    TensionChart chart;
    chart.showWeeks(month.tension);
    const double height = sizeOf(chart, m_fonts.small, width).height();
    blocks.push_back({height, [this, &month, width](Sheet& sheet, double top) {
                          TensionChart shown;
                          shown.showWeeks(month.tension);
                          sizeOf(shown, m_fonts.small, width);
                          sheet.chart({0, top}, shown);
                      }});
}

} // namespace unhunch
