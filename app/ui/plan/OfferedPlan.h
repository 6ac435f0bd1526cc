#pragma once

#include "core/person/Person.h"
#include "core/plan/PlanFile.h"

#include <vector>

namespace unhunch {

/// A plan file that waits to be accepted, and what that would change.
struct OfferedPlan {
    PlanFile file{};
    std::vector<PlanChange> changes{};
    std::vector<StretchId> rewritten{}; ///< own stretches that would be written over
    std::vector<ChosenStretch> ended{}; ///< what would end if it replaced the plan
    StretchCatalog catalog;             ///< with the file's stretches
    Person person{};
};

} // namespace unhunch
