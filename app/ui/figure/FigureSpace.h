#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureData.h"

#include <QRectF>
#include <QTransform>

namespace unhunch {

/// The way from standing heights, with the ground point of the figure at 0, 0, into the largest square in the
/// middle of an area.
class FigureSpace {
public:
    FigureSpace(const QRectF& area, const View& view, bool mirrored);

    [[nodiscard]] const Camera& camera() const { return m_camera; }
    [[nodiscard]] const QTransform& transform() const { return m_transform; }
    /// The side of the picture in standing heights.
    [[nodiscard]] double side() const { return m_side; }
    [[nodiscard]] double stageRadius() const;

private:
    Camera m_camera;
    QTransform m_transform;
    double m_side = 1;
};

} // namespace unhunch
