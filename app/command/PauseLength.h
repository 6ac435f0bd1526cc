#pragma once

#include <QStringView>

#include <chrono>
#include <optional>
#include <variant>

namespace unhunch {

/// A pause that ends at the next midnight.
struct UntilTomorrow {
    friend bool operator==(const UntilTomorrow&, const UntilTomorrow&) = default;
};

/// How long a pause lasts.
using PauseLength = std::variant<UntilTomorrow, std::chrono::minutes>;

inline constexpr std::chrono::minutes longestPause = std::chrono::hours{24};

/// Reads "30m", "2h", "1h30m", "90" (minutes) or "tomorrow"; empty when the text has another form or is not
/// between a minute and `longestPause`.
[[nodiscard]] std::optional<PauseLength> parsePauseLength(QStringView text);

} // namespace unhunch
