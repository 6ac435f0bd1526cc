#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unhunch {

/// Bytes in the base64 of RFC 4648, filled up with "=", on one line.
[[nodiscard]] std::string toBase64(std::string_view bytes);

/// The bytes that toBase64() makes this text of; empty for any other text, also one that decoders commonly let pass.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace unhunch
