#include "app/ui/progress/StretchesChart.h"

#include "app/text/ProgressWords.h"
#include "app/text/Words.h"
#include "app/ui/progress/ProgressMarks.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr int leastColumn = 7;
constexpr std::size_t fewRows = 6;
constexpr double widestBox = 3.5 * grid;
/// Of the chart's width that titles take at most.
constexpr double titleShare = 0.32;

} // namespace

void StretchesChart::showHistories(std::vector<StretchHistory> histories, const StretchCatalog& catalog) {
    m_rows.clear();
    std::vector<Date> firstDays;
    for (StretchHistory& history : histories) {
        if (firstDays.empty()) {
            for (const StretchInWeek& week : history.weeks)
                firstDays.push_back(week.days.first);
        }
        const QString title = Words::title(history.stretch, catalog);
        const QString words = ProgressWords::stretch(history, catalog);
        m_rows.push_back({std::move(history), title, words});
    }
    m_axis = WeekAxis(std::move(firstDays));
    relayOut();
}

double StretchesChart::rowHeight() const {
    // A short plan has room for tall rows.
    const double usual = m_rows.size() <= fewRows ? 7 * grid : 5 * grid;
    return std::max<double>(usual, fontMetrics().height() + 2 * grid);
}

double StretchesChart::titleWidth(double width) const {
    double widest = 0;
    for (const Row& row : m_rows)
        widest = std::max<double>(widest, fontMetrics().horizontalAdvance(row.title));
    return std::min(widest, width * titleShare) + 2 * grid;
}

double StretchesChart::percentWidth() const {
    return QFontMetricsF(font()).horizontalAdvance(QStringLiteral("100 %")) + 2 * grid;
}

QRectF StretchesChart::stripOf(int row, double width) const {
    const double left = titleWidth(width);
    return {left, row * rowHeight(), std::max(1.0, width - left - percentWidth()), rowHeight()};
}

int StretchesChart::heightForWidth(int) const {
    return qRound(static_cast<double>(m_rows.size()) * rowHeight()) + QFontMetrics(smallFont()).height() +
           grid;
}

int StretchesChart::leastWidth() const {
    return m_axis.columns() * leastColumn + 14 * fontMetrics().averageCharWidth() + qRound(percentWidth());
}

const StretchId& StretchesChart::stretchOf(int cell) const {
    return m_rows.at(static_cast<std::size_t>(cells().at(static_cast<std::size_t>(cell)).row))
        .history.stretch;
}

std::vector<Chart::Cell> StretchesChart::cellsFor(double width) const {
    std::vector<Cell> cells;
    for (int index = 0; index < static_cast<int>(m_rows.size()); ++index) {
        const Row& row = m_rows[static_cast<std::size_t>(index)];
        const QRectF strip = stripOf(index, width);
        for (int week = 0; week < m_axis.weeks(); ++week) {
            cells.push_back(
                {m_axis.column(week, strip), index, week,
                 ProgressWords::stretchWeek(row.title, row.history.weeks[static_cast<std::size_t>(week)])});
        }
        cells.push_back({QRectF(strip.right(), strip.top(), width - strip.right(), strip.height()), index,
                         m_axis.columns(), row.words});
    }
    return cells;
}

void StretchesChart::paintWeek(QPainter& painter, const Theme& theme, const QRectF& column,
                               const StretchInWeek& week) const {
    if (!week.prescribed)
        return;
    const double boxWidth = std::min(widestBox, column.width() - (column.width() > 12 ? 4 : 2));
    const double boxHeight = column.height() - 1.5 * grid;
    QRectF box(0, 0, boxWidth, boxHeight);
    box.moveCenter(column.center());
    box = placed(box);
    if (week.target == 0) {
        paintRest(painter, box, theme);
        return;
    }
    paintFilled(painter, box, std::min(1.0, static_cast<double>(week.daysDone) / week.target), theme);
}

void StretchesChart::paintRow(QPainter& painter, const Theme& theme, int index) const {
    const Row& row = m_rows[static_cast<std::size_t>(index)];
    const QRectF strip = stripOf(index, width());
    painter.setFont(font());
    painter.setPen(theme.text);
    const double room = strip.left() - 2 * grid;
    painter.drawText(placed(QRectF(0, strip.top(), room, strip.height())),
                     static_cast<int>(Qt::AlignVCenter | leading()),
                     fontMetrics().elidedText(row.title, Qt::ElideRight, qRound(room) + 1));
    for (int week = 0; week < m_axis.weeks(); ++week)
        paintWeek(painter, theme, m_axis.column(week, strip),
                  row.history.weeks[static_cast<std::size_t>(week)]);
    for (int week = m_axis.weeks(); week < m_axis.columns(); ++week)
        paintToCome(painter, placed(m_axis.column(week, strip).center()), theme);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(placed(QRectF(strip.right(), strip.top(), width() - strip.right(), strip.height())),
                     static_cast<int>(Qt::AlignVCenter | (readsLeft() ? Qt::AlignLeft : Qt::AlignRight)),
                     ProgressWords::percent(row.history));
}

void StretchesChart::paintChart(QPainter& painter, const Theme& theme) const {
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        paintRow(painter, theme, row);
    if (m_rows.empty())
        return;
    const QRectF below = stripOf(static_cast<int>(m_rows.size()), width());
    painter.setFont(smallFont());
    painter.setPen(theme.secondary);
    const QFontMetrics metrics(smallFont());
    for (const int index : m_axis.labelled(m_axis.column(0, below).width(), metrics)) {
        painter.drawText(
            placed(QRectF(m_axis.column(index, below).left(), below.top(), below.width(), metrics.height())),
            static_cast<int>(Qt::AlignVCenter | leading()), m_axis.label(index));
    }
}

} // namespace unhunch
