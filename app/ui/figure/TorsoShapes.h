#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/Shading.h"
#include "app/ui/figure/Skeleton.h"

#include <QPainterPath>
#include <QPolygonF>

#include <array>

namespace unhunch {

/// The outlines of trunk, shoulders and neck: ellipses swept along the spine, as the camera sees them.
class TorsoShapes {
public:
    /// Keeps references to both.
    TorsoShapes(const Skeleton& skeleton, const Camera& camera);

    /// The trunk between two positions of the spine, with cloth of thickness `grow`; the lit part lacks a
    /// crescent of this width.
    [[nodiscard]] LitShape trunk(double from, double to, double grow = 0, double crescent = 0) const;
    /// The shoulder girdle: the mass over both shoulders, and the slope from neck to shoulder on each side.
    [[nodiscard]] LitShape yoke(double crescent) const;
    /// The seat, which the trunk alone leaves flat.
    [[nodiscard]] QPainterPath seat() const;
    [[nodiscard]] LitShape neck(double crescent) const;
    /// The part of the neck that lies in the shadow of the head.
    [[nodiscard]] QPainterPath neckShadow() const;

private:
    struct Cut {
        Spine::Frame frame;
        TorsoRing ring;
    };
    [[nodiscard]] Cut cut(double position) const;
    /// The cut through the trunk at a position of the spine, as the camera sees it.
    [[nodiscard]] QPolygonF ring(double position, double grow = 0) const;
    void addYoke(QPainterPath& shape, double crescent) const;
    [[nodiscard]] std::array<Ball, 5> neckBalls() const;
    /// How far the collar rises with the shoulders.
    [[nodiscard]] double collarLift() const;

    const Skeleton& m_skeleton;
    const Camera& m_camera;
};

} // namespace unhunch
