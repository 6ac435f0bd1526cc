#pragma once

#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/FigureMoment.h"

#include <optional>

namespace unhunch {

/// The moment with its numbers inside their bounds: effort and position clamped, a repetition's position
/// wrapped. Numbers that are not finite count as 0.
[[nodiscard]] FigureMoment bounded(const FigureMoment& moment);

/// How the figure holds itself at `moment`. It changes without jumps, also from one part of the stretch to
/// the next and from the end of a repetition to its start.
[[nodiscard]] Pose poseAt(const FigureData& figure, const FigureMoment& moment);

/// How strongly the stretched area shows at `moment`, 0..1.
[[nodiscard]] double glowAt(const FigureData& figure, const FigureMoment& moment);

/// The moment to show instead of `moment` when nothing may move: that of the key pose reached last, with
/// circles that grow in ten steps. Work that goes to and fro between poses shows the one it is on the way to,
/// as the words that lead it do.
[[nodiscard]] FigureMoment keyMoment(const FigureData& figure, const FigureMoment& moment);

/// The position of the next key pose after `moment` within its part; empty after the last one.
[[nodiscard]] std::optional<double> nextKeyPosition(const FigureData& figure, const FigureMoment& moment);

/// Two neighbouring key poses of a part, by their positions.
struct KeySpan {
    double from = 0;
    double to = 0;
};

/// The keys that `moment`, which must be bounded(), lies between; both the same where there is but one.
[[nodiscard]] KeySpan keySpan(const FigureData& figure, const FigureMoment& moment);

/// The size of the arm circles at this effort, in degrees; 0 if the arms do not circle.
[[nodiscard]] double circleRadius(const FigureData& figure, double effort);

} // namespace unhunch
