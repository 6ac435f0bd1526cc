#pragma once

#include "core/catalog/JsonNode.h"
#include "core/catalog/Stretch.h"

namespace unhunch {

/// What catalogs and plan files say in the same words. Each throws CatalogError on the first fault found.

/// Lower-case words joined by hyphens, at most 40 characters: safe as a file name and as an argument.
[[nodiscard]] StretchId readId(const JsonNode& node);

/// At its least, a dose takes half an hour at most.
[[nodiscard]] Dose readDose(const JsonNode& node);

/// "daily" or {"times_per_week": [3, 4]}.
[[nodiscard]] Frequency readFrequency(const JsonNode& node);

} // namespace unhunch
