#pragma once

#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/FigureMoment.h"
#include "app/ui/figure/Side.h"

#include <QPainter>
#include <QRectF>

#include <optional>

namespace unhunch {

/// What is drawn besides the body.
struct FigureOptions {
    double glow = 1;   ///< 0..1, times the glow that the figure has at this moment
    bool hints = true; ///< arrows, and the ghost of the pose to reach
    /// The side that works, marked at the rim of the stage. Figures are posed for the left one; for the right
    /// one the picture is mirrored. Empty when both sides work together.
    std::optional<Side> side{};

    friend bool operator==(const FigureOptions&, const FigureOptions&) = default;
};

/// Draws a whole picture of `figure` into the largest square in the middle of `area`. It leaves the ground
/// around the stage alone, and the painter's state as it was. Works on any paint device.
void paintFigure(QPainter& painter, const QRectF& area, const FigureData& figure, const FigureMoment& moment,
                 const FigureColors& colors, const FigureOptions& options = {});

/// Draws the part of the picture that no moment changes: stage and props. paintFigure() begins with it.
void paintFigureStage(QPainter& painter, const QRectF& area, const FigureData& figure,
                      const FigureColors& colors, const FigureOptions& options = {});

/// Draws the part of the picture that moves, on top of the stage.
void paintFigureBody(QPainter& painter, const QRectF& area, const FigureData& figure,
                     const FigureMoment& moment, const FigureColors& colors,
                     const FigureOptions& options = {});

/// The part of `area` outside which no moment of the figure paints anything on the stage.
[[nodiscard]] QRectF figureReach(const QRectF& area, const FigureData& figure, const FigureOptions& options);

/// The part of `area` that moves while the figure breathes in a hold.
[[nodiscard]] QRectF figureBreathReach(const QRectF& area, const FigureData& figure,
                                       const FigureOptions& options);

} // namespace unhunch
