#pragma once

#include "app/ui/Theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QPainter;

namespace unhunch {

/// What the marks of a chart mean: each mark as the chart paints it, with its words, on as many lines as it takes.
class Legend : public QWidget {
    Q_OBJECT
public:
    struct Item {
        std::function<void(QPainter&, const QRectF& square, const Theme&)> paint;
        QString words;
    };

    Legend(std::vector<Item> items, QWidget* parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place {
        QRectF mark;
        QRectF words;
    };
    [[nodiscard]] std::vector<Place> placesFor(double width) const;
    [[nodiscard]] QFont legendFont() const { return scaledFont(font(), 0.9); }

    std::vector<Item> m_items;
};

} // namespace unhunch
