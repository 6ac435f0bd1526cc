#pragma once

#include "app/ui/figure/Vector3.h"

#include <QPointF>

namespace unhunch {

/// A camera without perspective, so that what is planted on the floor stays the same size wherever it goes.
class Camera {
public:
    /// `yaw` 0 sees the figure from the front, 90 sees it face right; `pitch` looks down. Degrees.
    Camera(double yaw, double pitch);

    /// Where a point or direction appears: x to the right, y down, in standing heights.
    [[nodiscard]] QPointF operator()(const Vector3& v) const;
    /// How near a point is to the viewer; larger is nearer.
    [[nodiscard]] double depth(const Vector3& v) const;
    /// The direction in space that runs to the right on the screen.
    [[nodiscard]] Vector3 right() const;
    /// The direction in space that runs up on the screen.
    [[nodiscard]] Vector3 up() const;
    /// How much the figure is turned from frontal (0) to sideways (1).
    [[nodiscard]] double turn() const { return m_yawSine; }
    /// How much of a height is seen: 1 for a level camera.
    [[nodiscard]] double heightScale() const { return m_pitchCosine; }

private:
    double m_yawSine;
    double m_yawCosine;
    double m_pitchSine;
    double m_pitchCosine;
};

} // namespace unhunch
