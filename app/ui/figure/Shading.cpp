#include "app/ui/figure/Shading.h"

#include <algorithm>

namespace unhunch {

Ball lit(const Ball& ball, double crescent) {
    const double inwards = std::min(0.5 * crescent, 0.6 * ball.radius);
    return {ball.centre + inwards * towardsLight, ball.radius - inwards};
}

void LitShape::add(const LitShape& other) {
    whole.addPath(other.whole);
    lit.addPath(other.lit);
}

void fillLit(QPainter& painter, const LitShape& shape, const QBrush& base, const QColor& shade) {
    painter.fillPath(shape.whole, shade);
    painter.fillPath(shape.lit, base);
}

void castShadow(QPainter& painter, const QPainterPath& caster, const QPointF& offset, const QColor& color) {
    const QPainter::CompositionMode before = painter.compositionMode();
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.translate(offset);
    painter.fillPath(caster, color);
    painter.translate(-offset);
    painter.setCompositionMode(before);
}

} // namespace unhunch
