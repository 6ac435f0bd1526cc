#pragma once

#include "app/ui/Theme.h"

#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace unhunch {

/// A chart of cells that can be pointed at, clicked, and walked through with the arrow keys; each has words that say what it
/// shows. Painted in device-independent pixels, so it is crisp at every scale, and mirrored where one reads from right to
/// left: those who make one think from left to right.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);

    /// The cell that the keyboard is on; empty before it was on any.
    [[nodiscard]] std::optional<int> current() const { return m_current; }
    void setCurrent(int cell);
    [[nodiscard]] int cellCount() const { return static_cast<int>(m_cells.size()); }
    /// What a cell says.
    [[nodiscard]] QString wordsOf(int cell) const;
    /// Where a cell lies on the widget.
    [[nodiscard]] QRectF areaOf(int cell) const;

    /// Paints what it shows in the colours of `theme`, as large as it is, wherever `painter` draws: on paper, or into a picture.
    void print(QPainter& painter, const Theme& theme) const { paintChart(painter, theme); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override = 0;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The pointer or the keyboard came to a cell; empty when the pointer left and the keyboard is on none.
    void cellRead(const QString& words);
    /// The keyboard came to a cell: what a screen reader says.
    void cellReached(const QString& words);
    /// A cell was clicked, or Enter pressed on it.
    void cellActivated(int cell);
    /// The person wants to copy what the chart shows.
    void copyAsked();

protected:
    struct Cell {
        QRectF area; ///< as one reads from left to right
        int row = 0; ///< where the arrow keys find it
        int column = 0;
        QString words{};
    };

    /// All cells, for a widget of that width.
    [[nodiscard]] virtual std::vector<Cell> cellsFor(double width) const = 0;
    /// Paints all but the mark of the current cell, by placed().
    virtual void paintChart(QPainter& painter, const Theme& theme) const = 0;
    /// The narrowest width in which it can be read.
    [[nodiscard]] virtual int leastWidth() const = 0;
    /// The cell beside `cell`; of a table of rows and columns unless it says otherwise. Empty at the edge.
    [[nodiscard]] virtual std::optional<int> neighbour(int cell, int columns, int rows) const;

    /// What is shown has changed: lays out anew. The keyboard stays where it was while there are as many cells.
    void relayOut();
    /// As it lies on the widget: mirrored where one reads from right to left.
    [[nodiscard]] QRectF placed(QRectF area) const;
    [[nodiscard]] QPointF placed(QPointF point) const;
    [[nodiscard]] Qt::Alignment leading() const;
    [[nodiscard]] const std::vector<Cell>& cells() const { return m_cells; }
    [[nodiscard]] bool readsLeft() const { return layoutDirection() == Qt::RightToLeft; }
    [[nodiscard]] QFont smallFont() const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] std::optional<int> cellAt(QPointF point) const;
    [[nodiscard]] std::optional<int> target(int key) const;
    void point(std::optional<int> cell);

    std::vector<Cell> m_cells;
    std::optional<int> m_current;
    std::optional<int> m_pointed;
};

} // namespace unhunch
