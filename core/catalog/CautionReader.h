#pragma once

#include "core/catalog/Caution.h"
#include "core/catalog/JsonNode.h"

#include <vector>

namespace unhunch {

/// Reads the cautions of a stretch, each at most once. Only one with an easier form can be advised to be done in it.
/// Throws CatalogError on the first fault found.
[[nodiscard]] std::vector<StretchCaution> readCautions(const JsonNode& node, bool hasEasierForm);

} // namespace unhunch
