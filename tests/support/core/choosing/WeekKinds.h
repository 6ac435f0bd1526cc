#pragma once

#include "core/week/WeekPlan.h"
#include "tests/support/core/choosing/Random.h"

#include <memory>
#include <string>
#include <vector>

namespace unhunch::test {

/// A break that the person takes to its end.
struct TakenBreak {
    Date date;
    BreakBudget budget;
};

/// One week of somebody with a plan: the breaks that they take, in order of time, before anybody chose for them.
struct WeekToLive {
    std::shared_ptr<const StretchCatalog> catalog;
    Plan plan;
    std::vector<TakenBreak> breaks;
};

/// A way in which weeks go.
struct WeekKind {
    std::string name;
    WeekToLive (*make)(Random&);
};

/// Monday of every week that is made.
inline constexpr Date simulatedMonday = std::chrono::year{2026} / 11 / 16;

/// All kinds of weeks, from easy to hard.
[[nodiscard]] const std::vector<WeekKind>& weekKinds();

} // namespace unhunch::test
