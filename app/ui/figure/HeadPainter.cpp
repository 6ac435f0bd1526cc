#include "app/ui/figure/HeadPainter.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Outline.h"
#include "app/ui/figure/Shading.h"

#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace unhunch {

HeadPainter::HeadPainter(const Skeleton& skeleton, const Camera& camera, const FigureColors& colors)
    : m_skeleton(skeleton), m_body(skeleton.body()), m_camera(camera), m_colors(colors),
      m_middle(camera(skeleton.skull())) {}

Vector3 HeadPainter::direction(double forward, double up, double left) const {
    const SegmentAxes& axes = m_skeleton.headAxes();
    return forward * axes.forward + up * axes.along + left * axes.left;
}

Vector3 HeadPainter::at(double forward, double up, double left) const {
    return m_skeleton.skull() + direction(forward, up, left);
}

QPainterPath HeadPainter::silhouette() const {
    QPainterPath shape = emptyShape();
    addBall(shape, {m_middle, m_body.hairRadius});
    addBall(shape, {m_camera(at(m_body.jawForward, m_body.jawUp)), m_body.jawRadius});
    return shape;
}

void HeadPainter::paint(QPainter& painter) const {
    QPainterPath scalp = emptyShape();
    addBall(scalp, {m_middle, 0.92 * m_body.craniumRadius});
    painter.fillPath(scalp, m_colors.skinShade);
    // From behind, the hair lies before the face.
    if (isTurnedAway())
        paintFace(painter);
    paintHair(painter);
    if (!isTurnedAway())
        paintFace(painter);
    paintEars(painter);
    paintFeatures(painter);
}

bool HeadPainter::isTurnedAway() const { return m_camera.depth(m_skeleton.headAxes().forward) < -0.3; }

LitShape HeadPainter::hair() const {
    constexpr int steps = 72;
    constexpr double crescent = 0.010;
    const double skin = 0.94 * m_body.craniumRadius;
    const Vector3 crown = unit(direction(-0.45, 0.9));
    QPolygonF whole;
    QPolygonF lit;
    for (int i = 0; i < steps; ++i) {
        const double angle = fullTurn * i / steps;
        const Vector3 limb = std::cos(angle) * m_camera.right() - std::sin(angle) * m_camera.up();
        const double forward = dot(limb, m_skeleton.headAxes().forward) * m_body.hairRadius;
        const double up = dot(limb, m_skeleton.headAxes().along) * m_body.hairRadius;
        // Hair grows behind a line that rises from the nape over the ear to the brow.
        const double behind = (up + 0.040 - 1.15 * std::max(0.0, forward + 0.012)) / 0.030;
        const double share = std::clamp(behind, 0.0, 1.0);
        const double thick = share * share * (3 - 2 * share);
        const double volume = 0.0065 * std::max(0.0, dot(limb, crown));
        const double radius = skin + (m_body.hairRadius - skin + volume) * thick;
        const QPointF outwards(std::cos(angle), std::sin(angle));
        whole.append(m_middle + radius * outwards);
        lit.append(m_middle + (radius - 0.5 * crescent) * outwards + 0.5 * crescent * towardsLight);
    }
    // The hair ends at the nape, along a line that rises towards the face.
    const QPointF up = m_camera(m_skeleton.headAxes().along);
    const QPointF forward = m_camera(m_skeleton.headAxes().forward);
    const QPointF nape = m_middle - (isTurnedAway() ? 0.053 : 0.040) * up - 0.02 * forward;
    const QPointF rising = forward + 0.55 * up;
    QPointF line = length(rising) > 0.3 ? unit(rising) : QPointF(1, 0);
    if (length(forward) < 0.45)
        line = unit(across(up));
    QPointF above = across(line);
    if (QPointF::dotProduct(above, up) < 0)
        above = -above;
    LitShape shape{emptyShape(), emptyShape()};
    addPolygon(shape.whole, partBeyond(whole, nape, above));
    addPolygon(shape.lit, partBeyond(lit, nape, above));
    return shape;
}

void HeadPainter::paintHair(QPainter& painter) const {
    fillLit(painter, hair(), m_colors.hair, m_colors.hairShade);
}

LitShape HeadPainter::face() const {
    constexpr int steps = 48;
    constexpr double crescent = 0.009;
    const double opening = radians(69);
    const Vector3 middle = unit(direction(0.83, -0.56));
    const Vector3 left = m_skeleton.headAxes().left;
    const Vector3 up = cross(middle, left);
    QPolygonF cap;
    for (int i = 0; i < steps; ++i) {
        const double angle = fullTurn * i / steps;
        const Vector3 rim =
            std::cos(opening) * middle + std::sin(opening) * (std::cos(angle) * left + std::sin(angle) * up);
        // Where the rim lies behind the skull, the face reaches to the edge that is seen.
        cap.append(m_camera.depth(rim) < 0 ? unit(m_camera(rim)) : m_camera(rim));
    }
    const bool seen = m_camera.depth(middle) > -0.2;
    const auto outlined = [&](double width) {
        const Ball skull = lit({m_middle, m_body.craniumRadius}, width);
        const auto ball = [&](double forward, double upwards, double radius) {
            return lit({m_camera(at(forward, upwards)), radius}, width);
        };
        QPainterPath shape = emptyShape();
        if (seen) {
            QPolygonF outline;
            for (const QPointF& point : cap)
                outline.append(skull.centre + skull.radius * point);
            addPolygon(shape, convexHull(outline));
        }
        addHull(shape, std::array{ball(m_body.jawForward, m_body.jawUp, m_body.jawRadius),
                                  ball(0.036, -0.052, 0.0215), ball(0.020, -0.008, 0.042)});
        addHull(shape, std::array{ball(0.052, 0.004, 0.007), ball(0.062, -0.014, 0.0085),
                                  ball(0.050, -0.022, 0.009)});
        return shape;
    };
    return {outlined(0), outlined(crescent)};
}

void HeadPainter::paintFace(QPainter& painter) const {
    fillLit(painter, face(), m_colors.skin, m_colors.skinShade);
}

void HeadPainter::paintEars(QPainter& painter) const {
    for (const Side side : bothSides) {
        const Vector3 ear = direction(-0.004, -0.012, outward(side) * 0.060);
        if (m_camera.depth(ear) < -0.012)
            continue;
        const QPointF place = m_middle + m_camera(ear);
        std::array balls{Ball{place - QPointF(0, 0.003), 0.0125},
                         Ball{place - 0.010 * m_camera(m_skeleton.headAxes().along), 0.009}};
        LitShape shape{emptyShape(), emptyShape()};
        addHull(shape.whole, balls);
        for (Ball& ball : balls)
            ball = lit(ball, 0.005);
        addHull(shape.lit, balls);
        fillLit(painter, shape, m_colors.skin, m_colors.skinShade);
    }
}

void HeadPainter::paintFeatures(QPainter& painter) const {
    for (const Side side : bothSides) {
        const Vector3 eye = direction(0.90, -0.06, 0.36 * outward(side));
        const double depth = m_camera.depth(eye);
        if (depth < 0.25)
            continue;
        painter.save();
        painter.translate(m_middle + 0.97 * m_body.craniumRadius * m_camera(eye));
        // Lashes are wider than an open eye is seen.
        const double lids = m_skeleton.eyelids();
        painter.scale((0.35 + 0.5 * std::min(1.0, depth)) * (1 + 0.8 * lids), 1.15 * (1 - 0.72 * lids));
        QPainterPath shape = emptyShape();
        addBall(shape, {{0, 0}, 0.0056});
        painter.fillPath(shape, m_colors.hairShade);
        painter.restore();
    }
    QPolygonF smile;
    for (int i = 0; i <= 12; ++i) {
        const double angle = -1.25 + 2.5 * i / 12;
        const double sine = std::sin(angle);
        const Vector3 lip =
            direction(0.049 - 0.004 * sine * sine, -0.037 - 0.006 * std::cos(angle), 0.017 * sine);
        if (m_camera.depth(lip) > 0.008)
            smile.append(m_middle + m_camera(lip));
    }
    if (smile.size() > 3) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.skinShade, 0.0052, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(smile);
    }
}

} // namespace unhunch
