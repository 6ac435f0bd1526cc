#include "app/ui/figure/Spine.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Curves.h"

#include <cmath>
#include <numeric>

namespace unhunch {

SegmentAxes segmentAxes(const Lean& lean) {
    const double pitch = radians(lean.pitch);
    const double bend = radians(lean.bend);
    const double twist = radians(lean.twist);
    const Vector3 upright{std::sin(pitch), 0, std::cos(pitch)};
    const Vector3 ahead{std::cos(pitch), 0, -std::sin(pitch)};
    const Vector3 along = std::cos(bend) * upright + std::sin(bend) * leftward;
    const Vector3 aside = std::cos(bend) * leftward - std::sin(bend) * upright;
    return {along, std::cos(twist) * ahead + std::sin(twist) * aside,
            std::cos(twist) * aside - std::sin(twist) * ahead};
}

Spine::Spine(const Vector3& pelvis, const BodyProportions& body, const SpineShape& shape)
    : m_below(segmentAxes({shape.pitches.front()}).along),
      m_above(segmentAxes({shape.neckPitch, shape.neckBend}).along),
      m_length(std::accumulate(body.spine.begin(), body.spine.end(), 0.0)) {
    constexpr double beyond = 0.06; // where the helper points lie, so that the ends leave straight
    // The pelvis stays; the loins bend more than they turn, the ribs turn more than they bend.
    constexpr std::array bent{0.0, 0.45, 0.85, 1.0};         // share of the bend in each segment
    constexpr std::array turned{0.0, 0.05, 0.30, 0.75, 1.0}; // share of the turn at each joint
    m_points[0] = pelvis - beyond * m_below;
    m_points[1] = pelvis;
    double way = 0;
    for (std::size_t i = 0; i < bent.size(); ++i) {
        const Lean lean{shape.pitches[i], shape.bend * bent[i]};
        way += body.spine[i];
        m_points[i + 2] = m_points[i + 1] + body.spine[i] * segmentAxes(lean).along;
        m_positions[i + 1] = way / m_length;
        m_turns[i + 1] = radians(shape.twist * turned[i + 1]);
    }
    m_points[6] = m_points[5] + body.neck * m_above;
    m_positions[5] = 1 + body.neck / m_length;
    m_turns[5] = radians(shape.neckTwist);
    m_points[7] = m_points[6] + beyond * m_above;
}

double Spine::turnAt(double position) const {
    if (position <= 0)
        return m_turns.front();
    if (position >= m_positions.back())
        return m_turns.back();
    std::size_t i = 0;
    while (m_positions[i + 1] <= position)
        ++i;
    const double share = (position - m_positions[i]) / (m_positions[i + 1] - m_positions[i]);
    return m_turns[i] + share * (m_turns[i + 1] - m_turns[i]);
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
    const Vector3 aside = unit(squareTo(along, leftward));
    const Vector3 ahead = cross(aside, along);
    const double turn = turnAt(position);
    return {at(position), along, std::cos(turn) * ahead + std::sin(turn) * aside,
            std::cos(turn) * aside - std::sin(turn) * ahead};
}

} // namespace unhunch
