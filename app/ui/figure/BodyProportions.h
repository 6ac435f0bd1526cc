#pragma once

#include "app/ui/figure/Curves.h"

#include <array>

namespace unhunch {

/// A horizontal cut through the torso: half its width, and its depth before and behind the spine.
struct TorsoRing {
    double halfWidth = 0;
    double front = 0;
    double back = 0;

    friend bool operator==(const TorsoRing&, const TorsoRing&) = default;
};

[[nodiscard]] constexpr TorsoRing operator+(const TorsoRing& a, const TorsoRing& b) {
    return {a.halfWidth + b.halfWidth, a.front + b.front, a.back + b.back};
}
[[nodiscard]] constexpr TorsoRing operator*(const TorsoRing& a, double k) {
    return {a.halfWidth * k, a.front * k, a.back * k};
}

/// The measures of the body, in standing heights.
struct BodyProportions {
    std::array<double, 4> spine{}; ///< pelvis, lumbar, thoracolumbar, thoracic, up to the base of the neck
    double neck = 0;
    double skullForward = 0; ///< middle of the skull from the top of the neck
    double skullUp = 0;
    double craniumRadius = 0;
    double hairRadius = 0;
    double jawForward = 0; ///< middle of the jaw from the middle of the skull
    double jawUp = 0;
    double jawRadius = 0;
    double shoulderAt = 0; ///< position along the spine, 0 pelvis .. 1 base of the neck
    double shoulderHalfWidth = 0;
    double shoulderForward = 0;
    double shoulderUp = 0;
    double shoulderRadius = 0;
    double upperArm = 0;
    double forearm = 0;
    double hand = 0;
    double hipHalfWidth = 0;
    double hipDown = 0;
    double thigh = 0;
    double shin = 0;
    double ankleBack = 0; ///< ankle from the ball of the foot
    double ankleUp = 0;
    Profile<TorsoRing> torso;  ///< by position along the spine
    Profile<double> armRadius; ///< by share of the arm, 0 shoulder .. 1 wrist
    Profile<double> legRadius; ///< by share of the leg, 0 hip .. 1 ankle

    friend bool operator==(const BodyProportions&, const BodyProportions&) = default;
};

} // namespace unhunch
