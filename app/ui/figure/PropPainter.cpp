#include "app/ui/figure/PropPainter.h"

#include <QPen>
#include <QPolygonF>

#include <utility>
#include <variant>

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

void paintFaces(QPainter& painter, const Camera& camera, const Box& box) {
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

PropPainter::PropPainter(const Camera& camera, const FigureColors& colors, double beyond)
    : m_camera(camera), m_colors(colors), m_beyond(beyond) {}

void PropPainter::paint(QPainter& painter, const Prop& prop) const {
    std::visit([&](const auto& kind) { paintProp(painter, kind); }, prop);
}

void PropPainter::paintBox(QPainter& painter, const Vector3& low, const Vector3& high) const {
    paintFaces(painter, m_camera, {low, high, m_colors.prop, m_colors.propDark, m_colors.propShade});
}

void PropPainter::paintProp(QPainter& painter, const Mat& mat) const {
    const auto corner = [&](double x, double y, double z) { return m_camera({x, y, z}); };
    for (const auto& [height, color] : {std::pair{-0.012, m_colors.matShade}, std::pair{0.0, m_colors.mat}}) {
        fillFace(painter,
                 {corner(mat.back, -mat.halfWidth, height), corner(mat.front, -mat.halfWidth, height),
                  corner(mat.front, mat.halfWidth, height), corner(mat.back, mat.halfWidth, height)},
                 color, 0.016);
    }
}

void PropPainter::paintProp(QPainter& painter, const Chair& chair) const {
    constexpr double leg = 0.020;
    constexpr double seat = 0.026;
    constexpr double backrest = 0.024;
    constexpr double backrestFrom = 0.10; // above the seat
    constexpr double backrestTo = 0.30;
    const double back = chair.at - chairHalfDepth;
    const double front = chair.at + chairHalfDepth;
    const double under = chair.height - seat;
    const auto post = [&](double x, double y, double top) {
        paintBox(painter, {x, y, 0}, {x + leg, y + leg, top});
    };
    // From the back to the front, and from the far side to the near one.
    post(back, chairHalfWidth - leg, chair.height + backrestTo);
    post(back, -chairHalfWidth, chair.height + backrestTo);
    paintBox(painter, {back - 0.002, -chairHalfWidth, chair.height + backrestFrom},
             {back + backrest, chairHalfWidth, chair.height + backrestTo});
    post(front - leg, chairHalfWidth - leg, under);
    post(front - leg, -chairHalfWidth, under);
    paintBox(painter, {back, -chairHalfWidth, under}, {front, chairHalfWidth, chair.height});
}

void PropPainter::paintProp(QPainter& painter, const Desk& desk) const {
    constexpr double board = 0.028;
    constexpr double leg = 0.030;
    const double back = desk.at + desk.depth;
    const double under = desk.height - board;
    for (const double y : {desk.halfWidth - leg, -desk.halfWidth}) {
        paintBox(painter, {desk.at, y, 0}, {desk.at + leg, y + leg, under});
        paintBox(painter, {back - leg, y, 0}, {back, y + leg, under});
    }
    paintBox(painter, {desk.at, -desk.halfWidth, under}, {back, desk.halfWidth, desk.height});
}

void PropPainter::paintProp(QPainter& painter, const Wall& wall) const {
    constexpr double thickness = 0.05;
    constexpr double skirting = 0.045;
    const double side = m_beyond;
    const auto at = [&](double x, double y, double z) { return m_camera({x, y, z}); };
    if (wall.at > 0) {
        // Cut open beside the figure, or it would hide it.
        constexpr double cut = -0.20;
        paintFaces(painter, m_camera,
                   {{wall.at, cut, 0},
                    {wall.at + thickness, side, side},
                    m_colors.wall,
                    m_colors.propDark,
                    m_colors.prop});
        return;
    }
    fillFace(painter,
             {at(wall.at, -side, 0), at(wall.at, side, 0), at(wall.at, side, side), at(wall.at, -side, side)},
             m_colors.wall);
    fillFace(painter,
             {at(wall.at, -side, 0), at(wall.at, side, 0), at(wall.at, side, skirting),
              at(wall.at, -side, skirting)},
             m_colors.propShade);
    fillFace(painter,
             {at(wall.at, -side, 0), at(wall.at, side, 0), at(wall.at + side, side, 0),
              at(wall.at + side, -side, 0)},
             m_colors.floor);
}

void PropPainter::paintProp(QPainter& painter, const Doorway& doorway) const {
    constexpr double jamb = 0.060;
    constexpr double depth = 0.070;
    constexpr double skirting = 0.045;
    const double near = doorway.at;
    const double far = doorway.at - depth;
    const double side = doorway.halfWidth;
    const double height = doorway.height;
    const double beyond = m_beyond;
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

    paintFaces(painter, m_camera,
               {{far, side, 0},
                {near, side + jamb, height + jamb},
                m_colors.prop,
                m_colors.propDark,
                m_colors.prop});
    paintFaces(painter, m_camera,
               {{far, -side - jamb, height},
                {near, side + jamb, height + jamb},
                m_colors.prop,
                m_colors.propShade,
                m_colors.prop});
    paintFaces(painter, m_camera,
               {{far, -side - jamb, 0},
                {near, -side, height + jamb},
                m_colors.prop,
                m_colors.propShade,
                m_colors.prop});
}

} // namespace unhunch
