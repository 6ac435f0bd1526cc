#pragma once

#include "app/ui/figure/BodyPainter.h"
#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/Skeleton.h"

#include <QPainter>

#include <span>

namespace unhunch {

/// Lets the stretched areas glow softly on all that `painter` finds painted: give it a layer that holds nothing
/// but the body. Only areas that belong to `layer` are painted; `strength` runs from 0 (nothing) to 1.
void paintGlow(QPainter& painter, GlowLayer layer, std::span<const GlowArea> areas, const Skeleton& skeleton,
               const Camera& camera, const FigureColors& colors, double strength);

} // namespace unhunch
