#pragma once

#include <QColor>
#include <QPalette>

namespace unhunch {

/// The colours of the figure and its stage. Cues stand at least 3:1 off the stage, as WCAG asks of graphics.
struct FigureColors {
    QColor card; ///< what the stage lies on
    QColor stage;
    QColor floor;
    QColor wall;
    QColor opening;    ///< light that falls through a doorway
    QColor shadow;     ///< on the ground, with the alpha of the deepest shadow
    QColor bodyShadow; ///< of one part of the body on another
    QColor rim;        ///< around the figure where its fills would melt into the ground; else transparent
    QColor skin, skinShade;
    QColor hair, hairShade;
    QColor top, topShade;
    QColor bottom, bottomShade;
    QColor shoe, shoeShade, sole, soleLit;
    QColor prop, propShade, propDark;
    QColor mat, matShade;
    QColor glow, glowCore;
    QColor cue, cueHalo;
    QColor ghost;

    [[nodiscard]] static FigureColors light();
    [[nodiscard]] static FigureColors dark();
    /// Fewer tones, further apart, on black or white.
    [[nodiscard]] static FigureColors highContrast(bool dark);
    /// Light or dark, whichever suits the windows of `palette`; of high contrast when these are black on white or
    /// white on black.
    [[nodiscard]] static FigureColors matching(const QPalette& palette);

    friend bool operator==(const FigureColors&, const FigureColors&) = default;
};

/// Whether windows of that palette are black on white or white on black: what themes of high contrast are known by.
[[nodiscard]] bool isHighestContrast(const QPalette& palette);

/// From `a` (share 0) to `b` (share 1), alpha too.
[[nodiscard]] QColor mix(const QColor& a, const QColor& b, double share);

/// `color` at `alpha` times its own opacity.
[[nodiscard]] QColor faded(const QColor& color, double alpha);

} // namespace unhunch
