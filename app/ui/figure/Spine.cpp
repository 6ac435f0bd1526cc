#include "app/ui/figure/Spine.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Curves.h"

#include <cmath>
#include <numeric>

namespace unhunch {

PitchAxes pitchAxes(double degrees) {
    const double sine = std::sin(radians(degrees));
    const double cosine = std::cos(radians(degrees));
    return {{sine, 0, cosine}, {cosine, 0, -sine}};
}

Spine::Spine(const Vector3& pelvis, const BodyProportions& body, const std::array<double, 4>& pitches,
             double neckPitch)
    : m_below(pitchAxes(pitches.front()).along), m_above(pitchAxes(neckPitch).along),
      m_length(std::accumulate(body.spine.begin(), body.spine.end(), 0.0)) {
    constexpr double beyond = 0.06; // where the helper points lie, so that the ends leave straight
    m_points[0] = pelvis - beyond * m_below;
    m_points[1] = pelvis;
    double way = 0;
    for (std::size_t i = 0; i < pitches.size(); ++i) {
        way += body.spine[i];
        m_points[i + 2] = m_points[i + 1] + body.spine[i] * pitchAxes(pitches[i]).along;
        m_positions[i + 1] = way / m_length;
    }
    m_points[6] = m_points[5] + body.neck * m_above;
    m_positions[5] = 1 + body.neck / m_length;
    m_points[7] = m_points[6] + beyond * m_above;
}

Vector3 Spine::at(double position) const {
    if (position < 0)
        return m_points[1] + position * m_length * m_below;
    if (position >= m_positions.back())
        return m_points[jointCount] + (position - m_positions.back()) * m_length * m_above;
    std::size_t i = 0;
    while (m_positions[i + 1] <= position)
        ++i;
    const double t = (position - m_positions[i]) / (m_positions[i + 1] - m_positions[i]);
    return catmullRom(m_points[i], m_points[i + 1], m_points[i + 2], m_points[i + 3], t);
}

Spine::Frame Spine::frame(double position) const {
    const Vector3 along = unit(at(position + 0.02) - at(position - 0.02));
    return {at(position), along, {along.z, 0, -along.x}};
}

} // namespace unhunch
