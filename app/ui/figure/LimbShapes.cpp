#include "app/ui/figure/LimbShapes.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Outline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace unhunch {
namespace {

// The shares of each bone that the rounded joint takes. An elbow is a hinge; a knee in trousers is softer.
constexpr double elbowRounding = 0.16;
constexpr double kneeRounding = 0.24;

struct Bones {
    Vector3 root;
    Vector3 joint;
    Vector3 end;
    double rounding = 0;
};

/// The muscle that pushes the outline of a limb to one side.
struct Bulge {
    Vector3 direction;
    double height = 0;
    double at = 0; ///< share of the limb
};

/// The line of the bones with its joint rounded, at a share of its length.
Vector3 alongBones(const Bones& bones, double share) {
    const double round = bones.rounding;
    if (share < 0.5 * (1 - round))
        return mix(bones.root, bones.joint, 2 * share);
    if (share > 0.5 * (1 + round))
        return mix(bones.joint, bones.end, 2 * share - 1);
    const double t = (share - 0.5 * (1 - round)) / round;
    const Vector3 before = mix(bones.joint, bones.root, round);
    const Vector3 after = mix(bones.joint, bones.end, round);
    return mix(mix(before, bones.joint, t), mix(bones.joint, after, t), t);
}

LitShape limbShape(const Bones& bones, const Profile<double>& radius, const Bulge& bulge,
                   const Camera& camera, const LimbPart& part) {
    constexpr int steps = 26;
    std::vector<Ball> balls;
    balls.reserve(steps + 1);
    for (int i = 0; i <= steps; ++i) {
        const double share = part.from + (part.to - part.from) * i / steps;
        const double offset =
            bulge.height > 0 ? bulge.height * std::exp(-std::pow((share - bulge.at) / 0.10, 2)) : 0;
        balls.push_back(
            {camera(alongBones(bones, share) + offset * bulge.direction), radius(share) + part.grow});
    }
    // A limb that points at the viewer has no clear outline: there the balls themselves are what is seen.
    const double seen = length(balls.back().centre - balls.front().centre);
    const bool foreshortened = seen < 0.5 * length(bones.end - bones.root) * (part.to - part.from);
    const auto add = [&](QPainterPath& shape) {
        addSweep(shape, balls, part.end);
        if (foreshortened) {
            for (const Ball& ball : balls)
                addBall(shape, ball);
        }
    };
    LitShape shape{emptyShape(), emptyShape()};
    add(shape.whole);
    if (part.crescent > 0) {
        for (Ball& ball : balls)
            ball = lit(ball, part.crescent);
        add(shape.lit);
    }
    return shape;
}

/// Adds a hull of balls, and its lit part.
void addHull(LitShape& shape, std::vector<Ball> balls, double crescent) {
    unhunch::addHull(shape.whole, balls);
    for (Ball& ball : balls)
        ball = lit(ball, crescent);
    unhunch::addHull(shape.lit, balls);
}

} // namespace

LitShape armShape(const Skeleton& skeleton, const Camera& camera, Side side, const LimbPart& part) {
    const SideJoints& joints = skeleton[side];
    return limbShape({joints.shoulder, joints.elbow, joints.wrist, elbowRounding}, skeleton.body().armRadius,
                     {}, camera, part);
}

LitShape legShape(const Skeleton& skeleton, const Camera& camera, Side side, const LimbPart& part) {
    constexpr double calfHeight = 0.008;
    constexpr double calfAt = 0.66;
    const SideJoints& joints = skeleton[side];
    const Vector3 bend = joints.knee - mix(joints.hip, joints.ankle, 0.5);
    const Vector3 back = length(bend) > 0.02 ? unit(-bend) : Vector3{-1, 0, 0};
    return limbShape({joints.hip, joints.knee, joints.ankle, kneeRounding}, skeleton.body().legRadius,
                     {back, calfHeight, calfAt}, camera, part);
}

LitShape handShape(const Skeleton& skeleton, const Camera& camera, Side side, double crescent) {
    // Measures of the hand in standing heights: along it, towards the thumb, and into the palm. The fingers lie
    // together and curl a little, as in a hand at rest.
    const SideJoints& joints = skeleton[side];
    const double size = skeleton.body().hand / 0.078;
    const Vector3 ahead = size * joints.handDirection;
    const Vector3 aside = size * joints.thumbDirection;
    const Vector3 palm = size * outward(side) * cross(joints.handDirection, joints.thumbDirection);
    const auto at = [&](double along, double thumbward, double inwards = 0) {
        return camera(joints.wrist + along * ahead + thumbward * aside + inwards * palm);
    };
    LitShape shape{emptyShape(), emptyShape()};
    addHull(shape,
            {{at(0, 0), 0.0158},
             {at(0.018, 0.010), 0.0135},
             {at(0.042, 0.0135), 0.0098},
             {at(0.042, -0.0125), 0.0095}},
            crescent);
    addHull(shape,
            {{at(0.036, 0.0135), 0.0092},
             {at(0.036, -0.0125), 0.0090},
             {at(0.071, 0.0115, 0.007), 0.0070},
             {at(0.078, 0.003, 0.008), 0.0072},
             {at(0.075, -0.005, 0.008), 0.0070},
             {at(0.064, -0.013, 0.007), 0.0064}},
            crescent);
    addHull(
        shape,
        {{at(0.012, 0.010), 0.0095}, {at(0.030, 0.023, 0.003), 0.0080}, {at(0.046, 0.027, 0.006), 0.0066}},
        crescent);
    return shape;
}

FingerLines fingerLines(const Skeleton& skeleton, const Camera& camera, Side side) {
    const SideJoints& joints = skeleton[side];
    const double size = skeleton.body().hand / 0.078;
    const auto at = [&](double along, double thumbward) {
        return camera(joints.wrist +
                      size * (along * joints.handDirection + thumbward * joints.thumbDirection));
    };
    // Fingers end one after the other, as the outline of the hand has it.
    FingerLines fingers{{QLineF(at(0.045, 0.0085), at(0.078, 0.0080)),
                         QLineF(at(0.045, 0.0010), at(0.080, 0.0005)),
                         QLineF(at(0.044, -0.0065), at(0.073, -0.0070))},
                        0};
    const double flat = std::abs(camera.depth(cross(joints.handDirection, joints.thumbDirection)));
    fingers.clarity = std::clamp(2.5 * flat - 1, 0.0, 1.0);
    return fingers;
}

ShoeShape shoeShape(const Skeleton& skeleton, const Camera& camera, Side side, double crescent) {
    const SideJoints& joints = skeleton[side];
    const Vector3 aside = unit(cross(joints.footUp, joints.footForward));
    const auto at = [&](double ahead, double up, double sideways = 0) {
        return camera(joints.ball + ahead * joints.footForward + up * joints.footUp + sideways * aside);
    };
    ShoeShape shoe{{emptyShape(), emptyShape()}, emptyShape(), camera.depth(joints.footUp) < -0.05};
    addHull(shoe.upper,
            {{at(-0.088, 0.033), 0.0225},
             {at(-0.074, 0.058), 0.0265},
             {at(-0.036, 0.042), 0.0240},
             {at(0, 0.030, 0.010), 0.0200},
             {at(0, 0.030, -0.010), 0.0200},
             {at(0.024, 0.026), 0.0165}},
            crescent);
    struct Point {
        double ahead, sideways;
    };
    constexpr std::array rim{Point{-0.104, 0}, Point{-0.090, 0.016}, Point{-0.090, -0.016}, Point{0, 0.025},
                             Point{0, -0.025}, Point{0.028, 0.014},  Point{0.028, -0.014},  Point{0.036, 0}};
    std::vector<Ball> sole;
    for (const double up : {0.006, 0.012}) {
        for (const Point& point : rim)
            sole.push_back({at(point.ahead, up, point.sideways), 0.0060});
    }
    unhunch::addHull(shoe.sole, sole);
    return shoe;
}

} // namespace unhunch
