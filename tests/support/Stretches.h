#pragma once

#include "app/Startup.h"
#include "app/ui/person/FitOfPlan.h"

namespace unhunch::test {

/// The built-in catalog, as the app loads it.
[[nodiscard]] inline StretchCatalog builtInCatalog() { return loadCatalog(DataFolder()).catalog; }

/// The plan of the four stretches that the article prescribes.
[[nodiscard]] inline FitOfPlan prescribedPlan() {
    return {builtInCatalog(), {"chest-stretch", "shoulder-rolls", "arm-circles", "cat-cow"}};
}

} // namespace unhunch::test
