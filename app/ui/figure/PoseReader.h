#pragma once

#include "app/ui/figure/JsonFields.h"
#include "app/ui/figure/Pose.h"

namespace unhunch {

/// Reads one pose of a figure file. Limbs are given for both sides at once ("arms", "legs") or for each side
/// ("left_arm", "right_arm", "left_leg", "right_leg"). Throws FigureError.
[[nodiscard]] Pose readPose(const JsonValue& value);

} // namespace unhunch
