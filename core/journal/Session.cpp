#include "core/journal/Session.h"

#include <array>
#include <cstdint>
#include <random>
#include <string_view>

namespace unhunch {

Uuid newUuid() {
    std::random_device device;
    std::uniform_int_distribution<std::uint32_t> any32Bits;
    std::array<std::uint32_t, 4> words{};
    for (auto& word : words)
        word = any32Bits(device);
    // RFC 4122: the version nibble says "random", the variant bits say "as in this RFC".
    words[1] = (words[1] & 0xffff0fffU) | 0x00004000U;
    words[2] = (words[2] & 0x3fffffffU) | 0x80000000U;

    constexpr std::string_view digits = "0123456789abcdef";
    Uuid text;
    text.reserve(36);
    for (const auto word : words) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            if (text.size() == 8 || text.size() == 13 || text.size() == 18 || text.size() == 23)
                text += '-';
            text += digits[(word >> shift) & 0xfU];
        }
    }
    return text;
}

} // namespace unhunch
