#pragma once

#include "core/week/PlanHistory.h"

namespace unhunch {

/// What `now` becomes by the change that made `after` of `before`, where somebody else has changed the plan meanwhile: what
/// was taken out, put in, changed, paused and resumed by that change, and the order where it is a new one; all else stays as
/// it is in `now`. A change that would leave nothing in the plan takes nothing out.
[[nodiscard]] PlanRecord rebased(const PlanRecord& before, const PlanRecord& after, const PlanRecord& now);

} // namespace unhunch
