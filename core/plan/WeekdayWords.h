#pragma once

#include "core/catalog/JsonNode.h"
#include "core/week/Plan.h"

#include <cstddef>

namespace unhunch {

/// The index into Weekdays of the day that a plan file names: "monday" is 0. Throws CatalogError for any other word.
[[nodiscard]] std::size_t weekdayOf(const JsonNode& node);

/// The names of those days, Monday first.
[[nodiscard]] nlohmann::ordered_json weekdayWords(const Weekdays& days);

} // namespace unhunch
