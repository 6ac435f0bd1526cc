#pragma once

#include <QColor>
#include <QPainter>
#include <QPointF>
#include <QPolygonF>

namespace unhunch {

/// How a cue looks: ink, and a rim in the colour of the ground that keeps it readable on shirt and skin.
struct ArrowStyle {
    QColor ink;
    QColor halo;
    double width = 0; ///< at the head end of the shaft, in standing heights
};

/// Draws an arrow along `points`, at least two. Its shaft swells from a point to full width: the thick end is
/// where it goes, also for eyes that miss the head.
void drawArrow(QPainter& painter, const QPolygonF& points, const ArrowStyle& style);

/// Draws a flat shape, with rounded corners, as the camera sees it.
void drawSign(QPainter& painter, const QPolygonF& outline, const ArrowStyle& style);

/// Draws the open way that something travels on.
void drawTrack(QPainter& painter, const QPolygonF& points, const ArrowStyle& style);

} // namespace unhunch
