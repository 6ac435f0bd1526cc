#pragma once

#include "app/ui/Theme.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace unhunch {

class Chart;

/// Paper: black on white, and the accent dark enough to tell from paper and from text in grey.
[[nodiscard]] Theme printTheme();

/// The texts of a report, in sizes of the paper (1/96 inch), so that they are the same on every screen.
struct SheetFonts {
    QFont title, heading, body, strong, small;

    [[nodiscard]] static SheetFonts of(const QFont& family);
};

/// The lines that `text` takes in that width; its own line ends stay.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width);

/// What a page is painted on, in units of 1/96 inch from its upper corner. Those who paint think from left to right; where one
/// reads from right to left all is mirrored within the width.
class Sheet {
public:
    /// Where text stands within its area, as one reads.
    enum class Align { Leading, Center, Trailing };

    Sheet(QPainter& painter, double width, bool readsLeft);

    /// One line of text, in the middle of the area's height.
    void text(const QRectF& area, const QString& text, const QFont& font, const QColor& color,
              Align align = Align::Leading);
    void line(double y, double from, double to, const QColor& color, double thickness);
    /// A mark that paints itself into a square.
    void mark(const QRectF& area,
              const std::function<void(QPainter&, const QRectF& square, const Theme&)>& paint);
    /// A chart of the progress window, in print colours.
    void chart(const QPointF& corner, const Chart& chart);

    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    [[nodiscard]] QRectF placed(QRectF area) const;

    QPainter& m_painter;
    double m_width;
    bool m_readsLeft;
    Theme m_theme;
};

/// A piece of a page that is not broken.
struct Block {
    double height = 0;
    std::function<void(Sheet& sheet, double top)> paint{}; ///< empty for room alone
    bool withNext = false;                                 ///< stands on the same page as what follows
};

} // namespace unhunch
