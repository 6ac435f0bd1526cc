#pragma once

#include "app/ui/progress/Chart.h"
#include "app/ui/progress/WeekAxis.h"
#include "core/progress/TensionTrend.h"

namespace unhunch {

/// Tension over weeks: a line of rings for before a break, one of discs for after it, and what lies between them.
class TensionChart : public Chart {
    Q_OBJECT
public:
    using Chart::Chart;

    void showWeeks(std::vector<WeekOfTension> weeks);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] std::vector<Cell> cellsFor(double width) const override;
    void paintChart(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] int leastWidth() const override;

private:
    [[nodiscard]] QRectF plotFor(double width) const;
    void paintScale(QPainter& painter, const Theme& theme, const QRectF& plot) const;
    void paintLine(QPainter& painter, const Theme& theme, const QRectF& plot,
                   std::optional<double> WeekOfTension::*value, bool hollow) const;

    std::vector<WeekOfTension> m_weeks;
    WeekAxis m_axis;
};

} // namespace unhunch
