#pragma once

#include "core/time/Instant.h"

namespace unhunch {

/// Now, on the system's clock that counts through suspend (where it has one; else on its steady clock).
[[nodiscard]] Instant bootTime();

} // namespace unhunch
