#include "app/ui/figure/PoseReader.h"

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

LimbDirection readDirection(const JsonValue& value) {
    const auto [elevation, azimuth] = value.numbers<2>();
    return {elevation, azimuth};
}

/// A number that is 0 where the file does not say it.
double readOptional(JsonFields& fields, QLatin1String name, double lowest, double highest) {
    return fields.has(name) ? fields.take(name).numberBetween(lowest, highest) : 0;
}

ArmPose readArm(const JsonValue& value) {
    JsonFields fields(value);
    ArmPose arm;
    if (fields.has("wrist_at"_L1)) {
        const Vector3 wrist = fields.take("wrist_at"_L1).vector();
        arm.reach = PlantedArm{wrist, fields.take("elbow_pole"_L1).vector()};
    } else {
        const LimbDirection upper = readDirection(fields.take("upper"_L1));
        arm.reach = FreeArm{upper, readDirection(fields.take("fore"_L1))};
    }
    arm.hand = readDirection(fields.take("hand"_L1));
    arm.thumb = fields.take("thumb"_L1).vector();
    fields.finish();
    return arm;
}

LegPose readLeg(const JsonValue& value) {
    JsonFields fields(value);
    LegPose leg;
    if (fields.has("knee_at"_L1)) {
        const Vector3 knee = fields.take("knee_at"_L1).vector();
        const Vector3 ankle = fields.take("ankle_at"_L1).vector();
        leg = KneelingLeg{knee, ankle, fields.take("foot_pitch"_L1).number()};
    } else if (fields.has("thigh"_L1)) {
        const LimbDirection thigh = readDirection(fields.take("thigh"_L1));
        const LimbDirection shin = readDirection(fields.take("shin"_L1));
        leg = FreeLeg{thigh, shin, fields.take("foot_pitch"_L1).number()};
    } else {
        StandingLeg standing;
        const auto [forward, outwards] = fields.take("ball_at"_L1).numbers<2>();
        standing.ballForward = forward;
        standing.ballOutward = outwards;
        standing.heel = fields.take("heel"_L1).numberBetween(-45, 80);
        standing.toeOut = fields.take("toe_out"_L1).numberBetween(-45, 60);
        standing.kneePole = fields.take("knee_pole"_L1).vector();
        leg = standing;
    }
    fields.finish();
    return leg;
}

/// One value for both sides, or one for each.
template <class Limb>
PerSide<Limb> readSides(JsonFields& fields, Limb (*readLimb)(const JsonValue&), QLatin1String both,
                        QLatin1String left, QLatin1String right) {
    if (fields.has(both)) {
        const Limb limb = readLimb(fields.take(both));
        return {limb, limb};
    }
    const Limb leftLimb = readLimb(fields.take(left));
    return {leftLimb, readLimb(fields.take(right))};
}

} // namespace

Pose readPose(const JsonValue& value) {
    JsonFields fields(value);
    Pose pose;
    const auto [forward, height] = fields.take("pelvis"_L1).numbers<2>();
    pose.pelvisForward = forward;
    pose.pelvisHeight = height;
    // As far as a body bends, so that a slip of the pen is noticed; the schema says the same.
    pose.spine = fields.take("spine"_L1).numbersBetween<4>(-100, 150);
    pose.neck = fields.take("neck"_L1).numberBetween(-110, 180);
    pose.head = fields.take("head"_L1).numberBetween(-120, 200);
    pose.bend = readOptional(fields, "bend"_L1, -45, 45);
    pose.twist = readOptional(fields, "twist"_L1, -90, 90);
    pose.headTilt = readOptional(fields, "head_tilt"_L1, -70, 70);
    pose.headTurn = readOptional(fields, "head_turn"_L1, -110, 110);
    pose.breath = readOptional(fields, "breath"_L1, 0, 1);
    pose.belly = readOptional(fields, "belly"_L1, 0, 1);
    pose.eyelids = readOptional(fields, "eyelids"_L1, 0, 1);
    const auto [up, ahead] = fields.take("shoulders"_L1).numbersBetween<2>(-0.1, 0.1);
    pose.shouldersUp = up;
    pose.shouldersForward = ahead;
    pose.arms = readSides(fields, readArm, "arms"_L1, "left_arm"_L1, "right_arm"_L1);
    pose.legs = readSides(fields, readLeg, "legs"_L1, "left_leg"_L1, "right_leg"_L1);
    fields.finish();
    return pose;
}

} // namespace unhunch
