#pragma once

#include "app/ui/figure/FigureMoment.h"
#include "core/guide/GuidedStretch.h"

namespace unhunch {

/// What the figure does at this point of the guide: it moves into position while the person gets ready, works,
/// and eases back and in again during a rest.
[[nodiscard]] FigureMoment figureMoment(const GuideProgress& progress);

/// Whether the figure moves there.
[[nodiscard]] bool figureMoves(const GuideProgress& progress);

} // namespace unhunch
