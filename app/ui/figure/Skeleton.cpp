#include "app/ui/figure/Skeleton.h"

#include "app/ui/figure/Angles.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace unhunch {
namespace {

/// A direction given outward from the midline, on the body's own side.
Vector3 onSide(Side side, const Vector3& v) { return {v.x, outward(side) * v.y, v.z}; }

Vector3 direction(const LimbDirection& limb, Side side) {
    const double elevation = radians(limb.elevation);
    const double azimuth = radians(limb.azimuth);
    return {std::sin(elevation) * std::sin(azimuth), outward(side) * std::sin(elevation) * std::cos(azimuth),
            -std::cos(elevation)};
}

struct TwoBones {
    Vector3 joint;
    Vector3 end;
};

/// Bends a chain of two bones so that it ends at `target`, the joint towards `pole`. A target out of reach is
/// approached as far as the bones allow.
TwoBones reach(const Vector3& root, const Vector3& target, double first, double second, const Vector3& pole) {
    constexpr double slack = 1e-4; // a fully straight chain has no side to bend to
    const Vector3 way = target - root;
    const double distance = std::clamp(length(way), std::abs(first - second) + slack, first + second - slack);
    const Vector3 axis = unit(way);
    const double cosine = (first * first + distance * distance - second * second) / (2 * first * distance);
    const Vector3 aside = unit(squareTo(axis, pole));
    const double sine = std::sqrt(std::max(0.0, 1 - cosine * cosine));
    return {root + first * cosine * axis + first * sine * aside, root + distance * axis};
}

} // namespace

Skeleton::Skeleton(const BodyProportions& body, Pose pose) : m_body(body) {
    constexpr int enough = 6; // each step leaves about a tenth of the error
    solve(pose);
    for (int i = 0; i < enough && settle(pose); ++i)
        solve(pose);
}

void Skeleton::solve(const Pose& pose) {
    const double neckBend = 0.5 * (pose.bend + pose.headTilt);
    const double neckTwist = 0.5 * (pose.twist + pose.headTurn);
    m_spine = Spine({pose.pelvisForward, 0, pose.pelvisHeight}, m_body,
                    {pose.spine, pose.neck, pose.bend, neckBend, pose.twist, neckTwist});
    m_neckBase = m_spine.frame(1);
    m_neckDirection = segmentAxes({pose.neck, neckBend}).along;
    m_headAxes = segmentAxes({pose.head, pose.headTilt, pose.headTurn});
    m_skull = m_neckBase.at + m_body.neck * m_neckDirection + m_body.skullForward * m_headAxes.forward +
              m_body.skullUp * m_headAxes.along;
    m_breath = pose.breath;
    m_belly = pose.belly;
    m_eyelids = pose.eyelids;
    m_shrug = pose.shouldersUp;
    for (const Side side : bothSides) {
        solveArm(pose, side);
        solveLeg(pose, side);
    }
}

void Skeleton::solveArm(const Pose& pose, Side side) {
    SideJoints& joints = m_sides[side];
    const ArmPose& arm = pose.arms[side];
    const Spine::Frame chest = m_spine.frame(m_body.shoulderAt);
    // The girdle swings on the collar bones: it comes a little inwards when it travels.
    const double inwards = 0.15 * std::abs(pose.shouldersForward) + 0.10 * std::max(pose.shouldersUp, 0.0);
    joints.shoulder = chest.at + outward(side) * (m_body.shoulderHalfWidth - inwards) * chest.left +
                      (m_body.shoulderForward + pose.shouldersForward) * chest.forward +
                      (m_body.shoulderUp + pose.shouldersUp) * chest.along;
    if (const auto* planted = std::get_if<PlantedArm>(&arm.reach)) {
        const TwoBones bones = reach(joints.shoulder, onSide(side, planted->wrist), m_body.upperArm,
                                     m_body.forearm, onSide(side, planted->elbowPole));
        joints.elbow = bones.joint;
        joints.wrist = bones.end;
    } else {
        const auto& free = std::get<FreeArm>(arm.reach);
        joints.elbow = joints.shoulder + m_body.upperArm * direction(free.upper, side);
        joints.wrist = joints.elbow + m_body.forearm * direction(free.fore, side);
    }
    joints.handDirection = direction(arm.hand, side);
    joints.thumbDirection = unit(squareTo(joints.handDirection, onSide(side, arm.thumb)));
}

void Skeleton::solveLeg(const Pose& pose, Side side) {
    SideJoints& joints = m_sides[side];
    const Spine::Frame pelvis = m_spine.frame(0);
    joints.hip =
        pelvis.at + outward(side) * m_body.hipHalfWidth * pelvis.left - m_body.hipDown * pelvis.along;
    if (const auto* kneeling = std::get_if<KneelingLeg>(&pose.legs[side])) {
        constexpr double ballLift = 0.02;
        const double pitch = radians(kneeling->footPitch);
        joints.knee = onSide(side, kneeling->knee);
        joints.ankle = onSide(side, kneeling->ankle);
        joints.footForward = {std::cos(pitch), 0, -std::sin(pitch)};
        joints.footUp = {std::sin(pitch), 0, std::cos(pitch)};
        joints.ball = joints.ankle + m_body.ankleBack * joints.footForward +
                      (ballLift - m_body.ankleUp) * joints.footUp;
        return;
    }
    if (const auto* free = std::get_if<FreeLeg>(&pose.legs[side])) {
        joints.knee = joints.hip + m_body.thigh * direction(free->thigh, side);
        joints.ankle = joints.knee + m_body.shin * direction(free->shin, side);
        const SegmentAxes foot = segmentAxes({free->footPitch});
        joints.footForward = foot.forward;
        joints.footUp = foot.along;
        joints.ball = joints.ankle + m_body.ankleBack * joints.footForward - m_body.ankleUp * joints.footUp;
        return;
    }
    const auto& standing = std::get<StandingLeg>(pose.legs[side]);
    constexpr double heelBehindBall = 0.085;
    const double turn = radians(standing.toeOut);
    const double heel = radians(standing.heel);
    const Vector3 flat{std::cos(turn), outward(side) * std::sin(turn), 0};
    joints.footForward = std::cos(heel) * flat - Vector3{0, 0, std::sin(heel)};
    joints.footUp = std::sin(heel) * flat + Vector3{0, 0, std::cos(heel)};
    // The foot turns about the part that touches the ground: the ball when the heel is lifted, else the heel.
    const double raised = heel < 0 ? -std::sin(heel) * heelBehindBall : 0;
    joints.ball = {standing.ballForward, outward(side) * standing.ballOutward, standing.lift + raised};
    joints.ankle = joints.ball - m_body.ankleBack * joints.footForward + m_body.ankleUp * joints.footUp;
    joints.knee =
        reach(joints.hip, joints.ankle, m_body.thigh, m_body.shin, onSide(side, standing.kneePole)).joint;
}

bool Skeleton::settle(Pose& pose) const {
    constexpr double nearlyStraight = 0.997;
    constexpr double settled = 1e-6;
    double ahead = 0;
    double up = 0;
    for (const Side side : bothSides) {
        const SideJoints& joints = m_sides[side];
        if (std::holds_alternative<FreeLeg>(pose.legs[side]))
            continue;
        if (std::holds_alternative<KneelingLeg>(pose.legs[side])) {
            const Vector3 thigh = joints.hip - joints.knee;
            const double excess = m_body.thigh / length(thigh) - 1;
            // Only along the sagittal plane: the pelvis has no way to the side.
            ahead = thigh.x * excess;
            up = thigh.z * excess;
        } else {
            const Vector3 leg = joints.hip - joints.ankle;
            const double longest = nearlyStraight * (m_body.thigh + m_body.shin);
            if (length(leg) > longest) {
                const double level = leg.x * leg.x + leg.y * leg.y;
                up = std::min(up, std::sqrt(std::max(0.0, longest * longest - level)) - leg.z);
            }
        }
    }
    pose.pelvisForward += ahead;
    pose.pelvisHeight += up;
    return std::abs(ahead) + std::abs(up) > settled;
}

} // namespace unhunch
