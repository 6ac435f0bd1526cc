#pragma once

class QLabel;
class QString;
class QVBoxLayout;
class QWidget;

namespace unhunch {

/// The layout of a page of the preferences: groups below each other.
QVBoxLayout* pageLayout(QWidget* page);

/// What is worth knowing about the controls above it, in quiet colour.
[[nodiscard]] QLabel* hintLine(const QString& text, QWidget* parent);

/// Says what is wrong, in a colour that wants attention; hidden until there is something to say.
[[nodiscard]] QLabel* faultLine(QWidget* parent);
/// Empty takes it away.
void showFault(QLabel* line, const QString& fault);

} // namespace unhunch
