#include "app/ui/figure/Pose.h"

#include <cstddef>

namespace unhunch {
namespace {

// Walks through the numbers of one or several values side by side, so that each kind of arithmetic on poses
// is one line and no number is forgotten in one of them.
template <class Visit, class... Numbers>
void eachNumber(const Visit& visit, const Vector3&, Numbers&... v) {
    visit(v.x...);
    visit(v.y...);
    visit(v.z...);
}
template <class Visit, class... Numbers>
void eachNumber(const Visit& visit, const LimbDirection&, Numbers&... d) {
    visit(d.elevation...);
    visit(d.azimuth...);
}
template <class Visit, class... Arms>
void eachNumber(const Visit& visit, const FreeArm& shape, Arms&... arms) {
    eachNumber(visit, shape.upper, arms.upper...);
    eachNumber(visit, shape.fore, arms.fore...);
}
template <class Visit, class... Arms>
void eachNumber(const Visit& visit, const PlantedArm& shape, Arms&... arms) {
    eachNumber(visit, shape.wrist, arms.wrist...);
    eachNumber(visit, shape.elbowPole, arms.elbowPole...);
}
template <class Visit, class... Legs>
void eachNumber(const Visit& visit, const StandingLeg& shape, Legs&... legs) {
    visit(legs.ballForward...);
    visit(legs.ballOutward...);
    visit(legs.heel...);
    visit(legs.toeOut...);
    visit(legs.lift...);
    eachNumber(visit, shape.kneePole, legs.kneePole...);
}
template <class Visit, class... Legs>
void eachNumber(const Visit& visit, const KneelingLeg& shape, Legs&... legs) {
    eachNumber(visit, shape.knee, legs.knee...);
    eachNumber(visit, shape.ankle, legs.ankle...);
    visit(legs.footPitch...);
}
template <class Visit, class... Legs>
void eachNumber(const Visit& visit, const FreeLeg& shape, Legs&... legs) {
    eachNumber(visit, shape.thigh, legs.thigh...);
    eachNumber(visit, shape.shin, legs.shin...);
    visit(legs.footPitch...);
}
template <class Visit, class... Alternatives, class... Variants>
void eachNumber(const Visit& visit, const std::variant<Alternatives...>& shape, Variants&... variants) {
    std::visit(
        [&](const auto& alternative) {
            using Alternative = std::decay_t<decltype(alternative)>;
            eachNumber(visit, alternative, std::get<Alternative>(variants)...);
        },
        shape);
}
template <class Visit, class... Poses>
void eachNumber(const Visit& visit, const Pose& shape, Poses&... poses) {
    visit(poses.pelvisForward...);
    visit(poses.pelvisHeight...);
    for (std::size_t i = 0; i < shape.spine.size(); ++i)
        visit(poses.spine[i]...);
    visit(poses.neck...);
    visit(poses.head...);
    visit(poses.bend...);
    visit(poses.twist...);
    visit(poses.headTilt...);
    visit(poses.headTurn...);
    visit(poses.shouldersUp...);
    visit(poses.shouldersForward...);
    for (const Side side : bothSides) {
        eachNumber(visit, shape.arms[side].reach, poses.arms[side].reach...);
        eachNumber(visit, shape.arms[side].hand, poses.arms[side].hand...);
        eachNumber(visit, shape.arms[side].thumb, poses.arms[side].thumb...);
        eachNumber(visit, shape.legs[side], poses.legs[side]...);
    }
    visit(poses.breath...);
    visit(poses.belly...);
    visit(poses.eyelids...);
}

} // namespace

bool canBlend(const Pose& a, const Pose& b) {
    for (const Side side : bothSides) {
        if (a.arms[side].reach.index() != b.arms[side].reach.index() ||
            a.legs[side].index() != b.legs[side].index())
            return false;
    }
    return true;
}

void addWeighted(Pose& sum, const Pose& term, double weight) {
    eachNumber([weight](double& total, double value) { total += weight * value; }, term, sum, term);
}

Pose blend(const Pose& a, const Pose& b, double share) {
    Pose result = a;
    eachNumber([share](double& value, double target) { value += share * (target - value); }, b, result, b);
    return result;
}

} // namespace unhunch
