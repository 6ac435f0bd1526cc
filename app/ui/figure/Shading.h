#pragma once

#include "app/ui/figure/Outline.h"

#include <QBrush>
#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPointF>

namespace unhunch {

// The light falls from the upper right. Whoever outlines a shape does it twice: whole, and drawn in by half a
// crescent and moved as much towards the light. Painted one atop the other, a crescent of shade stays on the
// side away from the light; no clip is needed, which would cost more than all the rest.

/// Length 1, on the screen.
inline const QPointF towardsLight{0.876, -0.482};

/// The lit part of `ball`: what a crescent of this width leaves of it.
[[nodiscard]] Ball lit(const Ball& ball, double crescent);

/// A shape and the part of it that is lit.
struct LitShape {
    QPainterPath whole;
    QPainterPath lit;

    void add(const LitShape& other);
};

void fillLit(QPainter& painter, const LitShape& shape, const QBrush& base, const QColor& shade);

/// Lets `caster`, moved by `offset`, throw a soft shadow on all that has been painted: made for a layer that
/// holds nothing but the body.
void castShadow(QPainter& painter, const QPainterPath& caster, const QPointF& offset, const QColor& color);

} // namespace unhunch
