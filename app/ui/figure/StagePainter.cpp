#include "app/ui/figure/StagePainter.h"

#include "app/ui/figure/Outline.h"
#include "app/ui/figure/PropPainter.h"

#include <QPen>
#include <QRadialGradient>

#include <algorithm>
#include <initializer_list>

namespace unhunch {

StagePainter::StagePainter(const View& view, const Camera& camera, const FigureColors& colors, double radius)
    : m_view(view), m_camera(camera), m_colors(colors), m_radius(radius),
      m_middle(view.centre.x(), -view.centre.y() * camera.heightScale()) {}

QPainterPath StagePainter::disc() const {
    QPainterPath path;
    path.addEllipse(m_middle, m_radius, m_radius);
    return path;
}

QPainterPath StagePainter::room(double width) const {
    QPainterPath path = emptyShape();
    path.addRect(m_middle.x() - width, m_middle.y() - width, 2 * width, m_view.cropped ? width : 2 * width);
    if (m_view.cropped)
        path.addPath(disc());
    return path;
}

void StagePainter::paint(QPainter& painter, const std::vector<Prop>& props) const {
    painter.fillPath(disc(), m_colors.stage);
    painter.save();
    painter.setClipPath(disc(), Qt::IntersectClip);
    painter.fillRect(QRectF(m_middle.x() - m_radius, -m_view.floor, 2 * m_radius, 4 * m_radius),
                     m_colors.floor);
    const PropPainter propPainter(m_camera, m_colors, 4 * m_radius);
    for (const Prop& prop : props)
        propPainter.paint(painter, prop);
    painter.restore();
    if (m_colors.rim.alpha() > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.rim, 0.006));
        painter.drawPath(disc());
    }
}

void StagePainter::paintSideMark(QPainter& painter) const {
    constexpr double halfAngle = 24; // degrees of the rim
    constexpr double width = 0.022;
    const bool onTheRight = m_camera(leftward).x() >= 0;
    const double radius = m_radius - width;
    const QRectF rim(m_middle.x() - radius, m_middle.y() - radius, 2 * radius, 2 * radius);
    QPainterPath arc;
    arc.arcMoveTo(rim, (onTheRight ? 0 : 180) - halfAngle);
    arc.arcTo(rim, (onTheRight ? 0 : 180) - halfAngle, 2 * halfAngle);
    painter.strokePath(arc, QPen(m_colors.cueHalo, 1.9 * width, Qt::SolidLine, Qt::RoundCap));
    painter.strokePath(arc, QPen(m_colors.cue, width, Qt::SolidLine, Qt::RoundCap));
}

void paintGroundShadow(QPainter& painter, const Skeleton& skeleton, const Camera& camera,
                       const FigureColors& colors) {
    constexpr double touching = 0.10; // joints below this height darken the ground
    const auto paintEllipse = [&](const QPointF& middle, double width, double height, double strength) {
        QRadialGradient shade(0, 0, 1);
        shade.setColorAt(0, faded(colors.shadow, strength));
        shade.setColorAt(0.6, faded(colors.shadow, 0.55 * strength));
        shade.setColorAt(1, faded(colors.shadow, 0));
        painter.save();
        painter.translate(middle);
        painter.scale(width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawEllipse(QPointF(0, 0), 1, 1);
        painter.restore();
    };
    const auto onGround = [&](const Vector3& point) { return camera({point.x, point.y, 0}); };

    QPolygonF contacts;
    for (const Side side : bothSides) {
        const SideJoints& joints = skeleton[side];
        for (const Vector3& joint : {joints.ankle, joints.ball, joints.knee, joints.wrist}) {
            if (joint.z < touching)
                contacts.append(onGround(joint));
        }
    }
    // A trunk that lies on the ground, or nearly so.
    constexpr double lying = 0.15;
    QPolygonF spread = contacts;
    for (const double position : {0.0, 0.5, 1.0}) {
        const Vector3 place = skeleton.spine().at(position);
        if (place.z < lying)
            spread.append(onGround(place));
    }
    spread.append(camera({skeleton.spine().at(0.3).x, 0, 0}));
    const QRectF area = spread.boundingRect().adjusted(-0.06, -0.01, 0.06, 0.01);
    paintEllipse(area.center(), 0.575 * area.width(), std::max(0.035, 0.75 * area.height()), 0.8);
    for (const QPointF& contact : contacts)
        paintEllipse(contact, 0.055, 0.018, 0.9);
}

} // namespace unhunch
