#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/Outline.h"
#include "app/ui/figure/Shading.h"
#include "app/ui/figure/Side.h"
#include "app/ui/figure/Skeleton.h"

#include <QLineF>
#include <QPainterPath>

#include <array>

namespace unhunch {

/// The part of a limb to outline.
struct LimbPart {
    double from = 0; ///< share of the limb's length, 0 at its root
    double to = 1;
    double grow = 0;                ///< cloth over the limb, in standing heights
    SweepEnd end = SweepEnd::Round; ///< how its lower end looks
    double crescent = 0;            ///< width of the shade
};

[[nodiscard]] LitShape armShape(const Skeleton& skeleton, const Camera& camera, Side side,
                                const LimbPart& part);
[[nodiscard]] LitShape legShape(const Skeleton& skeleton, const Camera& camera, Side side,
                                const LimbPart& part);
[[nodiscard]] LitShape handShape(const Skeleton& skeleton, const Camera& camera, Side side, double crescent);

/// The lines between the fingers.
struct FingerLines {
    std::array<QLineF, 3> lines;
    double clarity = 0; ///< 1 on a hand that is seen flat, 0 on one that is seen on edge
};
[[nodiscard]] FingerLines fingerLines(const Skeleton& skeleton, const Camera& camera, Side side);

struct ShoeShape {
    LitShape upper;
    QPainterPath sole;
    bool soleInFront = false; ///< the sole is turned to the viewer
};
[[nodiscard]] ShoeShape shoeShape(const Skeleton& skeleton, const Camera& camera, Side side, double crescent);

} // namespace unhunch
