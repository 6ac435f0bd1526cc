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
    /// Covers the part of `area`, which is in the painter's coordinates, that its clip lets through.
    Layer(const QPainter& painter, const QRectF& area);

    /// Whether nothing of the area is to be seen.
    [[nodiscard]] bool isEmpty() const { return m_sheet.isNull(); }
    /// Begins to paint on the sheet, in the coordinates that the painter had; the sheet must not be empty.
    void begin(QPainter& sheetPainter);
    /// Puts the sheet down where it belongs; `painter` must be the one the sheet was made for.
    void putDown(QPainter& painter) const;

private:
    QTransform m_toDevice; ///< from the painter's coordinates
    QRect m_pixels;
    QImage m_sheet;
};

} // namespace unhunch
