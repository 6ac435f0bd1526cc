#pragma once

#include <QSizeF>

namespace unhunch {

// Sizes of paper, in units of 1/96 inch.
[[nodiscard]] QSizeF a4Paper();
[[nodiscard]] QSizeF letterPaper();
/// The one that is usual where the person lives, by their locale.
[[nodiscard]] QSizeF usualPaper();

} // namespace unhunch
