#pragma once

#include <QBrush>
#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPointF>

namespace unhunch {

// Both paint the second tone atop what is there, which keeps the edge of the first one: made for a layer of
// its own, where the figure's outline stays as smooth as that of a single shape.

/// Fills `shape` in `base`, with a crescent of `shade` of about this width on the side away from the light,
/// which falls from the upper right.
void fillLit(QPainter& painter, const QPainterPath& shape, const QBrush& base, const QColor& shade,
             double crescent);

/// Lets `caster`, moved by `offset`, throw a shadow of `color` on `receiver` and nowhere else.
void castShadow(QPainter& painter, const QPainterPath& receiver, const QPainterPath& caster,
                const QPointF& offset, const QColor& color);

} // namespace unhunch
