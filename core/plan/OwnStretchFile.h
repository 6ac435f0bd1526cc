#pragma once

#include "core/catalog/CatalogError.h"
#include "core/catalog/Stretch.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch {

/// The person's own stretches on disk: a catalog that may be empty, and whose stand-ins may stand in for a stretch of
/// another catalog, which is for the one who joins the two to check.

/// Reads and checks the text; `name` stands for the file in errors. Throws CatalogError on the first fault found.
[[nodiscard]] std::vector<Stretch> parseOwnStretches(std::string_view json, const std::string& name);

/// Reads and checks the file. Throws CatalogError, also when it cannot be read, is too large or no ordinary file.
[[nodiscard]] std::vector<Stretch> readOwnStretches(const std::filesystem::path& file);

/// The text that parseOwnStretches reads back. Throws CatalogError for stretches that it would not read back as they
/// are: what is written here, a person may have typed.
[[nodiscard]] std::string ownStretchesText(std::span<const Stretch> stretches, const std::string& name);

} // namespace unhunch
