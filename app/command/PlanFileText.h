#pragma once

#include "core/person/Person.h"
#include "core/plan/PlanFile.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace unhunch {

/// A plan file that waits to be accepted.
struct PlanOffer {
    PlanFile file{};
    std::vector<PlanChange> changes{};
    std::vector<StretchId> rewritten{}; ///< own stretches that would be written over
    std::vector<ChosenStretch> ended{}; ///< what would end; empty unless the plan is replaced
    StretchCatalog catalog;             ///< with the file's stretches
    Person person{};
};

/// What accepting it would change, its precautions, and what of it would not be done as prescribed.
[[nodiscard]] QString textOf(const PlanOffer& offer);

[[nodiscard]] nlohmann::ordered_json toJson(const PlanOffer& offer, bool accepted);

} // namespace unhunch
