#pragma once

#include "app/plan/Programme.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace unhunch {

/// A plan on one day: each stretch in it and how it fits.
struct PlanLine {
    ChosenStretch chosen;
    Fitting fitting;
};

/// The lines of that day's plan, in its order; stretches that the catalog does not know are passed over.
[[nodiscard]] std::vector<PlanLine> planLines(const Programme& programme, Date date);

/// Its pauses that are not over, or began at all when the plan is looked at from later.
[[nodiscard]] std::vector<DateRange> pausesFrom(const Programme& programme, Date date);

[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<PlanLine>& lines,
                                            const StretchCatalog& catalog);
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<DateRange>& pauses);

/// A line each for what is done otherwise than prescribed, with the reason, and for each pause; empty when all is as
/// it stands.
[[nodiscard]] QString planRemarks(const std::vector<PlanLine>& lines, const std::vector<DateRange>& pauses,
                                  const StretchCatalog& catalog, Date today);

} // namespace unhunch
