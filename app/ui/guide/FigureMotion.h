#pragma once

#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/FigureMoment.h"
#include "core/guide/GuideProgress.h"

#include <chrono>
#include <optional>

namespace unhunch {

/// What the figure does at this point of the guide: it moves into position while the person gets ready, works,
/// and eases back and in again during a rest. In a hold it stays, and breathes slowly.
[[nodiscard]] FigureMoment figureMoment(const GuideProgress& progress, const FigureData& figure);

/// How long the picture stays as it is at this point; empty while nothing is going to change it, as in a pause.
/// It moves 30 times a second, and breathes in a hold four times a second. With reduced motion the figure takes
/// its key poses (see keyMoment()) without movement, and does not breathe: then this is the time to the next
/// key pose.
[[nodiscard]] std::optional<std::chrono::milliseconds>
nextFrame(const GuideProgress& progress, const FigureData& figure, bool reducedMotion);

} // namespace unhunch
