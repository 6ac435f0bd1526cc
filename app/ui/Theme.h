#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace unhunch {

/// The look: one accent, one warm tone, an 8 px grid, two text sizes and one display size. Colours meet WCAG AA
/// on the window colour of both themes; which theme it is follows from the palette.
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

} // namespace unhunch
