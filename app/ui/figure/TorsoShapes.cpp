#include "app/ui/figure/TorsoShapes.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Outline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unhunch {
namespace {

double dot(const QPointF& a, const QPointF& b) { return QPointF::dotProduct(a, b); }

/// Cloth is loose on the body and hugs it at the collar.
double clothAt(double position, double grow) { return grow * std::clamp((1.04 - position) / 0.2, 0.15, 1.0); }

} // namespace

TorsoShapes::TorsoShapes(const Skeleton& skeleton, const Camera& camera)
    : m_skeleton(skeleton), m_camera(camera) {}

TorsoShapes::Cut TorsoShapes::cut(double position) const {
    constexpr double fullBreath =
        0.05; // share that the chest widens by; more than real, or none would see it
    TorsoRing ring = m_skeleton.body().torso(position);
    const double ribs = std::exp(-std::pow((position - 0.75) / 0.22, 2));
    ring = ring * (1 + 0.4 * fullBreath * m_skeleton.breath() * ribs);
    ring.front *= 1 + fullBreath * m_skeleton.breath() * ribs;
    return {m_skeleton.spine().frame(position), ring};
}

QPainterPath TorsoShapes::trunk(double from, double to, double grow) const {
    constexpr int steps = 30;
    struct Edge {
        QPointF left, right;
    };
    const QPointF aside = m_camera(leftward);
    const auto edgeAt = [&](double position) {
        const auto [frame, ring] = cut(position);
        const QPointF normal = across(unit(m_camera(frame.along)));
        const QPointF forward = m_camera(frame.forward);
        const auto extent = [&](const QPointF& towards) {
            const double depth = dot(towards, forward);
            return std::hypot(ring.halfWidth * dot(towards, aside),
                              (depth > 0 ? ring.front : ring.back) * depth) +
                   clothAt(position, grow);
        };
        const QPointF at = m_camera(frame.at);
        return Edge{at + extent(normal) * normal, at - extent(-normal) * normal};
    };
    // One outline as far as it goes; inside a tight bend it would fold over itself and cut a hole, so there
    // each step is a piece of its own.
    QPainterPath shape = emptyShape();
    QPolygonF left;
    QPolygonF right;
    const auto flush = [&] {
        std::reverse(right.begin(), right.end());
        if (left.size() > 1)
            addPolygon(shape, left + right);
        left.clear();
        right.clear();
    };
    Edge before = edgeAt(from);
    left.append(before.left);
    right.append(before.right);
    for (int i = 1; i <= steps; ++i) {
        const Edge edge = edgeAt(from + (to - from) * i / steps);
        const QPointF ahead = across(before.right - before.left);
        const bool folds = dot(edge.left - before.left, ahead) * dot(edge.right - before.right, ahead) <= 0;
        if (folds) {
            flush();
            addPolygon(shape, {before.left, edge.left, edge.right, before.right});
        }
        left.append(edge.left);
        right.append(edge.right);
        before = edge;
    }
    flush();
    addPolygon(shape, ring(from, clothAt(from, grow)));
    addPolygon(shape, ring(to, clothAt(to, grow)));
    return shape;
}

QPolygonF TorsoShapes::ring(double position, double grow) const {
    constexpr int steps = 40;
    const auto [frame, ring] = cut(position);
    QPolygonF points;
    for (int i = 0; i < steps; ++i) {
        const double angle = fullTurn * i / steps;
        const double depth = std::cos(angle);
        const double forward = depth > 0 ? ring.front * depth + grow : ring.back * depth - grow;
        points.append(m_camera(frame.at + forward * frame.forward +
                               (ring.halfWidth + grow) * std::sin(angle) * leftward));
    }
    return points;
}

double TorsoShapes::collarLift() const { return 0.35 * std::max(0.0, m_skeleton.shrug()); }

QPainterPath TorsoShapes::yoke() const {
    const double radius = m_skeleton.body().shoulderRadius;
    const double lift = collarLift();
    const Spine::Frame& base = m_skeleton.neckBase();
    QPainterPath shape = emptyShape();

    QPolygonF mass;
    for (const Side side : bothSides)
        appendOutline(mass, {m_camera(m_skeleton[side].shoulder), radius});
    mass += ring(0.74);
    mass += ring(0.86);
    addPolygon(shape, convexHull(mass));

    const Vector3 up = unit(base.along + 0.35 * m_skeleton.neckDirection());
    for (const Side side : bothSides) {
        const Vector3& shoulder = m_skeleton[side].shoulder;
        const Vector3 aside = outward(side) * leftward;
        const QPointF atNeck = m_camera(base.at + (0.022 + lift) * up + 0.018 * aside - 0.008 * base.forward);
        const QPointF slope =
            m_camera(mix(base.at, shoulder, 0.40) + (0.017 + 1.5 * lift) * up - 0.004 * base.forward);
        const QPointF onShoulder = m_camera(shoulder + 0.985 * radius * up);
        QPolygonF piece;
        for (int i = 0; i <= 10; ++i) {
            const double t = i / 10.0;
            piece.append(mix(mix(atNeck, slope, t), mix(slope, onShoulder, t), t));
        }
        piece << m_camera(shoulder - 0.02 * aside) << m_camera(m_skeleton.spine().at(0.86));
        addPolygon(shape, piece);
    }
    return shape;
}

QPainterPath TorsoShapes::neck() const {
    constexpr std::array radii{0.0320, 0.0310, 0.0295, 0.0285, 0.0300};
    const Spine::Frame& base = m_skeleton.neckBase();
    const auto root = [&](double position) {
        return m_skeleton.spine().at(position) + collarLift() * base.along + 0.001 * base.forward;
    };
    const PitchAxes& head = m_skeleton.headAxes();
    const Vector3 top = m_skeleton.skull() - 0.030 * head.along - 0.006 * head.forward;
    const std::array points{root(1.0), root(1.05), root(1.10), mix(root(1.10), top, 0.5), top};
    QPainterPath shape = emptyShape();
    std::array<Ball, points.size()> balls;
    for (std::size_t i = 0; i < points.size(); ++i)
        balls[i] = {m_camera(points[i]), radii[i]};
    addSweep(shape, balls);
    return shape;
}

} // namespace unhunch
