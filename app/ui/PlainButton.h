#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace unhunch {

/// A button that Enter presses only while it has the focus, wherever it is; `object` is its name for tests.
[[nodiscard]] QPushButton* plainButton(const QString& object, const QString& text, QWidget* parent);

/// A flat button of one sign that turns to what comes before or after; `name` says to what, as a tip and to screen readers.
[[nodiscard]] QToolButton* turnButton(const QString& sign, const QString& name, QWidget* parent);

} // namespace unhunch
