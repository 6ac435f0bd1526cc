#pragma once

#include "app/ui/Theme.h"
#include "core/week/Completion.h"

#include <QRectF>

class QPainter;

namespace unhunch {

/// Paints the mark of a day: a filled disc with a tick (complete), a half-filled ring (partial), a small ring (none).
/// `faint` is for days to come.
void paintMark(QPainter& painter, const QRectF& square, Outcome outcome, bool faint, const Theme& theme);

} // namespace unhunch
