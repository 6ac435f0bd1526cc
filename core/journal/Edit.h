#pragma once

#include "core/journal/Session.h"
#include "core/time/Date.h"

#include <optional>

namespace unhunch {

/// One change that the person made by hand, and can take back.
struct Edit {
    LocalDateTime madeAt;
    std::optional<Session> before; ///< empty when the session was added
    std::optional<Session> after;  ///< empty when it was deleted

    friend bool operator==(const Edit&, const Edit&) = default;
};

/// So many edits can be taken back, the latest first.
inline constexpr int editsKept = 100;

} // namespace unhunch
