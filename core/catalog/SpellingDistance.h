#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch {

/// How many letters to add, drop, change or swap with their neighbour lead from `typed` to `name`, a name of
/// lower-case words joined by hyphens. Letter case and the signs between words do not count. Empty when the
/// two are not near: more than a third of the letters differ, and they share no word or beginning of one.
[[nodiscard]] std::optional<std::size_t> spellingDistance(std::string_view typed, std::string_view name);

/// Up to three of `names`, nearest to `typed` in spelling first, for "did you mean"; empty when none is near.
[[nodiscard]] std::vector<std::string> nearestNames(std::string_view typed,
                                                    std::span<const std::string_view> names);

/// " (did you mean \"cat-cow\", \"cat\"?)" of the nearest names, to end a message with; empty when none is near.
[[nodiscard]] std::string didYouMean(std::string_view typed, std::span<const std::string_view> names);

} // namespace unhunch
