#include "core/catalog/PlainText.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace unhunch {

namespace {

constexpr std::size_t longestQuotation = 40;

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// The bytes of the first character of `text`, which is not empty.
std::string_view firstCharacter(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && isContinuation(text[length]))
        ++length;
    return text.substr(0, length);
}

std::uint32_t codePointOf(std::string_view character) {
    // The lead byte keeps 7, 5, 4 or 3 bits of its own, by the number of bytes.
    constexpr std::array<std::uint32_t, 4> leadMask{0x7F, 0x1F, 0x0F, 0x07};
    const std::size_t length = std::min(character.size(), leadMask.size());
    std::uint32_t codePoint = static_cast<unsigned char>(character[0]) & leadMask[length - 1];
    for (const char byte : character.substr(1, length - 1))
        codePoint = codePoint << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
    return codePoint;
}

bool isControl(std::uint32_t codePoint) {
    struct Span {
        std::uint32_t first;
        std::uint32_t last;
    };
    constexpr std::array<Span, 4> spans{{
        {0x00, 0x1F},
        {0x7F, 0x9F},
        {0x2028, 0x202E}, // line and paragraph separators, direction embeddings and overrides
        {0x2066, 0x2069}, // direction isolates
    }};
    return std::ranges::any_of(
        spans, [codePoint](const Span& span) { return span.first <= codePoint && codePoint <= span.last; });
}

std::string visibleName(std::uint32_t codePoint) {
    std::string name = "U+0000";
    for (std::size_t digit = name.size(); codePoint > 0; codePoint >>= 4U)
        name[--digit] = "0123456789ABCDEF"[codePoint & 0xFU];
    return name;
}

} // namespace

std::size_t characterCount(std::string_view text) {
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, isContinuation));
}

bool hasControlCharacters(std::string_view text) {
    while (!text.empty()) {
        const std::string_view character = firstCharacter(text);
        if (isControl(codePointOf(character)))
            return true;
        text.remove_prefix(character.size());
    }
    return false;
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::string printable(std::string_view text) {
    std::string shown;
    for (std::size_t characters = 0; !text.empty(); ++characters) {
        if (characters == longestQuotation)
            return shown + "…";
        const std::string_view character = firstCharacter(text);
        const std::uint32_t codePoint = codePointOf(character);
        shown += isControl(codePoint) ? visibleName(codePoint) : std::string{character};
        text.remove_prefix(character.size());
    }
    return shown;
}

std::string inQuotes(std::string_view text) { return '"' + printable(text) + '"'; }

std::string listed(const std::vector<std::string_view>& words) {
    std::string list;
    for (const std::string_view word : words)
        list += (list.empty() ? "" : ", ") + inQuotes(word);
    return list;
}

} // namespace unhunch
