#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace unhunch {

/// Containers in containers, the outermost counted, beyond which a catalog is refused.
inline constexpr std::size_t maximumJsonDepth = 16;

/// The value that JSON text stands for. Stricter than the library's own reading: a doubled key in an object
/// and deep nesting are errors. Throws CatalogError with line and column for text that is no JSON, else with
/// the JSON pointer.
[[nodiscard]] nlohmann::json parseStrictJson(std::string_view text, const std::string& file);

/// The JSON pointer of a field of the object at `pointer`; made printable, since a file may name a field
/// anything.
[[nodiscard]] std::string pointerTo(const std::string& pointer, std::string_view field);

/// The JSON pointer of an item of the list at `pointer`.
[[nodiscard]] std::string pointerTo(const std::string& pointer, std::size_t index);

} // namespace unhunch
