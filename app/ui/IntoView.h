#pragma once

class QWidget;

namespace unhunch {

/// Scrolls what is from `first` to `last` into sight, `first` above all, once the layout has made room for what has just
/// been shown. Both are within the same scroll area; without one nothing happens.
void bringIntoView(QWidget* first, QWidget* last);

} // namespace unhunch
