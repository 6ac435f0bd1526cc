#pragma once

#include "app/ui/progress/Chart.h"

#include <QString>

namespace unhunch {

/// Rows and columns of counts, each a disc whose area is its share of the most that there can be; a disc that is all of it
/// touches the edges of its cell. Serves what has many small numbers: size says more than a shade, to every eye.
class BubbleChart : public Chart {
    Q_OBJECT
public:
    struct Row {
        QString title{};
        std::vector<double> shares{}; ///< 0 to 1, one for each column
        std::vector<QString> words{}; ///< of each cell
        QString total{};              ///< at the end of the row; may be empty
        bool hollow = false;          ///< drawn as rings: of less weight than the others
    };
    struct Counts {
        std::vector<QString> columns{}; ///< names; may be empty ones
        std::vector<Row> rows{};
        int room = 0; ///< columns to lay out, if more than there are
    };

    using Chart::Chart;

    void showCounts(Counts counts);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] std::vector<Cell> cellsFor(double width) const override;
    void paintChart(QPainter& painter, const Theme& theme) const override;
    [[nodiscard]] int leastWidth() const override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double titleWidth(double width) const;
    [[nodiscard]] double totalWidth() const;
    [[nodiscard]] QRectF areaOfCell(int row, int column, double width) const;
    void paintNames(QPainter& painter, const Theme& theme) const;

    Counts m_counts;
};

} // namespace unhunch
