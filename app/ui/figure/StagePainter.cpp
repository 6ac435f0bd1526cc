#include "app/ui/figure/StagePainter.h"

#include "app/ui/figure/Outline.h"

#include <QPen>
#include <QRadialGradient>

#include <algorithm>
#include <initializer_list>

namespace unhunch {
namespace {

/// Fills a face and closes the hairline that antialiasing would leave between neighbouring faces.
void fillFace(QPainter& painter, const QPolygonF& face, const QColor& color, double rounding = 0.002) {
    painter.setBrush(color);
    painter.setPen(QPen(color, rounding, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(face);
}

/// A box along the axes, and the tones of the three faces that a viewer from the front, right and above sees.
struct Box {
    Vector3 low;
    Vector3 high;
    QColor front;
    QColor side;
    QColor top;
};

void paintBox(QPainter& painter, const Camera& camera, const Box& box) {
    const auto& [low, high, front, side, top] = box;
    const auto at = [&](double x, double y, double z) { return camera({x, y, z}); };
    fillFace(painter,
             {at(low.x, low.y, low.z), at(high.x, low.y, low.z), at(high.x, low.y, high.z),
              at(low.x, low.y, high.z)},
             side);
    fillFace(painter,
             {at(low.x, low.y, high.z), at(high.x, low.y, high.z), at(high.x, high.y, high.z),
              at(low.x, high.y, high.z)},
             top);
    fillFace(painter,
             {at(high.x, low.y, low.z), at(high.x, high.y, low.z), at(high.x, high.y, high.z),
              at(high.x, low.y, high.z)},
             front);
}

} // namespace

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
    for (const Prop& prop : props) {
        if (const auto* doorway = std::get_if<Doorway>(&prop))
            paintProp(painter, *doorway);
    }
    painter.restore();
    for (const Prop& prop : props) {
        if (const auto* mat = std::get_if<Mat>(&prop))
            paintProp(painter, *mat);
    }
}

void StagePainter::paintProp(QPainter& painter, const Mat& mat) const {
    const auto corner = [&](double x, double y, double z) { return m_camera({x, y, z}); };
    for (const auto& [height, color] : {std::pair{-0.012, m_colors.matShade}, std::pair{0.0, m_colors.mat}}) {
        fillFace(painter,
                 {corner(mat.back, -mat.halfWidth, height), corner(mat.front, -mat.halfWidth, height),
                  corner(mat.front, mat.halfWidth, height), corner(mat.back, mat.halfWidth, height)},
                 color, 0.016);
    }
}

void StagePainter::paintProp(QPainter& painter, const Doorway& doorway) const {
    constexpr double jamb = 0.060;
    constexpr double depth = 0.070;
    constexpr double skirting = 0.045;
    const double near = doorway.at;
    const double far = doorway.at - depth;
    const double side = doorway.halfWidth;
    const double height = doorway.height;
    const double beyond = 4 * m_radius; // out of the stage, whatever the view
    const auto at = [&](double x, double y, double z) { return m_camera({x, y, z}); };

    // The wall that the door is in, its skirting board, and the light room behind the opening.
    const double middle = 0.5 * (near + far);
    fillFace(painter,
             {at(middle, -beyond, 0), at(middle, beyond, 0), at(middle, beyond, beyond),
              at(middle, -beyond, beyond)},
             m_colors.wall);
    fillFace(painter,
             {at(middle, -beyond, 0), at(middle, beyond, 0), at(middle, beyond, skirting),
              at(middle, -beyond, skirting)},
             m_colors.propShade);
    fillFace(painter,
             {at(near, -beyond, 0), at(near, beyond, 0), at(near + beyond, beyond, 0),
              at(near + beyond, -beyond, 0)},
             m_colors.floor);
    fillFace(painter, {at(far, -side, 0), at(far, side, 0), at(far, side, height), at(far, -side, height)},
             m_colors.opening);
    fillFace(painter, {at(far, -side, 0), at(far, side, 0), at(near, side, 0), at(near, -side, 0)},
             m_colors.floor);

    paintBox(painter, m_camera,
             {{far, side, 0},
              {near, side + jamb, height + jamb},
              m_colors.prop,
              m_colors.propDark,
              m_colors.prop});
    paintBox(painter, m_camera,
             {{far, -side - jamb, height},
              {near, side + jamb, height + jamb},
              m_colors.prop,
              m_colors.propShade,
              m_colors.prop});
    paintBox(painter, m_camera,
             {{far, -side - jamb, 0},
              {near, -side, height + jamb},
              m_colors.prop,
              m_colors.propShade,
              m_colors.prop});
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
    QPolygonF spread = contacts;
    spread.append(camera({skeleton.spine().at(0.3).x, 0, 0}));
    const QRectF area = spread.boundingRect().adjusted(-0.06, -0.01, 0.06, 0.01);
    paintEllipse(area.center(), 0.575 * area.width(), std::max(0.035, 0.75 * area.height()), 0.8);
    for (const QPointF& contact : contacts)
        paintEllipse(contact, 0.055, 0.018, 0.9);
}

} // namespace unhunch
