#pragma once

#include "app/ui/progress/Chart.h"
#include "app/ui/progress/WeekAxis.h"
#include "core/progress/Streak.h"

namespace unhunch {

/// Weeks as columns: how many days were done, a line at how many were prescribed, and below a mark for the row of weeks.
class TrendChart : public Chart {
    Q_OBJECT
public:
    using Chart::Chart;

    void showWeeks(std::vector<WeekAdherence> weeks, std::vector<WeekKept> kept);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] std::vector<Cell> cellsFor(double width) const override;
    void paintChart(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] int leastWidth() const override;

private:
    /// Where the columns stand: from the line of no days to that of most.
    [[nodiscard]] QRectF plotFor(double width) const;
    [[nodiscard]] int mostDays() const;
    void paintScale(QPainter& painter, const Theme& theme, const QRectF& plot) const;
    void paintWeek(QPainter& painter, const Theme& theme, const QRectF& plot, int index) const;
    void paintTargets(QPainter& painter, const Theme& theme, const QRectF& plot) const;

    std::vector<WeekAdherence> m_weeks;
    std::vector<WeekKept> m_kept;
    WeekAxis m_axis;
};

} // namespace unhunch
