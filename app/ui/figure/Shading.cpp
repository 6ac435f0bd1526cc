#include "app/ui/figure/Shading.h"

namespace unhunch {

void fillLit(QPainter& painter, const QPainterPath& shape, const QBrush& base, const QColor& shade,
             double crescent) {
    painter.fillPath(shape, shade);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.fillPath(shape.translated(crescent, -0.55 * crescent), base);
    painter.restore();
}

void castShadow(QPainter& painter, const QPainterPath& receiver, const QPainterPath& caster,
                const QPointF& offset, const QColor& color) {
    painter.save();
    painter.setClipPath(receiver, Qt::IntersectClip);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.fillPath(caster.translated(offset), color);
    painter.restore();
}

} // namespace unhunch
