#pragma once

#include "tests/support/core/WeekBuilders.h"

#include <random>
#include <vector>

namespace unhunch::test {

/// Some years of somebody with the seed plan: it begins on some day, changes, rests now and then, and more or less of it is
/// done.
struct FewYears {
    Plan plan;
    std::vector<Completion> completions; ///< in no order
    Date today{};
    Calendar calendar{};
};

/// The same for the same state of `random`.
[[nodiscard]] FewYears fewYears(std::mt19937& random);

/// A week of which `done` of `target` days were done.
[[nodiscard]] WeekAdherence aWeek(int done, int target, bool finished = true);

} // namespace unhunch::test
