#pragma once

#include "app/ui/progress/Chart.h"
#include "app/ui/progress/WeekAxis.h"
#include "core/catalog/StretchCatalog.h"
#include "core/progress/StretchHistory.h"

namespace unhunch {

/// A row a stretch: each week as a box that fills with the days done, and what it comes to at the end of the row.
class StretchesChart : public Chart {
    Q_OBJECT
public:
    using Chart::Chart;

    void showHistories(std::vector<StretchHistory> histories, const StretchCatalog& catalog);
    [[nodiscard]] int heightForWidth(int width) const override;
    /// The stretch whose row a cell lies in.
    [[nodiscard]] const StretchId& stretchOf(int cell) const;

protected:
    [[nodiscard]] std::vector<Cell> cellsFor(double width) const override;
    void paintChart(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] int leastWidth() const override;

private:
    struct Row {
        StretchHistory history;
        QString title;
        QString words; ///< of the whole row
    };
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double titleWidth(double width) const;
    [[nodiscard]] double percentWidth() const;
    /// Where the weeks of a row lie.
    [[nodiscard]] QRectF stripOf(int row, double width) const;
    void paintRow(QPainter& painter, const Theme& theme, int index) const;
    void paintWeek(QPainter& painter, const Theme& theme, const QRectF& column,
                   const StretchInWeek& week) const;

    std::vector<Row> m_rows;
    WeekAxis m_axis;
};

} // namespace unhunch
