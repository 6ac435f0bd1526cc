#pragma once

#include "tests/support/core/choosing/WeekKinds.h"

namespace unhunch::test {

/// The most days of the week's targets that anybody could reach with these breaks, who knows them all beforehand. A
/// bound: no choice reaches more; a few weeks allow a little less. It is a greatest flow from stretches through days to
/// breaks, in which a break holds, of its longest stretches, no more than as many of the shortest among them as fit.
[[nodiscard]] int bestPossible(const WeekToLive& week);

/// Of how many days the week asks in all.
[[nodiscard]] int targetOf(const WeekToLive& week);

} // namespace unhunch::test
