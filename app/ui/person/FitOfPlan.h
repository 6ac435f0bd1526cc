#pragma once

#include "core/person/Fitting.h"

#include <vector>

namespace unhunch {

/// A plan that can be held against a person, as often as they tick something.
struct FitOfPlan {
    StretchCatalog catalog;
    std::vector<StretchId> stretches; ///< of the catalog, in the plan's order

    /// How each of them fits.
    [[nodiscard]] std::vector<Fitting> with(const Person& person) const;
};

} // namespace unhunch
