#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch {

/// Characters (code points) in UTF-8 text, which must be valid.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// Whether UTF-8 text holds anything that steers a terminal or a text layout instead of being read: control
/// characters, line separators, marks that turn the direction of writing around.
[[nodiscard]] bool hasControlCharacters(std::string_view text);

[[nodiscard]] bool isBlank(std::string_view text);

/// `text` in quotation marks for an error message: cut after 40 characters, its control characters shown as
/// U+001B.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// `text` as inQuotes() shows it, without the marks.
[[nodiscard]] std::string printable(std::string_view text);

/// `"one", "two"`: the words in quotation marks, for an error message.
[[nodiscard]] std::string listed(const std::vector<std::string_view>& words);

} // namespace unhunch
