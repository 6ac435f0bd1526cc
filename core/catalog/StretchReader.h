#pragma once

#include "core/catalog/JsonNode.h"
#include "core/catalog/StretchCatalog.h"

namespace unhunch {

/// Reads and checks one stretch of a catalog file. Throws CatalogError on the first fault found; what
/// concerns several stretches together (doubled ids, stand-ins) is left to StretchCatalog.
[[nodiscard]] Stretch readStretch(const JsonNode& node);

/// Reads one pack; whether the catalog has its stretches is left to StretchCatalog as well.
[[nodiscard]] Pack readPack(const JsonNode& node);

} // namespace unhunch
