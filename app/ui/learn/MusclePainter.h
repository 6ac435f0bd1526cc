#pragma once

#include "app/ui/Theme.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace unhunch {

/// From which side the body is drawn.
enum class BodySide { Behind, InFront };

/// The size that the drawing takes where there is room of that width; larger with a larger font, which its labels use.
[[nodiscard]] QSizeF muscleDrawingSize(double width, const QFont& font);

/// Draws a torso with its muscles and their names: on the left those below the skin, on the right those that lie deeper.
/// Works on any paint device, leaves the ground alone and the painter's state as it was.
void paintMuscles(QPainter& painter, const QRectF& area, BodySide side, const Theme& theme,
                  const QFont& font);

} // namespace unhunch
