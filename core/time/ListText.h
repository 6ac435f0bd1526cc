#pragma once

#include <string_view>
#include <vector>

namespace unhunch {

/// Without the blanks around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The parts between separators, each without the blanks around it; at least one, which may be empty.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace unhunch
