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
    const PitchAxes& axes = m_skeleton.headAxes();
    return forward * axes.forward + up * axes.along + left * leftward;
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

void HeadPainter::paint(QPainter& painter, const QPainterPath& neck) const {
    QPainterPath caster = emptyShape();
    addBall(caster, {m_camera(at(m_body.jawForward, m_body.jawUp)), m_body.jawRadius});
    addBall(caster, {m_middle, m_body.craniumRadius});
    castShadow(painter, neck, caster, {-0.004, 0.015}, faded(m_colors.skinShade, 0.9));

    QPainterPath scalp = emptyShape();
    addBall(scalp, {m_middle, 0.92 * m_body.craniumRadius});
    painter.fillPath(scalp, m_colors.skinShade);
    paintHair(painter);
    paintFace(painter);
    paintEars(painter);
    paintFeatures(painter);
}

QPainterPath HeadPainter::hair() const {
    constexpr int steps = 96;
    const double skin = 0.94 * m_body.craniumRadius;
    const Vector3 crown = unit(direction(-0.45, 0.9));
    QPolygonF outline;
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
        outline.append(m_middle + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    QPainterPath shape = emptyShape();
    addPolygon(shape, outline);
    return shape;
}

void HeadPainter::paintHair(QPainter& painter) const {
    // The hair ends at the nape, along a line that rises towards the face.
    const QPointF up = m_camera(m_skeleton.headAxes().along);
    const QPointF forward = m_camera(m_skeleton.headAxes().forward);
    const QPointF nape = m_middle - 0.040 * up - 0.02 * forward;
    const QPointF rising = forward + 0.55 * up;
    QPointF line = length(rising) > 0.3 ? unit(rising) : QPointF(1, 0);
    if (length(forward) < 0.45)
        line = unit(across(up));
    QPointF above = across(line);
    if (QPointF::dotProduct(above, up) < 0)
        above = -above;
    QPainterPath region = emptyShape();
    addPolygon(region, {nape - 0.3 * line, nape + 0.3 * line, nape + 0.3 * line + 0.4 * above,
                        nape - 0.3 * line + 0.4 * above});
    painter.save();
    painter.setClipPath(region, Qt::IntersectClip);
    fillLit(painter, hair(), m_colors.hair, m_colors.hairShade, 0.010);
    painter.restore();
}

QPainterPath HeadPainter::face() const {
    constexpr int steps = 64;
    const double opening = radians(69);
    const Vector3 middle = unit(direction(0.83, -0.56));
    const Vector3 up = cross(middle, leftward);
    QPolygonF cap;
    for (int i = 0; i < steps; ++i) {
        const double angle = fullTurn * i / steps;
        const Vector3 rim = std::cos(opening) * middle +
                            std::sin(opening) * (std::cos(angle) * leftward + std::sin(angle) * up);
        // Where the rim lies behind the skull, the face reaches to the edge that is seen.
        const QPointF seen = m_camera.depth(rim) < 0 ? unit(m_camera(rim)) : m_camera(rim);
        cap.append(m_middle + m_body.craniumRadius * seen);
    }
    QPainterPath shape = emptyShape();
    if (m_camera.depth(middle) > -0.2)
        addPolygon(shape, convexHull(cap));
    addHull(shape,
            std::array{Ball{m_camera(at(m_body.jawForward, m_body.jawUp)), m_body.jawRadius},
                       Ball{m_camera(at(0.036, -0.052)), 0.0215}, Ball{m_camera(at(0.020, -0.008)), 0.042}});
    addHull(shape,
            std::array{Ball{m_camera(at(0.052, 0.004)), 0.007}, Ball{m_camera(at(0.062, -0.014)), 0.0085},
                       Ball{m_camera(at(0.050, -0.022)), 0.009}});
    return shape;
}

void HeadPainter::paintFace(QPainter& painter) const {
    fillLit(painter, face(), m_colors.skin, m_colors.skinShade, 0.009);
}

void HeadPainter::paintEars(QPainter& painter) const {
    for (const Side side : bothSides) {
        const Vector3 ear = direction(-0.004, -0.012, outward(side) * 0.060);
        if (m_camera.depth(ear) < -0.012)
            continue;
        const QPointF place = m_middle + m_camera(ear);
        QPainterPath shape = emptyShape();
        addHull(shape, std::array{Ball{place - QPointF(0, 0.003), 0.0125},
                                  Ball{place - 0.010 * m_camera(m_skeleton.headAxes().along), 0.009}});
        fillLit(painter, shape, m_colors.skin, m_colors.skinShade, 0.004);
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
        painter.scale(0.35 + 0.5 * std::min(1.0, depth), 1.15);
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
