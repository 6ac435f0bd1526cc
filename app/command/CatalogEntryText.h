#pragma once

#include "core/catalog/StretchCatalog.h"

#include <QString>

namespace unhunch {

/// The pack that holds a stretch; of a stand-in, the pack of the stretch that it stands in for. Null when none does.
[[nodiscard]] const Pack* packOf(const Stretch& stretch, const StretchCatalog& catalog);

/// All that the catalog says of one of its stretches, as text for a terminal.
[[nodiscard]] QString entryText(const Stretch& stretch, const StretchCatalog& catalog);

} // namespace unhunch
