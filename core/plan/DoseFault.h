#pragma once

#include "core/catalog/Stretch.h"

#include <string>

namespace unhunch {

/// Why `dose` cannot be prescribed for that stretch; empty when it can. A dose of its own counts as the stretch does: a
/// hold stays a hold, and the sides stay as they are.
[[nodiscard]] std::string doseFault(const Dose& dose, const Stretch& stretch);

} // namespace unhunch
