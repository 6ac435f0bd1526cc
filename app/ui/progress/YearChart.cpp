#include "app/ui/progress/YearChart.h"

#include "app/text/ProgressWords.h"
#include "app/ui/progress/ProgressMarks.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr int monthsInYear = 12;
constexpr int daysInWeek = 7;
/// Weeks that a month can touch.
constexpr int mostRows = 6;
constexpr int gap = 3 * grid;

/// Of what was asked or done on the day.
double shareOf(const DayProgress& day) {
    const std::size_t wanted = day.done.size() + day.missing.size();
    return wanted == 0 ? 0.0 : static_cast<double>(day.done.size()) / static_cast<double>(wanted);
}

int monthOf(Date date) { return static_cast<int>(static_cast<unsigned>(date.month())) - 1; }

int dayOf(Date date) { return static_cast<int>(static_cast<unsigned>(date.day())); }

} // namespace

void YearChart::showYear(std::vector<DayProgress> days, const StretchCatalog& catalog, Date today,
                         std::chrono::weekday firstDayOfWeek) {
    m_days = std::move(days);
    m_words.clear();
    for (const DayProgress& day : m_days)
        m_words.push_back(ProgressWords::day(day, catalog));
    m_today = today;
    m_firstDay = firstDayOfWeek;
    relayOut();
}

double YearChart::side() const { return std::max(18.0, std::min(1.15 * fontMetrics().height(), 30.0)); }

double YearChart::monthWidth() const { return daysInWeek * side(); }

double YearChart::headHeight() const {
    return fontMetrics().height() + QFontMetricsF(smallFont()).height() + grid / 2.0;
}

double YearChart::monthHeight() const { return headHeight() + mostRows * side(); }

int YearChart::monthsAcross(double width) const {
    const auto fit = static_cast<int>((width + gap) / (monthWidth() + gap));
    // Of whole rows only: 1, 2, 3, 4, 6 or 12 months.
    for (const int across : {6, 4, 3, 2}) {
        if (across <= fit)
            return across;
    }
    return 1;
}

QPointF YearChart::cornerOf(int month, double width) const {
    const int across = monthsAcross(width);
    const double all = across * monthWidth();
    const double between = across > 1 ? std::min(2.0 * gap, (width - all) / (across - 1)) : 0;
    return {(month % across) * (monthWidth() + between), (month / across) * (monthHeight() + 2 * grid)};
}

int YearChart::heightForWidth(int width) const {
    const int across = monthsAcross(width);
    const int rows = (monthsInYear + across - 1) / across;
    return qRound(rows * monthHeight() + (rows - 1) * 2 * grid) + 2;
}

int YearChart::leastWidth() const { return qRound(2 * monthWidth() + gap); }

int YearChart::columnOf(Date date) const { return static_cast<int>((weekdayOf(date) - m_firstDay).count()); }

std::vector<Chart::Cell> YearChart::cellsFor(double width) const {
    std::vector<Cell> cells;
    const double top = headHeight();
    for (std::size_t index = 0; index < m_days.size(); ++index) {
        const Date date = m_days[index].date;
        const Date first{date.year(), date.month(), std::chrono::day{1}};
        const int column = columnOf(date);
        const int row = (dayOf(date) - 1 + columnOf(first)) / daysInWeek;
        const QPointF corner = cornerOf(monthOf(date), width);
        cells.push_back(
            {QRectF(corner.x() + column * side(), corner.y() + top + row * side(), side(), side()), row,
             column, m_words[index]});
    }
    return cells;
}

std::optional<Date> YearChart::chosenDay() const {
    const std::optional<int> cell = current();
    if (!cell)
        return std::nullopt;
    const Date day = m_days.at(static_cast<std::size_t>(*cell)).date;
    return day <= m_today ? std::optional(day) : std::nullopt;
}

std::optional<int> YearChart::neighbour(int cell, int columns, int rows) const {
    const int next = cell + columns + daysInWeek * rows;
    return next >= 0 && next < cellCount() ? std::optional(next) : std::nullopt;
}

void YearChart::paintHead(QPainter& painter, const Theme& theme, int month, bool current) const {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(current ? theme.accent : theme.text);
    const QPointF corner = cornerOf(month, width());
    const double line = fontMetrics().height();
    painter.drawText(placed(QRectF(corner.x() + 2, corner.y(), monthWidth(), line)),
                     static_cast<int>(leading() | Qt::AlignVCenter),
                     QLocale().standaloneMonthName(month + 1));
    painter.setFont(smallFont());
    painter.setPen(theme.secondary);
    for (int day = 0; day < daysInWeek; ++day) {
        const std::chrono::weekday weekday = m_firstDay + std::chrono::days(day);
        painter.drawText(
            placed(QRectF(corner.x() + day * side(), corner.y() + line, side(),
                          QFontMetricsF(smallFont()).height())),
            Qt::AlignCenter,
            QLocale().standaloneDayName(static_cast<int>(weekday.iso_encoding()), QLocale::NarrowFormat));
    }
}

void YearChart::paintChart(QPainter& painter, const Theme& theme) const {
    if (m_days.empty())
        return;
    const int thisMonth = m_days.front().date.year() == m_today.year() ? monthOf(m_today) : -1;
    for (int month = 0; month < monthsInYear; ++month)
        paintHead(painter, theme, month, month == thisMonth);
    for (std::size_t index = 0; index < m_days.size(); ++index) {
        const DayProgress& day = m_days[index];
        const QRectF area = areaOf(static_cast<int>(index)).adjusted(1.5, 1.5, -1.5, -1.5);
        paintDay(painter, area, day.kind, shareOf(day), theme);
        if (day.date == m_today) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 1.5));
            painter.drawRoundedRect(area.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
        }
    }
}

} // namespace unhunch
