#pragma once

#include "core/catalog/Stretch.h"

#include <nlohmann/json.hpp>

#include <string>

namespace unhunch {

/// The values of catalogs and plan files as readStretch(), readDose() and readFrequency() read them back. What may be
/// left out and says nothing is left out.
[[nodiscard]] nlohmann::ordered_json toCatalogJson(const Stretch& stretch);
[[nodiscard]] nlohmann::ordered_json toCatalogJson(const Dose& dose);
[[nodiscard]] nlohmann::ordered_json toCatalogJson(const Frequency& frequency);

/// JSON as a person would lay it out: four blanks a level, lists of numbers and short words on one line.
[[nodiscard]] std::string laidOut(const nlohmann::ordered_json& document);

} // namespace unhunch
