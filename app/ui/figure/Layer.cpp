#include "app/ui/figure/Layer.h"

namespace unhunch {
namespace {

QRect clipped(const QPainter& painter, const QRect& pixels) {
    return painter.hasClipping()
               ? pixels & painter.deviceTransform().mapRect(painter.clipBoundingRect()).toAlignedRect()
               : pixels;
}

} // namespace

Layer::Layer(const QPainter& painter, const QRectF& area)
    : m_toDevice(painter.deviceTransform()),
      m_pixels(clipped(painter, m_toDevice.mapRect(area).toAlignedRect())) {
    if (m_pixels.isEmpty())
        return;
    m_sheet = QImage(m_pixels.size(), QImage::Format_ARGB32_Premultiplied);
    m_sheet.fill(Qt::transparent);
}

void Layer::begin(QPainter& sheetPainter) {
    sheetPainter.begin(&m_sheet);
    sheetPainter.setRenderHint(QPainter::Antialiasing);
    sheetPainter.setTransform(m_toDevice * QTransform::fromTranslate(-m_pixels.x(), -m_pixels.y()));
}

void Layer::putDown(QPainter& painter) const {
    // What the device adds to the painter's own transform, such as its pixel ratio, is taken out again, so
    // that each pixel of the sheet meets one of the device.
    const QTransform added = painter.worldTransform().inverted() * painter.deviceTransform();
    painter.save();
    painter.setWorldTransform(added.inverted());
    painter.drawImage(m_pixels.topLeft(), m_sheet);
    painter.restore();
}

} // namespace unhunch
