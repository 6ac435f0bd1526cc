#include "core/plan/Base64.h"

#include <cstddef>
#include <cstdint>

namespace unhunch {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

unsigned byteAt(std::string_view bytes, std::size_t index) {
    return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0U;
}

/// Six bits, or nothing for a sign that is not of the alphabet.
std::optional<std::uint32_t> valueOf(char sign) {
    if (sign >= 'A' && sign <= 'Z')
        return sign - 'A';
    if (sign >= 'a' && sign <= 'z')
        return sign - 'a' + 26;
    if (sign >= '0' && sign <= '9')
        return sign - '0' + 52;
    if (sign == '+' || sign == '/')
        return sign == '+' ? 62 : 63;
    return std::nullopt;
}

} // namespace

std::string toBase64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t index = 0; index < bytes.size(); index += 3) {
        const std::uint32_t group =
            byteAt(bytes, index) << 16U | byteAt(bytes, index + 1) << 8U | byteAt(bytes, index + 2);
        text += alphabet[group >> 18U];
        text += alphabet[group >> 12U & 0x3FU];
        text += index + 1 < bytes.size() ? alphabet[group >> 6U & 0x3FU] : '=';
        text += index + 2 < bytes.size() ? alphabet[group & 0x3FU] : '=';
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::string_view signs = text;
    for (int filling = 0; filling < 2 && signs.ends_with('='); ++filling)
        signs.remove_suffix(1);
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char sign : signs) {
        const auto value = valueOf(sign);
        if (!value)
            return std::nullopt;
        bits = (bits << 6U | *value) & 0xFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
        }
    }
    // What is left over of the last sign must say nothing, so that the same bytes have one text only.
    if ((bits & ((1U << static_cast<unsigned>(count)) - 1U)) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace unhunch
