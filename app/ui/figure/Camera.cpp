#include "app/ui/figure/Camera.h"

#include "app/ui/figure/Angles.h"

#include <cmath>

namespace unhunch {

Camera::Camera(double yaw, double pitch)
    : m_yawSine(std::sin(radians(yaw))), m_yawCosine(std::cos(radians(yaw))),
      m_pitchSine(std::sin(radians(pitch))), m_pitchCosine(std::cos(radians(pitch))) {}

QPointF Camera::operator()(const Vector3& v) const {
    const double towards = v.x * m_yawCosine - v.y * m_yawSine;
    return {v.x * m_yawSine + v.y * m_yawCosine, -v.z * m_pitchCosine + towards * m_pitchSine};
}

double Camera::depth(const Vector3& v) const {
    return (v.x * m_yawCosine - v.y * m_yawSine) * m_pitchCosine + v.z * m_pitchSine;
}

Vector3 Camera::right() const { return {m_yawSine, m_yawCosine, 0}; }

Vector3 Camera::up() const { return {-m_pitchSine * m_yawCosine, m_pitchSine * m_yawSine, m_pitchCosine}; }

} // namespace unhunch
