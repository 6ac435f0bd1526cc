#include "app/ui/figure/BodyBounds.h"

#include <QPolygonF>

namespace unhunch {

QRectF jointBounds(const Skeleton& skeleton, const Camera& camera) {
    QPolygonF points{camera(skeleton.skull()), camera(skeleton.spine().at(0))};
    for (const Side side : bothSides) {
        const SideJoints& joints = skeleton[side];
        for (const Vector3& joint : {joints.shoulder, joints.elbow, joints.wrist, joints.hip, joints.knee,
                                     joints.ankle, joints.ball})
            points.append(camera(joint));
    }
    return points.boundingRect();
}

QRectF breathBounds(const Skeleton& skeleton, const Camera& camera) {
    constexpr double margin = 0.13; // half a chest, and the glow on it
    QPolygonF points;
    for (const double position : {0.2, 0.6, 0.95})
        points.append(camera(skeleton.spine().at(position)));
    return points.boundingRect().adjusted(-margin, -margin, margin, margin);
}

} // namespace unhunch
