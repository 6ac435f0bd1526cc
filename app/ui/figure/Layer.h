#pragma once

#include <QImage>
#include <QPainter>
#include <QRect>
#include <QRectF>
#include <QTransform>

namespace unhunch {

/// A transparent sheet over a part of a painter's device, in its pixels. Shapes that are painted atop each
/// other on it keep their common outline, whatever lies beneath.
class Layer {
public:
    /// Covers `area`, which is in the painter's coordinates.
    Layer(const QPainter& painter, const QRectF& area);

    /// Begins to paint on the sheet, in the coordinates that the painter had.
    void begin(QPainter& sheetPainter);
    /// Puts the sheet down where it belongs; `painter` must be the one the sheet was made for.
    void putDown(QPainter& painter) const;

private:
    QTransform m_toDevice; ///< from the painter's coordinates
    QRect m_pixels;
    QImage m_sheet;
};

} // namespace unhunch
