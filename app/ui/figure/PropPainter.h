#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/FigureData.h"

#include <QPainter>

namespace unhunch {

/// Draws the things that the figure uses.
class PropPainter {
public:
    /// Keeps references to both. Nothing that lies `beyond` standing heights away is on the stage.
    PropPainter(const Camera& camera, const FigureColors& colors, double beyond);

    void paint(QPainter& painter, const Prop& prop) const;

private:
    void paintProp(QPainter& painter, const Mat& mat) const;
    void paintProp(QPainter& painter, const Doorway& doorway) const;
    void paintProp(QPainter& painter, const Chair& chair) const;
    void paintProp(QPainter& painter, const Desk& desk) const;
    void paintProp(QPainter& painter, const Wall& wall) const;
    /// A box along the axes in the tones of the props.
    void paintBox(QPainter& painter, const Vector3& low, const Vector3& high) const;

    const Camera& m_camera;
    const FigureColors& m_colors;
    double m_beyond;
};

} // namespace unhunch
