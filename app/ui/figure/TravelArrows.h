#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/FigureMoment.h"

#include <QPolygonF>

#include <vector>

namespace unhunch {

/// An arrow from its first point to its last, in standing heights on the screen.
struct TravelArrow {
    QPolygonF points;
    double strength = 1; ///< 0 hidden .. 1 shown
    double width = 0;
    bool before = false; ///< drawn over the body, not behind it
};

/// The arrows that lead on the parts that the cue of `figure` names, until they reach the next pose: along the
/// way where it is long enough for one, else beside the part. None while nothing moves. `moment` must be
/// bounded().
[[nodiscard]] std::vector<TravelArrow> travelArrows(const FigureData& figure, const FigureMoment& moment,
                                                    const Camera& camera);

} // namespace unhunch
