#include "core/plan/PlanFile.h"

#include <algorithm>
#include <cstdint>

namespace unhunch {

namespace {

constexpr std::string_view picturePrefix = "picture-";
constexpr std::size_t digits = 16;

/// FNV-1a. It tells pictures apart; it need not withstand anybody who makes two alike.
std::uint64_t hashOf(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return hash;
}

bool isHexDigit(char character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
}

} // namespace

std::string pictureName(const PlanPicture& picture) {
    std::uint64_t hash = hashOf(picture.bytes);
    std::string number(digits, '0');
    for (std::size_t digit = digits; digit > 0; hash >>= 4U)
        number[--digit] = "0123456789abcdef"[hash & 0xFU];
    return std::string(picturePrefix) + number;
}

bool isPictureName(std::string_view figure) {
    if (!figure.starts_with(picturePrefix))
        return false;
    figure.remove_prefix(picturePrefix.size());
    return figure.size() == digits && std::ranges::all_of(figure, isHexDigit);
}

std::vector<Stretch> keptStretches(const PlanFile& file) {
    std::vector<Stretch> kept = file.stretches;
    for (const PlanPicture& picture : file.pictures) {
        const auto stretch = std::ranges::find(kept, picture.stretch, &Stretch::id);
        if (stretch == kept.end())
            continue;
        stretch->figure = pictureName(picture);
        if (stretch->easier && stretch->easier->figure.empty())
            stretch->easier->figure = stretch->figure;
    }
    return kept;
}

} // namespace unhunch
