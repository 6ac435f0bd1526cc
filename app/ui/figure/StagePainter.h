#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/Skeleton.h"

#include <QPainter>
#include <QPainterPath>

namespace unhunch {

/// Draws what stands still behind the figure: the round stage with its floor, and the props.
class StagePainter {
public:
    /// Keeps references to all. `radius` is the stage's, in standing heights.
    StagePainter(const View& view, const Camera& camera, const FigureColors& colors, double radius);

    void paint(QPainter& painter, const std::vector<Prop>& props) const;
    /// Marks the rim of the stage beside the figure's left, which works.
    void paintSideMark(QPainter& painter) const;
    /// What the figure may cover: everything, or for a cropped view all but what lies below the stage.
    [[nodiscard]] QPainterPath room(double width) const;

private:
    [[nodiscard]] QPainterPath disc() const;

    const View& m_view;
    const Camera& m_camera;
    const FigureColors& m_colors;
    double m_radius;
    QPointF m_middle;
};

/// Draws the soft shadow under the figure, darker where it touches the ground.
void paintGroundShadow(QPainter& painter, const Skeleton& skeleton, const Camera& camera,
                       const FigureColors& colors);

} // namespace unhunch
