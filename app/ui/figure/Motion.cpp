#include "app/ui/figure/Motion.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Curves.h"

#include <algorithm>
#include <cmath>

namespace unhunch {
namespace {

// The forearm and the hand swing a little further than the upper arm: it reads as one long lever, not as a
// stick.
constexpr double forearmGain = 1.06;
constexpr double handGain = 1.12;

double eased(Ease ease, double t) {
    switch (ease) {
    case Ease::SineIn: return 1 - std::cos(0.5 * pi * t);
    case Ease::SineOut: return std::sin(0.5 * pi * t);
    case Ease::SineInOut: return 0.5 - 0.5 * std::cos(pi * t);
    case Ease::CubicOut: return 1 - std::pow(1 - t, 3);
    case Ease::Linear: break;
    }
    return t;
}

/// Two neighbouring keys and how far the movement is between them.
struct Segment {
    std::size_t from = 0;
    std::size_t to = 0;
    double share = 0;
};

Segment segmentAt(const Movement& movement, double position) {
    const std::size_t last = movement.keys.size() - 1;
    if (last == 0)
        return {};
    std::size_t from = 0;
    while (from + 1 < last && movement.keys[from + 1].at <= position)
        ++from;
    const double begin = movement.keys[from].at;
    const double end = movement.keys[from + 1].at;
    return {from, from + 1, std::clamp((position - begin) / (end - begin), 0.0, 1.0)};
}

/// Lets the spine follow `share` of the way one part after the other, from the tailbone up to the head.
void sendWaveUpTheSpine(Pose& pose, const Pose& from, const Pose& to, const Movement& movement,
                        const Segment& segment) {
    constexpr double parts = 5; // between the pelvis, which starts at once, and the head, which starts last
    const Ease ease = movement.keys[segment.to].ease;
    const auto follow = [&](double& pitch, double begin, double end, double part) {
        const double late = movement.wave * part / parts;
        const double share = std::clamp((segment.share - late) / (1 - movement.wave), 0.0, 1.0);
        pitch = begin + (end - begin) * eased(ease, share);
    };
    for (std::size_t i = 0; i < pose.spine.size(); ++i)
        follow(pose.spine[i], from.spine[i], to.spine[i], static_cast<double>(i));
    follow(pose.neck, from.neck, to.neck, 4);
    follow(pose.head, from.head, to.head, 5);
}

/// A foot that travels between two keys is lifted, it does not slide.
void liftTravellingFeet(Pose& pose, const Pose& from, const Pose& to, double share) {
    for (const Side side : bothSides) {
        auto* leg = std::get_if<StandingLeg>(&pose.legs[side]);
        if (leg == nullptr)
            continue;
        const double way = std::get<StandingLeg>(to.legs[side]).ballForward -
                           std::get<StandingLeg>(from.legs[side]).ballForward;
        leg->lift = std::min(0.05, 0.3 * std::abs(way)) * std::sin(pi * share);
    }
}

Pose splinePose(const FigureData& figure, const Movement& movement, const Segment& segment) {
    // The last key repeats the first, so the cycle has one pose less than keys.
    const std::size_t count = movement.keys.size() - 1;
    const auto weights = catmullRomWeights(segment.share);
    const auto poseOf = [&](std::size_t i) -> const Pose& {
        return figure.poses[movement.keys[i % count].pose];
    };
    Pose pose = poseOf(segment.from);
    addWeighted(pose, poseOf(segment.from), weights[1] - 1);
    addWeighted(pose, poseOf(segment.from + count - 1), weights[0]);
    addWeighted(pose, poseOf(segment.from + 1), weights[2]);
    addWeighted(pose, poseOf(segment.from + 2), weights[3]);
    return pose;
}

Pose poseIn(const FigureData& figure, const Movement& movement, double position) {
    const Segment segment = segmentAt(movement, position);
    if (movement.interpolation == Interpolation::Spline && movement.keys.size() > 2)
        return splinePose(figure, movement, segment);
    const Pose& from = figure.poses[movement.keys[segment.from].pose];
    const Pose& to = figure.poses[movement.keys[segment.to].pose];
    const double share = eased(movement.keys[segment.to].ease, segment.share);
    Pose pose = blend(from, to, share);
    liftTravellingFeet(pose, from, to, share);
    if (movement.wave > 0)
        sendWaveUpTheSpine(pose, from, to, movement, segment);
    return pose;
}

const Movement& movementOf(const FigureData& figure, FigureMoment::Part part) {
    switch (part) {
    case FigureMoment::Part::Approach: return figure.approach;
    case FigureMoment::Part::Return: return figure.comeBack;
    case FigureMoment::Part::Work: break;
    }
    return figure.work;
}

/// How much of the circling there is: it fades in on the way to the working pose and out on the way back.
double circleShare(const FigureMoment& moment) {
    switch (moment.part) {
    case FigureMoment::Part::Approach: return eased(Ease::SineInOut, moment.position);
    case FigureMoment::Part::Return: return eased(Ease::SineInOut, 1 - moment.position);
    case FigureMoment::Part::Work: break;
    }
    return 1;
}

/// Where in a part its key poses are, in their order.
std::vector<double> keyPositions(const FigureData& figure, FigureMoment::Part part) {
    if (part == FigureMoment::Part::Work && figure.armCircle)
        return {0, 0.25, 0.5, 0.75};
    std::vector<double> positions;
    for (const Keyframe& key : movementOf(figure, part).keys) {
        // A repetition's last key is the first of the next one.
        if (part != FigureMoment::Part::Work || key.at < 1)
            positions.push_back(key.at);
    }
    return positions;
}

void addCircle(const FigureData& figure, const FigureMoment& moment, Pose& pose) {
    const double radius = circleShare(moment) * circleRadius(figure, moment.effort);
    const double angle = moment.part == FigureMoment::Part::Work ? fullTurn * moment.position : 0;
    const auto turn = [&](LimbDirection& direction, double gain) {
        direction.elevation += gain * radius * std::cos(angle);
        direction.azimuth += gain * radius * std::sin(angle);
    };
    for (const Side side : bothSides) {
        if (auto* arm = std::get_if<FreeArm>(&pose.arms[side].reach)) {
            turn(arm->upper, 1);
            turn(arm->fore, forearmGain);
            turn(pose.arms[side].hand, handGain);
        }
    }
}

} // namespace

FigureMoment bounded(const FigureMoment& moment) {
    const auto finite = [](double value) { return std::isfinite(value) ? value : 0.0; };
    FigureMoment result = moment;
    result.effort = std::clamp(finite(moment.effort), 0.0, 1.0);
    result.position = finite(moment.position);
    if (moment.part == FigureMoment::Part::Work)
        result.position -= std::floor(result.position);
    else
        result.position = std::clamp(result.position, 0.0, 1.0);
    return result;
}

Pose poseAt(const FigureData& figure, const FigureMoment& anyMoment) {
    const FigureMoment moment = bounded(anyMoment);
    Pose pose = poseIn(figure, movementOf(figure, moment.part), moment.position);
    if (figure.armCircle)
        addCircle(figure, moment, pose);
    if (figure.isHold() && moment.part == FigureMoment::Part::Work)
        pose.breath = eased(Ease::SineInOut, 2 * std::min(moment.position, 1 - moment.position));
    return pose;
}

double glowAt(const FigureData& figure, const FigureMoment& anyMoment) {
    const FigureMoment moment = bounded(anyMoment);
    const Movement& movement = movementOf(figure, moment.part);
    const Segment segment = segmentAt(movement, moment.position);
    const double from = movement.keys[segment.from].glow;
    const double to = movement.keys[segment.to].glow;
    return from + (to - from) * eased(Ease::SineInOut, segment.share);
}

FigureMoment keyMoment(const FigureData& figure, const FigureMoment& anyMoment) {
    constexpr double sizes = 10;
    FigureMoment moment = bounded(anyMoment);
    const std::vector<double> keys = keyPositions(figure, moment.part);
    const auto next = std::upper_bound(keys.begin(), keys.end(), moment.position);
    const bool alternates = moment.part == FigureMoment::Part::Work && !figure.armCircle &&
                            figure.work.interpolation == Interpolation::Ease;
    if (alternates)
        moment.position = next == keys.end() ? keys.back() : *next;
    else
        moment.position = next == keys.begin() ? keys.front() : *std::prev(next);
    moment.effort = std::floor(sizes * moment.effort) / sizes;
    return moment;
}

std::optional<double> nextKeyPosition(const FigureData& figure, const FigureMoment& anyMoment) {
    const FigureMoment moment = bounded(anyMoment);
    const std::vector<double> keys = keyPositions(figure, moment.part);
    const auto next = std::upper_bound(keys.begin(), keys.end(), moment.position);
    return next == keys.end() ? std::nullopt : std::optional(*next);
}

KeySpan keySpan(const FigureData& figure, const FigureMoment& moment) {
    const Movement& movement = movementOf(figure, moment.part);
    const Segment segment = segmentAt(movement, moment.position);
    return {movement.keys[segment.from].at, movement.keys[segment.to].at};
}

double circleRadius(const FigureData& figure, double effort) {
    if (!figure.armCircle)
        return 0;
    return figure.armCircle->firstRadius +
           effort * (figure.armCircle->lastRadius - figure.armCircle->firstRadius);
}

} // namespace unhunch
