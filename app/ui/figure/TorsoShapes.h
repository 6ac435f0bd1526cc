#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/Skeleton.h"

#include <QPainterPath>
#include <QPolygonF>

namespace unhunch {

/// The outlines of trunk, shoulders and neck: ellipses swept along the spine, as the camera sees them.
class TorsoShapes {
public:
    /// Keeps references to both.
    TorsoShapes(const Skeleton& skeleton, const Camera& camera);

    /// The trunk between two positions of the spine, with cloth of thickness `grow`.
    [[nodiscard]] QPainterPath trunk(double from, double to, double grow = 0) const;
    /// The shoulder girdle: the mass over both shoulders, and the slope from neck to shoulder on each side.
    [[nodiscard]] QPainterPath yoke() const;
    [[nodiscard]] QPainterPath neck() const;
    /// The cut through the trunk at a position of the spine.
    [[nodiscard]] QPolygonF ring(double position, double grow = 0) const;

private:
    struct Cut {
        Spine::Frame frame;
        TorsoRing ring;
    };
    [[nodiscard]] Cut cut(double position) const;
    /// How far the collar rises with the shoulders.
    [[nodiscard]] double collarLift() const;

    const Skeleton& m_skeleton;
    const Camera& m_camera;
};

} // namespace unhunch
