#include "app/ui/figure/FigureSpace.h"

#include <algorithm>

namespace unhunch {
namespace {

constexpr double stageShare = 0.475;   // radius of the stage, in sides of the picture
constexpr double standingShare = 0.86; // a standing height at zoom 1, in sides of the picture

} // namespace

FigureSpace::FigureSpace(const QRectF& area, const View& view, bool mirrored)
    : m_camera(view.yaw, view.pitch) {
    const double side = std::min(area.width(), area.height());
    const double scale = view.zoom * standingShare * side;
    m_side = side / scale;
    m_transform.translate(area.center().x(), area.center().y());
    m_transform.scale(mirrored ? -scale : scale, scale);
    m_transform.translate(-view.centre.x(), view.centre.y() * m_camera.heightScale());
}

double FigureSpace::stageRadius() const { return stageShare * m_side; }

} // namespace unhunch
