#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>

#include <cmath>
#include <span>

namespace unhunch {

// Pieces that shapes are put together from. All pieces wind the same way, so that overlapping ones unite
// under the winding fill rule instead of cutting holes into each other.

/// A circle on the screen, in standing heights.
struct Ball {
    QPointF centre;
    double radius = 0;
};

/// An empty path under the winding fill rule.
[[nodiscard]] QPainterPath emptyShape();

/// Adds a polygon; its points may wind either way.
void addPolygon(QPainterPath& shape, QPolygonF points);
void addBall(QPainterPath& shape, const Ball& ball);
/// Adds the outline of a ball that moves and grows from `from` to `to`.
void addCapsule(QPainterPath& shape, const Ball& from, const Ball& to);
/// How the last ball of a sweep looks: whole, or cut straight through its middle with a shallow curve.
enum class SweepEnd { Round, Hem };
/// Adds the outline of a ball that moves along `balls`, at least two, as one piece: overlapping pieces would
/// cover pixels on their common edge twice and look jagged.
void addSweep(QPainterPath& shape, std::span<const Ball> balls, SweepEnd end = SweepEnd::Round);
/// Adds the outline of a rubber band around all balls.
void addHull(QPainterPath& shape, std::span<const Ball> balls);

/// The points of `points` on their convex outline.
[[nodiscard]] QPolygonF convexHull(QPolygonF points);
/// The part of `points` that lies beyond the line through `at`, square to `ahead`.
[[nodiscard]] QPolygonF partBeyond(const QPolygonF& points, const QPointF& at, const QPointF& ahead);
/// Appends points on the outline of `ball`.
void appendOutline(QPolygonF& points, const Ball& ball);

[[nodiscard]] inline double length(const QPointF& v) { return std::hypot(v.x(), v.y()); }
[[nodiscard]] inline QPointF unit(const QPointF& v) {
    const double n = length(v);
    return n > 1e-9 ? v / n : v;
}
/// `v` turned by a quarter.
[[nodiscard]] inline QPointF across(const QPointF& v) { return {-v.y(), v.x()}; }
[[nodiscard]] inline QPointF mix(const QPointF& a, const QPointF& b, double share) {
    return a + (b - a) * share;
}

} // namespace unhunch
