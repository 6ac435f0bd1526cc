#include "app/ui/progress/BubbleChart.h"

#include "app/ui/progress/ProgressMarks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace unhunch {

namespace {

constexpr double widestColumn = 6.0 * grid;
constexpr int leastColumn = 9;
constexpr double titleShare = 0.45;

} // namespace

void BubbleChart::showCounts(Counts counts) {
    m_counts = std::move(counts);
    relayOut();
}

int BubbleChart::columns() const {
    return std::max({1, m_counts.room, static_cast<int>(m_counts.columns.size())});
}

double BubbleChart::rowHeight() const {
    return std::max<double>(3.5 * grid, fontMetrics().height() + grid / 2.0);
}

double BubbleChart::titleWidth(double width) const {
    double widest = 0;
    for (const Row& row : m_counts.rows)
        widest = std::max<double>(widest, fontMetrics().horizontalAdvance(row.title));
    return std::min(widest, width * titleShare) + 2 * grid;
}

double BubbleChart::totalWidth() const {
    double widest = 0;
    for (const Row& row : m_counts.rows)
        widest = std::max<double>(widest, QFontMetricsF(font()).horizontalAdvance(row.total));
    return widest == 0 ? 0 : widest + 2 * grid;
}

QRectF BubbleChart::areaOfCell(int row, int column, double width) const {
    const double left = titleWidth(width);
    const double room = std::max(1.0, width - left - totalWidth());
    const double each = std::min(widestColumn, room / columns());
    return {left + column * each, row * rowHeight(), each, rowHeight()};
}

int BubbleChart::heightForWidth(int) const {
    return qRound(static_cast<double>(m_counts.rows.size()) * rowHeight()) +
           QFontMetrics(smallFont()).height() + grid;
}

int BubbleChart::leastWidth() const {
    return columns() * leastColumn + 14 * fontMetrics().averageCharWidth() + qRound(totalWidth());
}

std::vector<Chart::Cell> BubbleChart::cellsFor(double width) const {
    std::vector<Cell> cells;
    for (std::size_t row = 0; row < m_counts.rows.size(); ++row) {
        const std::vector<QString>& words = m_counts.rows[row].words;
        for (std::size_t column = 0; column < words.size(); ++column) {
            cells.push_back({areaOfCell(static_cast<int>(row), static_cast<int>(column), width),
                             static_cast<int>(row), static_cast<int>(column), words[column]});
        }
    }
    return cells;
}

void BubbleChart::paintNames(QPainter& painter, const Theme& theme) const {
    const auto trailing = readsLeft() ? Qt::AlignLeft : Qt::AlignRight;
    const int last = columns() - 1;
    for (int row = 0; row < static_cast<int>(m_counts.rows.size()); ++row) {
        const Row& counts = m_counts.rows[static_cast<std::size_t>(row)];
        const double top = row * rowHeight();
        const double room = titleWidth(width()) - 2 * grid;
        painter.setFont(font());
        painter.setPen(counts.hollow ? theme.secondary : theme.text);
        painter.drawText(placed(QRectF(0, top, room, rowHeight())),
                         static_cast<int>(Qt::AlignVCenter | leading()),
                         fontMetrics().elidedText(counts.title, Qt::ElideRight, qRound(room) + 1));
        const double right = areaOfCell(row, last, width()).right();
        painter.drawText(placed(QRectF(right, top, totalWidth(), rowHeight())),
                         static_cast<int>(Qt::AlignVCenter | trailing), counts.total);
    }
    painter.setFont(smallFont());
    painter.setPen(theme.secondary);
    const QFontMetricsF metrics(smallFont());
    const auto below = static_cast<int>(m_counts.rows.size());
    double free = 0;
    for (std::size_t column = 0; column < m_counts.columns.size(); ++column) {
        const QString& name = m_counts.columns[column];
        const QRectF area = areaOfCell(below, static_cast<int>(column), width());
        const double advance = metrics.horizontalAdvance(name) + 2;
        // In the middle below its column; a longer one begins there.
        const double left = advance <= area.width() ? area.center().x() - advance / 2 : area.left();
        if (name.isEmpty() || left < free)
            continue;
        painter.drawText(placed(QRectF(left, area.top(), advance, metrics.height())), Qt::AlignCenter, name);
        free = left + advance + grid / 2.0;
    }
}

void BubbleChart::paintChart(QPainter& painter, const Theme& theme) const {
    paintNames(painter, theme);
    int cell = 0;
    for (const Row& row : m_counts.rows) {
        for (std::size_t column = 0; column < row.words.size(); ++column, ++cell) {
            const QRectF area = areaOf(cell);
            const double most = std::min(area.width(), area.height()) / 2 - 1;
            const double share = std::clamp(row.shares.at(column), 0.0, 1.0);
            if (share <= 0) {
                paintToCome(painter, area.center(), theme);
                continue;
            }
            // By area, and never so small that it could be taken for nothing.
            const double radius = std::max(std::min(2.5, most), most * std::sqrt(share));
            painter.setPen(row.hollow ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(row.hollow ? QBrush(Qt::NoBrush) : QBrush(theme.accent));
            const double drawn = row.hollow ? std::max(1.5, radius - 0.75) : radius;
            painter.drawEllipse(area.center(), drawn, drawn);
        }
    }
}

} // namespace unhunch
