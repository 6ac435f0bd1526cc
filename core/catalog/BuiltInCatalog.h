#pragma once

#include <array>
#include <string_view>

namespace unhunch {

/// The files of resources/catalog that make the catalog of the program when they are joined in this order: a catalog
/// each, sound by itself, with one pack. A plan starts with the pack of the first.
inline constexpr std::array<std::string_view, 5> builtInCatalogFiles{
    "upper-back.json", "posture.json", "neck-and-shoulders.json", "core.json", "calm.json"};

} // namespace unhunch
