#include "app/ui/progress/TrendChart.h"

#include "app/text/ProgressWords.h"
#include "app/ui/progress/ProgressMarks.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

/// The columns' height: grows with the width between these.
constexpr double leastHeight = 18 * grid;
constexpr double mostHeight = 40 * grid;
constexpr double heightShare = 0.38;
constexpr int markLane = 3 * grid;
constexpr double widestBar = 5.0 * grid;
constexpr int leastColumn = 8;

} // namespace

void TrendChart::showWeeks(std::vector<WeekAdherence> weeks, std::vector<WeekKept> kept) {
    m_weeks = std::move(weeks);
    m_kept = std::move(kept);
    std::vector<Date> firstDays;
    for (const WeekAdherence& week : m_weeks)
        firstDays.push_back(week.days.first);
    m_axis = WeekAxis(std::move(firstDays));
    relayOut();
}

int TrendChart::mostDays() const {
    int most = 1;
    for (const WeekAdherence& week : m_weeks)
        most = std::max(most, week.target);
    return most;
}

QRectF TrendChart::plotFor(double width) const {
    const QFontMetrics metrics(smallFont());
    const double left = metrics.horizontalAdvance(QLocale().toString(mostDays())) + grid;
    const double top = metrics.height() + grid;
    return {left, top, std::max(1.0, width - left - 2 * grid),
            std::clamp(heightShare * width, leastHeight, mostHeight)};
}

int TrendChart::heightForWidth(int width) const {
    return qRound(plotFor(width).bottom()) + markLane + QFontMetrics(smallFont()).height() + grid;
}

int TrendChart::leastWidth() const { return m_axis.columns() * leastColumn + 5 * grid; }

std::vector<Chart::Cell> TrendChart::cellsFor(double width) const {
    const QRectF plot = plotFor(width).adjusted(0, -grid, 0, markLane);
    std::vector<Cell> cells;
    for (int index = 0; index < m_axis.weeks(); ++index) {
        const auto at = static_cast<std::size_t>(index);
        cells.push_back({m_axis.column(index, plot), 0, index, ProgressWords::week(m_weeks[at], m_kept[at])});
    }
    return cells;
}

void TrendChart::paintScale(QPainter& painter, const Theme& theme, const QRectF& plot) const {
    QColor hairline = theme.line;
    hairline.setAlphaF(0.5f);
    painter.setPen(QPen(hairline, 1));
    painter.drawLine(placed(plot.bottomLeft()), placed(plot.bottomRight()));
    painter.setFont(smallFont());
    painter.setPen(theme.secondary);
    const double line = QFontMetricsF(smallFont()).height();
    const auto write = [&](int days, double y) {
        painter.drawText(placed(QRectF(0, y - line / 2, plot.left() - grid / 2.0, line)),
                         static_cast<int>(Qt::AlignVCenter | (readsLeft() ? Qt::AlignLeft : Qt::AlignRight)),
                         QLocale().toString(days));
    };
    write(0, plot.bottom());
    write(mostDays(), plot.top());
    for (const int index : m_axis.labelled(m_axis.column(0, plot).width(), QFontMetrics(smallFont()))) {
        const QRectF column = m_axis.column(index, plot);
        painter.drawText(placed(QRectF(column.left(), plot.bottom() + markLane, plot.width(), line)),
                         static_cast<int>(Qt::AlignVCenter | leading()), m_axis.label(index));
    }
}

void TrendChart::paintWeek(QPainter& painter, const Theme& theme, const QRectF& plot, int index) const {
    const WeekAdherence& week = m_weeks[static_cast<std::size_t>(index)];
    const WeekKept kept = m_kept[static_cast<std::size_t>(index)];
    const QRectF column = m_axis.column(index, plot);
    const double size = std::min(2.0 * grid, column.width() - 2);
    QRectF mark(0, 0, size, size);
    mark.moveCenter({column.center().x(), plot.bottom() + markLane / 2.0});
    paintKept(painter, placed(mark), kept, theme);
    if (week.done == 0)
        return;
    const double width = std::min(widestBar, column.width() * 0.64);
    const double height = plot.height() * week.done / mostDays();
    const QRectF bar(column.center().x() - width / 2, plot.bottom() - height, width, height);
    // Rounded on top only: the bar stands on the line of no days.
    const QRectF drawn = placed(bar);
    const double radius = std::min({4.0, width / 3, height});
    QPainterPath shape(drawn.bottomLeft());
    shape.lineTo(drawn.left(), drawn.top() + radius);
    shape.quadTo(drawn.topLeft(), QPointF(drawn.left() + radius, drawn.top()));
    shape.lineTo(drawn.right() - radius, drawn.top());
    shape.quadTo(drawn.topRight(), QPointF(drawn.right(), drawn.top() + radius));
    shape.lineTo(drawn.bottomRight());
    shape.closeSubpath();
    const bool running = !week.finished;
    QColor fill = theme.accent;
    if (running)
        fill.setAlphaF(0.35f);
    painter.setPen(running ? QPen(theme.accent, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawPath(shape);
    const QString days = QLocale().toString(week.done);
    const QFontMetricsF metrics(smallFont());
    // On all of them or on none.
    if (metrics.horizontalAdvance(QLocale().toString(mostDays())) + 4 > column.width())
        return;
    painter.setFont(smallFont());
    painter.setPen(theme.text);
    const double line = metrics.height();
    // Above the bar, unless the line of the target runs there.
    const double targetY = plot.bottom() - plot.height() * week.target / mostDays();
    double top = bar.top() - line - 2;
    if (top < targetY && targetY < bar.top() - 0.5)
        top = targetY - line - 2;
    painter.drawText(placed(QRectF(column.left(), top, column.width(), line)), Qt::AlignCenter, days);
}

void TrendChart::paintTargets(QPainter& painter, const Theme& theme, const QRectF& plot) const {
    painter.setPen(QPen(theme.text, 1.5, Qt::SolidLine, Qt::FlatCap));
    for (int first = 0; first < m_axis.weeks();) {
        const int target = m_weeks[static_cast<std::size_t>(first)].target;
        // Weeks that asked for as much share one line, without seams.
        int next = first + 1;
        while (next < m_axis.weeks() && m_weeks[static_cast<std::size_t>(next)].target == target)
            ++next;
        if (target > 0) {
            const double y = plot.bottom() - plot.height() * target / mostDays();
            painter.drawLine(placed(QPointF(m_axis.column(first, plot).left(), y)),
                             placed(QPointF(m_axis.column(next - 1, plot).right(), y)));
        }
        first = next;
    }
}

void TrendChart::paintChart(QPainter& painter, const Theme& theme) const {
    if (m_weeks.empty())
        return;
    const QRectF plot = plotFor(width());
    paintScale(painter, theme, plot);
    for (int index = 0; index < m_axis.weeks(); ++index)
        paintWeek(painter, theme, plot, index);
    paintTargets(painter, theme, plot);
    const double lane = plot.bottom() + markLane / 2.0;
    for (int index = m_axis.weeks(); index < m_axis.columns(); ++index)
        paintToCome(painter, placed(QPointF(m_axis.column(index, plot).center().x(), lane)), theme);
}

} // namespace unhunch
