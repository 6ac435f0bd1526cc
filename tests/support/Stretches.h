#pragma once

#include "app/Startup.h"

namespace unhunch::test {

/// The built-in catalog, as the app loads it.
[[nodiscard]] inline StretchCatalog builtInCatalog() { return loadCatalog(DataFolder()).catalog; }

} // namespace unhunch::test
