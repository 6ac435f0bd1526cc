#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideProgress.h"

#include <chrono>

namespace unhunch {

/// How long there is to speak before the next count or announcement of the guide.
[[nodiscard]] std::chrono::milliseconds timeToNextCount(const Stretch& stretch,
                                                        const GuideProgress& progress);

/// The longest time that there ever is between two counts of the movement under way, less what a count takes.
[[nodiscard]] std::chrono::milliseconds longestGap(const Stretch& stretch, const GuideProgress& progress);

} // namespace unhunch
