#pragma once

#include "core/catalog/JsonNode.h"
#include "core/catalog/Stretch.h"

namespace unhunch {

/// Reads and checks one stretch of a catalog file. Throws CatalogError on the first fault found; what
/// concerns several stretches together (doubled ids, stand-ins) is left to StretchCatalog.
[[nodiscard]] Stretch readStretch(const JsonNode& node);

} // namespace unhunch
