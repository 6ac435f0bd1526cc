#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace unhunch {

/// A button that Enter presses only while it has the focus, wherever it is; `object` is its name for tests.
[[nodiscard]] QPushButton* plainButton(const QString& object, const QString& text, QWidget* parent);

} // namespace unhunch
