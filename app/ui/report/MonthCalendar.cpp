#include "app/ui/report/MonthCalendar.h"

#include "app/text/ProgressWords.h"
#include "app/ui/progress/ProgressMarks.h"
#include "app/ui/progress/TrendChart.h"
#include "app/ui/report/ChartSize.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr double lineHeight = BlockColumn::lineHeight;
constexpr double between = BlockColumn::between;
constexpr double headingHeight = BlockColumn::headingHeight;
constexpr double markSide = BlockColumn::markSide;
constexpr double dayWidth = 34;
constexpr double dayHeight = 27;
constexpr int daysInWeek = 7;

int dayOf(Date date) { return static_cast<int>(static_cast<unsigned>(date.day())); }

double shareOf(const DayProgress& day) {
    const std::size_t wanted = day.done.size() + day.missing.size();
    return wanted == 0 ? 0.0 : static_cast<double>(day.done.size()) / static_cast<double>(wanted);
}

BlockColumn::Mark dayMark(DayProgress::Kind kind, double share) {
    return [kind, share](QPainter& painter, const QRectF& square, const Theme& theme) {
        paintDay(painter, square, kind, share, theme);
    };
}

BlockColumn::Mark weekMark(WeekKept kept) {
    return [kept](QPainter& painter, const QRectF& square, const Theme& theme) {
        paintKept(painter, square, kept, theme);
    };
}

void paintPrescribed(QPainter& painter, const QRectF& square, const Theme& theme) {
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawLine(QPointF(square.left(), square.center().y()),
                     QPointF(square.right(), square.center().y()));
}

} // namespace

int MonthCalendar::rowOf(Date day) const {
    const Date first{day.year(), day.month(), std::chrono::day{1}};
    const auto before = (weekdayOf(first) - m_weeks.firstDayOfWeek()).count();
    return static_cast<int>((dayOf(day) - 1 + before) / daysInWeek);
}

void MonthCalendar::paintCalendar(Sheet& sheet, double top, const MonthReport& month) const {
    const std::chrono::weekday firstDay = m_weeks.firstDayOfWeek();
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

void MonthCalendar::addTo(BlockColumn& column, const MonthReport& month) const {
    const double chartLeft = daysInWeek * dayWidth + 56;
    const auto chartWidth = static_cast<int>(m_width - chartLeft);
    TrendChart chart;
    chart.showWeeks(month.trend, month.kept);
    const double chartHeight = sizedForPrint(chart, m_fonts.small, chartWidth).height();
    const double calendarHeight =
        lineHeight + (rowOf(month.days.last) - rowOf(month.days.first) + 1) * dayHeight;
    const double head = between + headingHeight;
    column.add({head + std::max(chartHeight, calendarHeight) + 2,
                [this, &month, chartLeft, chartWidth, head](Sheet& sheet, double top) {
                    const Theme& theme = sheet.theme();
                    sheet.text({0, top + between, chartLeft, headingHeight - 4}, tr("Day by day"),
                               m_fonts.heading, theme.text);
                    sheet.text({chartLeft, top + between, m_width - chartLeft, headingHeight - 4},
                               tr("Days done, %n week(s)", nullptr, static_cast<int>(month.trend.size())),
                               m_fonts.heading, theme.text);
                    paintCalendar(sheet, top + head, month);
                    TrendChart shown;
                    shown.showWeeks(month.trend, month.kept);
                    sizedForPrint(shown, m_fonts.small, chartWidth);
                    sheet.chart({chartLeft, top + head}, shown);
                },
                true});
    addLegend(column);
}

std::vector<MonthCalendar::LegendRow> MonthCalendar::legend() {
    using Kind = DayProgress::Kind;
    const auto day = [](Kind kind, double share) {
        return LegendItem{dayMark(kind, share), ProgressWords::dayKind(kind)};
    };
    const QString kept = tr("kept: %1 % or more", "weeks").arg(QLocale().toString(keptFromPercent));
    return {{tr("Days:"),
             {day(Kind::All, 1), day(Kind::Some, 0.5), day(Kind::None, 0), day(Kind::Free, 0),
              day(Kind::Paused, 0)}},
            {tr("Weeks:"),
             {{weekMark(WeekKept::Kept), kept},
              {weekMark(WeekKept::Forgiven), tr("less, forgiven")},
              {weekMark(WeekKept::Missed), tr("less")},
              {weekMark(WeekKept::NothingAsked), ProgressWords::kept(WeekKept::NothingAsked)},
              {paintPrescribed, tr("days prescribed")}}}};
}

void MonthCalendar::addLegend(BlockColumn& column) const {
    const std::vector<LegendRow> rows = legend();
    const QFontMetricsF metrics(m_fonts.small);
    double names = 0;
    for (const LegendRow& row : rows)
        names = std::max(names, metrics.horizontalAdvance(row.name));
    for (const LegendRow& row : rows) {
        column.add({lineHeight, [this, row, names](Sheet& sheet, double top) {
                        sheet.text({0, top, names + 10, lineHeight}, row.name, m_fonts.small,
                                   sheet.theme().secondary);
                        paintItems(sheet, row.items, {names + 10, top});
                    }});
    }
}

void MonthCalendar::paintItems(Sheet& sheet, const std::vector<LegendItem>& items, QPointF corner) const {
    const QFontMetricsF metrics(m_fonts.small);
    double left = corner.x();
    for (const LegendItem& item : items) {
        sheet.mark({left, corner.y() + (lineHeight - markSide) / 2, markSide, markSide}, item.paint);
        left += markSide + 5;
        const double words = metrics.horizontalAdvance(item.words) + 2;
        sheet.text({left, corner.y(), words, lineHeight}, item.words, m_fonts.small, sheet.theme().secondary);
        left += words + 18;
    }
}

} // namespace unhunch
