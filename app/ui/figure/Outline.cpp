#include "app/ui/figure/Outline.h"

#include "app/ui/figure/Angles.h"

#include <algorithm>
#include <cmath>

namespace unhunch {
namespace {

constexpr int hullSteps = 24;

QPointF onCircle(const Ball& ball, double angle) {
    return ball.centre + ball.radius * QPointF(std::cos(angle), std::sin(angle));
}

void appendArc(QPolygonF& points, const Ball& ball, double from, double to) {
    constexpr double step = 0.2; // radians; a tenth of a pixel off at full-screen size
    const int count = std::max(2, static_cast<int>(std::ceil((to - from) / step)));
    for (int i = 0; i <= count; ++i)
        points.append(onCircle(ball, from + (to - from) * i / count));
}

double doubledArea(const QPolygonF& points) {
    double area = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF& a = points[i];
        const QPointF& b = points[(i + 1) % points.size()];
        area += a.x() * b.y() - b.x() * a.y();
    }
    return area;
}

} // namespace

QPainterPath emptyShape() {
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    return shape;
}

void addPolygon(QPainterPath& shape, QPolygonF points) {
    if (doubledArea(points) < 0)
        std::reverse(points.begin(), points.end());
    shape.addPolygon(points);
    shape.closeSubpath();
}

void addBall(QPainterPath& shape, const Ball& ball) {
    QPolygonF points;
    appendArc(points, ball, 0, fullTurn);
    addPolygon(shape, points);
}

void addCapsule(QPainterPath& shape, const Ball& from, const Ball& to) {
    const QPointF way = to.centre - from.centre;
    const double distance = length(way);
    if (distance <= std::abs(from.radius - to.radius) + 1e-7) {
        addBall(shape, from.radius > to.radius ? from : to);
        return;
    }
    const double heading = std::atan2(way.y(), way.x());
    const double flank = std::acos((from.radius - to.radius) / distance);
    QPolygonF points;
    appendArc(points, from, heading + flank, heading + fullTurn - flank);
    appendArc(points, to, heading - flank, heading + flank);
    addPolygon(shape, points);
}

void addSweep(QPainterPath& shape, std::span<const Ball> balls, SweepEnd end) {
    const std::size_t last = balls.size() - 1;
    QPolygonF left;
    QPolygonF right;
    QPointF ahead = unit(balls[last].centre - balls[0].centre);
    double firstFlank = pi / 2;
    double lastFlank = pi / 2;
    QPointF firstAhead = ahead;
    for (std::size_t i = 0; i <= last; ++i) {
        const Ball& before = balls[i == 0 ? 0 : i - 1];
        const Ball& after = balls[std::min(i + 1, last)];
        const QPointF way = after.centre - before.centre;
        const double distance = length(way);
        if (distance > 1e-6)
            ahead = way / distance;
        // Where the ball grows, the outline touches it a little behind its middle.
        const double growth = distance > 1e-6 ? (after.radius - before.radius) / distance : 0;
        const double flank = pi / 2 + std::asin(std::clamp(growth, -0.9, 0.9));
        const double heading = std::atan2(ahead.y(), ahead.x());
        left.append(onCircle(balls[i], heading + flank));
        right.append(onCircle(balls[i], heading - flank));
        if (i == 0) {
            firstFlank = flank;
            firstAhead = ahead;
        }
        lastFlank = flank;
    }
    const double heading = std::atan2(ahead.y(), ahead.x());
    QPolygonF outline = left;
    if (end == SweepEnd::Round) {
        QPolygonF cap;
        appendArc(cap, balls[last], heading - lastFlank, heading + lastFlank);
        std::reverse(cap.begin(), cap.end());
        outline += cap;
    } else {
        constexpr double depth = 0.16;
        for (int i = 1; i < 12; ++i) {
            const double angle = pi * i / 12;
            outline.append(balls[last].centre + balls[last].radius * (std::cos(angle) * across(ahead) +
                                                                      depth * std::sin(angle) * ahead));
        }
    }
    std::reverse(right.begin(), right.end());
    outline += right;
    const double firstHeading = std::atan2(firstAhead.y(), firstAhead.x());
    QPolygonF cap;
    appendArc(cap, balls[0], firstHeading + firstFlank, firstHeading + fullTurn - firstFlank);
    std::reverse(cap.begin(), cap.end());
    outline += cap;
    addPolygon(shape, outline);
}

void addHull(QPainterPath& shape, std::span<const Ball> balls) {
    QPolygonF points;
    for (const Ball& ball : balls)
        appendOutline(points, ball);
    addPolygon(shape, convexHull(points));
}

QPolygonF convexHull(QPolygonF points) {
    const auto before = [](const QPointF& a, const QPointF& b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    };
    const auto turn = [](const QPointF& o, const QPointF& a, const QPointF& b) {
        return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
    };
    std::sort(points.begin(), points.end(), before);
    QPolygonF outline;
    const auto appendHalf = [&](auto begin, auto end) {
        const qsizetype start = outline.size();
        for (auto point = begin; point != end; ++point) {
            while (outline.size() > start + 1 &&
                   turn(outline[outline.size() - 2], outline.last(), *point) <= 0)
                outline.removeLast();
            outline.append(*point);
        }
        outline.removeLast(); // the other half begins with it
    };
    appendHalf(points.cbegin(), points.cend());
    appendHalf(points.crbegin(), points.crend());
    return outline;
}

QPolygonF partBeyond(const QPolygonF& points, const QPointF& at, const QPointF& ahead) {
    QPolygonF result;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF& point = points[i];
        const QPointF& next = points[(i + 1) % points.size()];
        const double here = QPointF::dotProduct(point - at, ahead);
        const double there = QPointF::dotProduct(next - at, ahead);
        if (here >= 0)
            result.append(point);
        if ((here >= 0) != (there >= 0))
            result.append(mix(point, next, here / (here - there)));
    }
    return result;
}

void appendOutline(QPolygonF& points, const Ball& ball) {
    for (int i = 0; i < hullSteps; ++i)
        points.append(onCircle(ball, fullTurn * i / hullSteps));
}

} // namespace unhunch
