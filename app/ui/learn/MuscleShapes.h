#pragma once

#include <QPainterPath>
#include <QPointF>

#include <vector>

/// The outlines of a torso and its muscles. Lengths in hundredths of a shoulder's breadth or so: x from -46 to 46, the
/// spine at 0; y from 0 at the top of the head to torsoHeight. Left is where the viewer sees it.
namespace unhunch::torso {

inline constexpr double halfWidth = 46;
inline constexpr double torsoHeight = 122;

/// A closed curve through the points, smooth at each.
[[nodiscard]] QPainterPath smooth(const std::vector<QPointF>& points);
/// The same on the other side of the spine.
[[nodiscard]] QPainterPath mirrored(const QPainterPath& path);

[[nodiscard]] QPainterPath skin();
[[nodiscard]] QPainterPath hair();
[[nodiscard]] std::vector<QPointF> vertebrae();

// Behind, left: below the skin.
[[nodiscard]] QPainterPath trapezius();
[[nodiscard]] QPainterPath latissimus();
[[nodiscard]] QPainterPath deltoid();
// Behind, right: deeper.
[[nodiscard]] QPainterPath shoulderBlade();
[[nodiscard]] QPainterPath levatorScapulae();
[[nodiscard]] QPainterPath rhomboids();
[[nodiscard]] QPainterPath erectorSpinae();

// In front: collar bone and ribs of the right, the large muscle on the left, the small one on the right.
[[nodiscard]] QPainterPath collarBone();
[[nodiscard]] std::vector<QPainterPath> ribs();
[[nodiscard]] QPainterPath pectoralisMajor();
[[nodiscard]] QPainterPath pectoralisMinor();

} // namespace unhunch::torso
