#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/Skeleton.h"

#include <QRectF>

namespace unhunch {

/// No part of the body is further from the nearest joint, in standing heights.
inline constexpr double fleshMargin = 0.12;

/// The rectangle around all joints, as the camera sees them.
[[nodiscard]] QRectF jointBounds(const Skeleton& skeleton, const Camera& camera);

/// The rectangle around the part of the trunk that a breath widens, and what lies over it.
[[nodiscard]] QRectF breathBounds(const Skeleton& skeleton, const Camera& camera);

} // namespace unhunch
