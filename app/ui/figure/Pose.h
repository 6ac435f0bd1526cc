#pragma once

#include "app/ui/figure/Side.h"
#include "app/ui/figure/Vector3.h"

#include <array>
#include <type_traits>
#include <variant>

namespace unhunch {

/// The direction of a bone of an arm or leg in degrees. Elevation: 0 hangs down, 90 is level, 180 points up. Azimuth: 0
/// out to the figure's own side, 90 forward, -90 back.
struct LimbDirection {
    double elevation = 0;
    double azimuth = 0;

    friend bool operator==(const LimbDirection&, const LimbDirection&) = default;
};

/// An arm posed by the directions of its bones.
struct FreeArm {
    LimbDirection upper;
    LimbDirection fore;

    friend bool operator==(const FreeArm&, const FreeArm&) = default;
};

/// An arm whose hand stays at a place. All y inside a limb point outward from the midline.
struct PlantedArm {
    Vector3 wrist;
    Vector3 elbowPole; ///< the direction the elbow points in

    friend bool operator==(const PlantedArm&, const PlantedArm&) = default;
};

struct ArmPose {
    std::variant<FreeArm, PlantedArm> reach;
    LimbDirection hand;
    Vector3 thumb; ///< the direction the thumb points in

    friend bool operator==(const ArmPose&, const ArmPose&) = default;
};

/// A leg that stands on the ball of its foot.
struct StandingLeg {
    double ballForward = 0;
    double ballOutward = 0;
    double heel = 0;   ///< degrees the heel is lifted; below 0 the toes are
    double toeOut = 0; ///< degrees
    double lift = 0;   ///< height of the ball above the ground while the foot travels
    Vector3 kneePole;

    friend bool operator==(const StandingLeg&, const StandingLeg&) = default;
};

/// A leg that lies on its knee.
struct KneelingLeg {
    Vector3 knee;
    Vector3 ankle;
    double footPitch = 0; ///< degrees; 0 flat, 90 toes down, 180 toes back and sole up

    friend bool operator==(const KneelingLeg&, const KneelingLeg&) = default;
};

/// A leg that bears nothing, posed by the directions of its bones.
struct FreeLeg {
    LimbDirection thigh;
    LimbDirection shin;
    double footPitch = 0; ///< degrees; 0 flat, 90 toes down, -90 toes up

    friend bool operator==(const FreeLeg&, const FreeLeg&) = default;
};

using LegPose = std::variant<StandingLeg, KneelingLeg, FreeLeg>;

/// How the figure holds itself. Angles in degrees, lengths in standing heights. Pitches are the absolute lean
/// of a segment from the vertical, forward is positive.
struct Pose {
    double pelvisForward = 0;
    double pelvisHeight = 0; ///< a wish: it sinks until the legs reach
    std::array<double, 4> spine{};
    double neck = 0;
    double head = 0;
    /// How far the trunk bends and its chest turns to the figure's left, against the pelvis.
    double bend = 0;
    double twist = 0;
    /// How far the head tilts and turns to the figure's left, against the pelvis; the neck goes half the way
    /// from the chest.
    double headTilt = 0;
    double headTurn = 0;
    double shouldersUp = 0;
    double shouldersForward = 0;
    PerSide<ArmPose> arms;
    PerSide<LegPose> legs;
    double breath = 0;  ///< 0 empty .. 1 full chest
    double belly = 0;   ///< 0 at rest .. 1 pushed out by a breath
    double eyelids = 0; ///< 0 open .. 1 closed

    friend bool operator==(const Pose&, const Pose&) = default;
};

/// Whether two poses use the same kinds of arms and legs, so that every number of one has its partner in the
/// other.
[[nodiscard]] bool canBlend(const Pose& a, const Pose& b);

/// Adds `weight` times each number of `term` to `sum`; needs canBlend(sum, term).
void addWeighted(Pose& sum, const Pose& term, double weight);

/// `a` at share 0, `b` at share 1, every number on its own; needs canBlend(a, b).
[[nodiscard]] Pose blend(const Pose& a, const Pose& b, double share);

} // namespace unhunch
