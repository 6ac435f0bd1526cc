#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace unhunch {

/// How many letters to add, drop, change or swap with their neighbour lead from `typed` to `name`, a name of
/// lower-case words joined by hyphens. Letter case and the signs between words do not count. Empty when the
/// two are not near: more than a third of the letters differ, and they share no word or beginning of one.
[[nodiscard]] std::optional<std::size_t> spellingDistance(std::string_view typed, std::string_view name);

} // namespace unhunch
