#pragma once

#include "core/catalog/JsonNode.h"
#include "core/week/Plan.h"

namespace unhunch {

/// Days of the week by their names, such as "monday", each once; one at least. Throws CatalogError for anything else.
[[nodiscard]] Weekdays readWeekdays(const JsonNode& node);

/// The names of those days, Monday first.
[[nodiscard]] nlohmann::ordered_json weekdayWords(const Weekdays& days);

} // namespace unhunch
