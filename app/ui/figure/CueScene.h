#pragma once

#include "app/ui/figure/Arrows.h"
#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/FigureMoment.h"
#include "app/ui/figure/Skeleton.h"

namespace unhunch {

/// The figure at one moment, and how it is seen: what the hints of its movement are read off. What it refers to outlives it.
struct CueScene {
    const FigureData& figure;
    FigureMoment moment; ///< bounded()
    const Skeleton& now;
    const Camera& camera;
    const FigureColors& colors;

    [[nodiscard]] Skeleton skeletonAt(double position) const; ///< in the work
    /// 0 hidden .. 1 shown: the hints of the work fade in on the way to it and out on the way back.
    [[nodiscard]] double presence() const;
    /// The position in the work; its beginning outside of it.
    [[nodiscard]] double workPosition() const;
    [[nodiscard]] ArrowStyle style(double strength, double width) const;
};

} // namespace unhunch
