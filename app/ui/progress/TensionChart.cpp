#include "app/ui/progress/TensionChart.h"

#include "app/text/ProgressWords.h"

#include <QLocale>
#include <QPainter>

#include <utility>

namespace unhunch {

namespace {

constexpr int plotHeight = 15 * grid;
constexpr int leastColumn = 9;
constexpr double mostTense = 10;

double heightOf(double tension, const QRectF& plot) {
    return plot.bottom() - plot.height() * tension / mostTense;
}

} // namespace

void TensionChart::showWeeks(std::vector<WeekOfTension> weeks) {
    m_weeks = std::move(weeks);
    std::vector<Date> firstDays;
    for (const WeekOfTension& week : m_weeks)
        firstDays.push_back(week.days.first);
    m_axis = WeekAxis(std::move(firstDays));
    relayOut();
}

QRectF TensionChart::plotFor(double width) const {
    const QFontMetrics metrics(smallFont());
    const double left = metrics.horizontalAdvance(QLocale().toString(10)) + grid;
    return {left, metrics.height() / 2.0 + 2, std::max(1.0, width - left - grid),
            static_cast<double>(plotHeight)};
}

int TensionChart::heightForWidth(int width) const {
    return qRound(plotFor(width).bottom()) + 2 * grid + QFontMetrics(smallFont()).height();
}

int TensionChart::leastWidth() const { return m_axis.columns() * leastColumn + 5 * grid; }

std::vector<Chart::Cell> TensionChart::cellsFor(double width) const {
    std::vector<Cell> cells;
    for (int index = 0; index < m_axis.weeks(); ++index) {
        cells.push_back({m_axis.column(index, plotFor(width).adjusted(0, -2, 0, grid)), 0, index,
                         ProgressWords::tension(m_weeks[static_cast<std::size_t>(index)])});
    }
    return cells;
}

void TensionChart::paintScale(QPainter& painter, const Theme& theme, const QRectF& plot) const {
    painter.setFont(smallFont());
    const double line = QFontMetricsF(smallFont()).height();
    QColor hairline = theme.line;
    hairline.setAlphaF(0.35f);
    for (const int tension : {0, 5, 10}) {
        const double y = heightOf(tension, plot);
        painter.setPen(QPen(hairline, 1));
        painter.drawLine(placed(QPointF(plot.left(), y)), placed(QPointF(plot.right(), y)));
        painter.setPen(theme.secondary);
        painter.drawText(placed(QRectF(0, y - line / 2, plot.left() - grid / 2.0, line)),
                         static_cast<int>(Qt::AlignVCenter | (readsLeft() ? Qt::AlignLeft : Qt::AlignRight)),
                         QLocale().toString(tension));
    }
    for (const int index : m_axis.labelled(m_axis.column(0, plot).width(), QFontMetrics(smallFont()))) {
        painter.drawText(
            placed(QRectF(m_axis.column(index, plot).left(), plot.bottom() + grid, plot.width(), line)),
            static_cast<int>(Qt::AlignVCenter | leading()), m_axis.label(index));
    }
}

void TensionChart::paintLine(QPainter& painter, const Theme& theme, const QRectF& plot,
                             std::optional<double> WeekOfTension::*value, bool hollow) const {
    std::optional<QPointF> before;
    std::vector<QPointF> points;
    const QColor color = hollow ? theme.secondary : theme.accent;
    painter.setPen(QPen(color, 1.5, hollow ? Qt::DashLine : Qt::SolidLine));
    for (int index = 0; index < m_axis.weeks(); ++index) {
        const std::optional<double>& tension = m_weeks[static_cast<std::size_t>(index)].*value;
        // A week without one breaks the line: nothing is known of it.
        if (!tension) {
            before.reset();
            continue;
        }
        const QPointF at = placed(QPointF(m_axis.column(index, plot).center().x(), heightOf(*tension, plot)));
        if (before)
            painter.drawLine(*before, at);
        before = at;
        points.push_back(at);
    }
    painter.setPen(QPen(color, 1.8));
    painter.setBrush(hollow ? theme.window : theme.accent);
    for (const QPointF& at : points)
        painter.drawEllipse(at, 4, 4);
}

void TensionChart::paintChart(QPainter& painter, const Theme& theme) const {
    if (m_weeks.empty())
        return;
    const QRectF plot = plotFor(width());
    paintScale(painter, theme, plot);
    paintLine(painter, theme, plot, &WeekOfTension::before, true);
    paintLine(painter, theme, plot, &WeekOfTension::after, false);
}

} // namespace unhunch
