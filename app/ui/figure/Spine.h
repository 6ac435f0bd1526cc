#pragma once

#include "app/ui/figure/BodyProportions.h"
#include "app/ui/figure/Vector3.h"

#include <array>

namespace unhunch {

/// Two directions of a segment that leans by a pitch: along it, and out of its front.
struct PitchAxes {
    Vector3 along;
    Vector3 forward;
};

/// Axes of a segment that leans forward from the vertical by `degrees`.
[[nodiscard]] PitchAxes pitchAxes(double degrees);

/// The smooth curve from the pelvis to the top of the neck. Positions run from 0 at the pelvis to 1 at the
/// base of the neck, and a little beyond at both ends.
class Spine {
public:
    /// A place on the spine with its directions, all of length 1.
    struct Frame {
        Vector3 at;
        Vector3 along;
        Vector3 forward;
    };

    Spine() = default;
    /// `pitches` lean the four segments, `neckPitch` the neck; degrees from the vertical.
    Spine(const Vector3& pelvis, const BodyProportions& body, const std::array<double, 4>& pitches,
          double neckPitch);

    [[nodiscard]] Vector3 at(double position) const;
    [[nodiscard]] Frame frame(double position) const;

private:
    static constexpr std::size_t jointCount = 6;

    std::array<Vector3, jointCount + 2> m_points{}; ///< the joints, and a helper beyond each end
    std::array<double, jointCount> m_positions{};
    Vector3 m_below{0, 0, 1}; ///< direction of the curve at its ends
    Vector3 m_above{0, 0, 1};
    double m_length = 1;
};

} // namespace unhunch
