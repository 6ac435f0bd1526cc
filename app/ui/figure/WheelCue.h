#pragma once

#include "app/ui/figure/CueScene.h"

#include <QPainter>

namespace unhunch {

// The hints of what turns about an axis across the body: shoulders that roll, hands that draw circles. Nothing is painted for
// any other cue.

/// The halves of the wheels that the body covers.
void paintFarHalvesOfWheels(QPainter& painter, const CueScene& scene);
/// Those before the body, as arrows.
void paintNearHalvesOfWheels(QPainter& painter, const CueScene& scene);

} // namespace unhunch
