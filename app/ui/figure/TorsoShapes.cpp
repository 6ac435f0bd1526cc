#include "app/ui/figure/TorsoShapes.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Outline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

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
    constexpr double fullBelly = 0.28;
    const double loins = std::exp(-std::pow((position - 0.38) / 0.20, 2));
    ring.front *= 1 + fullBelly * m_skeleton.belly() * loins;
    return {m_skeleton.spine().frame(position), ring};
}

LitShape TorsoShapes::trunk(double from, double to, double grow, double crescent) const {
    constexpr int steps = 30;
    struct Edge {
        QPointF at, normal;
        double left = 0, right = 0;
    };
    std::vector<Edge> edges;
    edges.reserve(steps + 1);
    for (int i = 0; i <= steps; ++i) {
        const double position = from + (to - from) * i / steps;
        const auto [frame, ring] = cut(position);
        const QPointF normal = across(unit(m_camera(frame.along)));
        const QPointF forward = m_camera(frame.forward);
        const QPointF aside = m_camera(frame.left);
        const auto extent = [&, &ring = ring](const QPointF& towards) {
            const double depth = dot(towards, forward);
            return std::hypot(ring.halfWidth * dot(towards, aside),
                              (depth > 0 ? ring.front : ring.back) * depth) +
                   clothAt(position, grow);
        };
        edges.push_back({m_camera(frame.at), normal, extent(normal), extent(-normal)});
    }
    const auto outlined = [&](double inwards) {
        // One outline as far as it goes; inside a tight bend it would fold over itself and cut a hole, so there
        // each step is a piece of its own.
        QPainterPath shape = emptyShape();
        const QPointF shift = inwards * towardsLight;
        const auto leftOf = [&](const Edge& e) { return e.at + shift + (e.left - inwards) * e.normal; };
        const auto rightOf = [&](const Edge& e) { return e.at + shift - (e.right - inwards) * e.normal; };
        QPolygonF left{leftOf(edges.front())};
        QPolygonF right{rightOf(edges.front())};
        const auto flush = [&] {
            std::reverse(right.begin(), right.end());
            if (left.size() > 1)
                addPolygon(shape, left + right);
            left.clear();
            right.clear();
        };
        for (std::size_t i = 1; i < edges.size(); ++i) {
            const QPointF leftBefore = leftOf(edges[i - 1]);
            const QPointF rightBefore = rightOf(edges[i - 1]);
            const QPointF leftNow = leftOf(edges[i]);
            const QPointF rightNow = rightOf(edges[i]);
            const QPointF ahead = across(rightBefore - leftBefore);
            if (dot(leftNow - leftBefore, ahead) * dot(rightNow - rightBefore, ahead) <= 0) {
                flush();
                addPolygon(shape, {leftBefore, leftNow, rightNow, rightBefore});
            }
            left.append(leftNow);
            right.append(rightNow);
        }
        flush();
        addPolygon(shape, ring(from, clothAt(from, grow) - inwards).translated(shift));
        addPolygon(shape, ring(to, clothAt(to, grow) - inwards).translated(shift));
        return shape;
    };
    return {outlined(0), crescent > 0 ? outlined(0.5 * crescent) : emptyShape()};
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
                               (ring.halfWidth + grow) * std::sin(angle) * frame.left));
    }
    return points;
}

double TorsoShapes::collarLift() const { return 0.35 * std::max(0.0, m_skeleton.shrug()); }

LitShape TorsoShapes::yoke(double crescent) const {
    LitShape shape{emptyShape(), emptyShape()};
    addYoke(shape.whole, 0);
    addYoke(shape.lit, crescent);
    return shape;
}

void TorsoShapes::addYoke(QPainterPath& shape, double crescent) const {
    const double inwards = 0.5 * crescent;
    const QPointF shift = inwards * towardsLight;
    const double radius = m_skeleton.body().shoulderRadius;
    const double lift = collarLift();
    const Spine::Frame& base = m_skeleton.neckBase();

    QPolygonF mass;
    for (const Side side : bothSides)
        appendOutline(mass, lit({m_camera(m_skeleton[side].shoulder), radius}, crescent));
    mass += ring(0.74, -inwards).translated(shift);
    mass += ring(0.86, -inwards).translated(shift);
    addPolygon(shape, convexHull(mass));

    const Vector3 up = unit(base.along + 0.35 * m_skeleton.neckDirection());
    for (const Side side : bothSides) {
        const Vector3& shoulder = m_skeleton[side].shoulder;
        const Vector3 aside = outward(side) * base.left;
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
        // Shade falls on its left end only: the slope itself looks up, into the light.
        addPolygon(shape, piece.translated({shift.x(), 0}));
    }
}

QPainterPath TorsoShapes::seat() const {
    QPainterPath shape = emptyShape();
    const Spine::Frame pelvis = m_skeleton.spine().frame(0);
    for (const Side side : bothSides) {
        const Vector3 middle =
            pelvis.at + 0.030 * outward(side) * pelvis.left - 0.018 * pelvis.forward - 0.012 * pelvis.along;
        addBall(shape, {m_camera(middle), 0.056});
    }
    return shape;
}

std::array<Ball, 5> TorsoShapes::neckBalls() const {
    constexpr std::array radii{0.0330, 0.0312, 0.0292, 0.0280, 0.0295};
    const Spine::Frame& base = m_skeleton.neckBase();
    const auto root = [&](double position) {
        return m_skeleton.spine().at(position) + collarLift() * base.along + 0.001 * base.forward;
    };
    const SegmentAxes& head = m_skeleton.headAxes();
    const Vector3 top = m_skeleton.skull() - 0.030 * head.along - 0.006 * head.forward;
    const std::array points{root(1.0), root(1.05), root(1.10), mix(root(1.10), top, 0.5), top};
    std::array<Ball, points.size()> balls;
    for (std::size_t i = 0; i < points.size(); ++i)
        balls[i] = {m_camera(points[i]), radii[i]};
    return balls;
}

LitShape TorsoShapes::neck(double crescent) const {
    LitShape shape{emptyShape(), emptyShape()};
    std::array balls = neckBalls();
    addSweep(shape.whole, balls);
    for (Ball& ball : balls)
        ball = lit(ball, crescent);
    addSweep(shape.lit, balls);
    return shape;
}

QPainterPath TorsoShapes::neckShadow() const {
    const std::array balls = neckBalls();
    const std::array upper{balls[4], balls[3],
                           Ball{mix(balls[3].centre, balls[2].centre, 0.5), balls[2].radius}};
    QPainterPath shape = emptyShape();
    addSweep(shape, upper, SweepEnd::Hem);
    return shape;
}

} // namespace unhunch
