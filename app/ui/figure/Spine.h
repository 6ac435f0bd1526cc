#pragma once

#include "app/ui/figure/BodyProportions.h"
#include "app/ui/figure/Vector3.h"

#include <array>

namespace unhunch {

/// The directions of a segment of the body: along it, out of its front, and to its own left.
struct SegmentAxes {
    Vector3 along;
    Vector3 forward;
    Vector3 left;
};

/// How a segment leans and turns, in degrees, one after the other: forward from the vertical, to its left, and
/// round itself to its left.
struct Lean {
    double pitch = 0;
    double bend = 0;
    double twist = 0;
};

[[nodiscard]] SegmentAxes segmentAxes(const Lean& lean);

/// How the trunk holds itself: the pitch of each segment and of the neck, and how far it bends to the left and
/// turns to the left against the pelvis at the base and at the top of the neck. Degrees.
struct SpineShape {
    std::array<double, 4> pitches{};
    double neckPitch = 0;
    double bend = 0;
    double neckBend = 0;
    double twist = 0;
    double neckTwist = 0;
};

/// The smooth curve from the pelvis to the top of the neck. Positions run from 0 at the pelvis to 1 at the
/// base of the neck, and a little beyond at both ends.
class Spine {
public:
    /// A place on the spine with its directions, all of length 1.
    struct Frame {
        Vector3 at;
        Vector3 along;
        Vector3 forward;
        Vector3 left;
    };

    Spine() = default;
    Spine(const Vector3& pelvis, const BodyProportions& body, const SpineShape& shape);

    [[nodiscard]] Vector3 at(double position) const;
    [[nodiscard]] Frame frame(double position) const;

private:
    static constexpr std::size_t jointCount = 6;

    /// How far the trunk has turned to the left at a position, in radians.
    [[nodiscard]] double turnAt(double position) const;

    std::array<Vector3, jointCount + 2> m_points{}; ///< the joints, and a helper beyond each end
    std::array<double, jointCount> m_positions{};
    std::array<double, jointCount> m_turns{}; ///< radians
    Vector3 m_below{0, 0, 1};                 ///< direction of the curve at its ends
    Vector3 m_above{0, 0, 1};
    double m_length = 1;
};

} // namespace unhunch
