#pragma once

#include <cmath>

namespace unhunch {

/// A point or direction in the figure's space: x forward, y to the figure's left, z up. Standing height is 1.
struct Vector3 {
    double x = 0;
    double y = 0;
    double z = 0;

    friend bool operator==(const Vector3&, const Vector3&) = default;
};

[[nodiscard]] constexpr Vector3 operator+(const Vector3& a, const Vector3& b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
[[nodiscard]] constexpr Vector3 operator-(const Vector3& a, const Vector3& b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
[[nodiscard]] constexpr Vector3 operator-(const Vector3& a) { return {-a.x, -a.y, -a.z}; }
[[nodiscard]] constexpr Vector3 operator*(const Vector3& a, double k) { return {a.x * k, a.y * k, a.z * k}; }
[[nodiscard]] constexpr Vector3 operator*(double k, const Vector3& a) { return a * k; }

[[nodiscard]] constexpr double dot(const Vector3& a, const Vector3& b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
[[nodiscard]] constexpr Vector3 cross(const Vector3& a, const Vector3& b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
[[nodiscard]] inline double length(const Vector3& a) { return std::sqrt(dot(a, a)); }

/// The direction of `a` with length 1; a vector too short to have a direction comes back unchanged.
[[nodiscard]] inline Vector3 unit(const Vector3& a) {
    const double n = length(a);
    return n > 1e-9 ? a * (1 / n) : a;
}

/// From `a` (share 0) to `b` (share 1) in a straight line.
[[nodiscard]] constexpr Vector3 mix(const Vector3& a, const Vector3& b, double share) {
    return a + (b - a) * share;
}

/// The part of `a` that is square to `axis`, which must have length 1.
[[nodiscard]] constexpr Vector3 squareTo(const Vector3& axis, const Vector3& a) {
    return a - axis * dot(a, axis);
}

/// To the figure's left.
inline constexpr Vector3 leftward{0, 1, 0};

} // namespace unhunch
