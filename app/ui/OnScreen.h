#pragma once

#include <QSize>

class QWidget;

namespace unhunch {

/// As large as is wanted, but no larger than what the screen of `window` has room for beside panels and title bars.
[[nodiscard]] QSize onScreen(const QWidget& window, const QSize& wanted);

} // namespace unhunch
