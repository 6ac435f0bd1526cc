#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QSize>

namespace unhunch {

/// The look: one accent, one warm tone, an 8 px grid, two text sizes and one display size. Colours meet WCAG AA
/// on the window colour of both themes; which theme it is follows from the palette. Where contrast is highest, lines and
/// less important text are as strong as text.
struct Theme {
    bool dark = false;
    QColor window;
    QColor card; ///< raised surface
    QColor line; ///< hairlines and empty marks
    QColor text;
    QColor secondary;  ///< less important text
    QColor accent;     ///< teal: done, the button that matters
    QColor onAccent;   ///< text on the accent
    QColor accentSoft; ///< tint behind what is current
    QColor warm;       ///< what wants attention; never a reproach
    QColor onWarm;

    [[nodiscard]] static Theme of(const QPalette& palette);
};

/// The grid unit in device-independent pixels.
inline constexpr int grid = 8;

/// The system's font at the larger text size, semi-bold: titles.
[[nodiscard]] QFont titleFont(const QFont& base);
/// The one display size: counts and the week's figure.
[[nodiscard]] QFont displayFont(const QFont& base);

/// The same font at another size.
[[nodiscard]] QFont scaledFont(const QFont& base, double factor);
/// How high a text is that wraps at that width, in device-independent pixels.
[[nodiscard]] int wrappedHeight(const QFontMetrics& metrics, const QString& text, int width);
/// How much larger text may be in a window of that size than in one of the usual size: 1 to 2.5.
[[nodiscard]] double textScale(const QSize& window);

} // namespace unhunch
