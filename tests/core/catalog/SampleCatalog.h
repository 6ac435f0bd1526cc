#pragma once

#include "core/catalog/CatalogError.h"
#include "core/catalog/StretchCatalog.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch {

/// The name that stands for the file in the errors of these tests.
inline constexpr const char* sampleName = "sample.json";

/// A sound stretch with every field that a file may have, held for its dose.
[[nodiscard]] nlohmann::json heldStretch(const std::string& id);

/// A sound stretch with every field that a file may have but stand_in_for, repeated for its dose in two
/// phases.
[[nodiscard]] nlohmann::json repeatedStretch(const std::string& id);

[[nodiscard]] nlohmann::json catalogOf(const std::vector<nlohmann::json>& stretches);

/// A sound catalog in which every field of the format appears.
[[nodiscard]] nlohmann::json fullCatalog();

/// The full catalog with another value at the JSON pointer `pointer`.
[[nodiscard]] nlohmann::json fullCatalogWith(const std::string& pointer, const nlohmann::json& value);

[[nodiscard]] StretchCatalog parsedSample(const nlohmann::json& document);

/// The first of the files that the catalog of the program is joined of: what a plan starts with.
[[nodiscard]] std::filesystem::path builtInCatalogFile();
/// The catalog of the program, all its files joined.
[[nodiscard]] StretchCatalog builtInCatalog();
[[nodiscard]] std::filesystem::path catalogSchemaFile();
[[nodiscard]] nlohmann::json readJson(const std::filesystem::path& file);

/// The error with which this text is refused. Fails the test, and gives an empty error, when it is not.
[[nodiscard]] CatalogError refusalOfText(std::string_view text);
[[nodiscard]] CatalogError refusalOf(const nlohmann::json& document);

/// Expects the full catalog with this value to be refused at this place, with a reason that holds these
/// words.
void expectRefused(const std::string& pointer, const nlohmann::json& value, const std::string& words);
void expectTaken(const std::string& pointer, const nlohmann::json& value);

} // namespace unhunch
