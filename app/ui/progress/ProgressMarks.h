#pragma once

#include "app/ui/Theme.h"
#include "core/progress/Streak.h"
#include "core/progress/YearCalendar.h"

#include <QRectF>

class QPainter;

namespace unhunch {

/// The mark of a week in the row: a disc with a tick (kept), a ring around a dot (forgiven), a small ring (not kept), two
/// bars (rest); nothing while it runs.
void paintKept(QPainter& painter, const QRectF& square, WeekKept kept, const Theme& theme);

/// A square that is filled from the bottom by `share` (0 to 1); full, it is one of another shape: without an edge.
void paintFilled(QPainter& painter, const QRectF& area, double share, const Theme& theme);

/// Two short bars, as on a button that pauses.
void paintRest(QPainter& painter, const QRectF& square, const Theme& theme);

/// A small dot: what has not come yet, or was before all of it.
void paintToCome(QPainter& painter, const QPointF& center, const Theme& theme);

/// The mark of a day in a year.
void paintDay(QPainter& painter, const QRectF& square, DayProgress::Kind kind, double share,
              const Theme& theme);

} // namespace unhunch
