#include "app/ui/figure/Arrows.h"

#include "app/ui/figure/Outline.h"

#include <QPen>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace unhunch {
namespace {

QPainterPath arrowShape(const QPolygonF& points, double width) {
    const qsizetype last = points.size() - 1;
    const double head = 1.25 * width;
    const QPointF ahead = unit(points[last] - points[std::max<qsizetype>(0, last - 2)]);
    const QPointF aside = across(ahead);
    QPainterPath shape = emptyShape();
    std::vector<Ball> shaft;
    for (qsizetype i = 0; i <= last; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(last);
        shaft.push_back({points[i], 0.5 * width * (0.1 + 0.9 * share)});
    }
    addSweep(shape, shaft);
    const double corner = 0.22 * width;
    const QPointF base = points[last] - 0.25 * width * ahead;
    addHull(shape, std::array{Ball{points[last] + 1.45 * head * ahead, corner},
                              Ball{base + head * aside, corner}, Ball{base - head * aside, corner}});
    return shape;
}

} // namespace

void drawArrow(QPainter& painter, const QPolygonF& points, const ArrowStyle& style) {
    const QPainterPath shape = arrowShape(points, style.width);
    painter.strokePath(shape,
                       QPen(style.halo, 0.6 * style.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(shape, style.ink);
}

void drawSign(QPainter& painter, const QPolygonF& outline, const ArrowStyle& style) {
    const double corner = 0.4 * style.width;
    painter.setBrush(style.halo);
    painter.setPen(QPen(style.halo, corner + 0.6 * style.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(outline);
    painter.setBrush(style.ink);
    painter.setPen(QPen(style.ink, corner, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(outline);
}

void drawTrack(QPainter& painter, const QPolygonF& points, const ArrowStyle& style) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.halo, 2.4 * style.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(QPen(style.ink, style.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
}

} // namespace unhunch
