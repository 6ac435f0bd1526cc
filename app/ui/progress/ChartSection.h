#pragma once

#include "app/text/ProgressTables.h"

#include <QWidget>

class QLabel;

namespace unhunch {

class Chart;
class Legend;
class TextTableView;

/// A chart with its heading, a sentence that sums it up, a line that reads the cell one is at, and its legend; or the same
/// figures as a table; or a sentence where there is nothing to draw yet.
class ChartSection : public QWidget {
    Q_OBJECT
public:
    /// Takes the chart over. `legend` may be null.
    ChartSection(const QString& heading, Chart* chart, Legend* legend, QWidget* parent);

    void setSummary(const QString& sentence);
    void setTable(TextTable table);
    /// Without anything to draw, the summary stands alone.
    void setEmpty(bool empty);
    void showAsTable(bool table);

Q_SIGNALS:
    /// The keyboard came to a cell.
    void cellReached(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void restyle();
    void bringIntoSight() const;

    QLabel* m_heading;
    QLabel* m_summary;
    Chart* m_chart;
    TextTableView* m_table;
    QLabel* m_reading;
    Legend* m_legend;
    bool m_asTable = false;
    bool m_empty = false;
};

} // namespace unhunch
