#include "app/ui/figure/WheelCue.h"

#include "app/ui/figure/Angles.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace unhunch {
namespace {

struct Wheel {
    Vector3 hub;
    double radius = 0; ///< in standing heights
    int turn = 1;      ///< 1 forward over the top, -1 backward
};

/// The circle that the hand draws, as large as it is by now.
Wheel circleOf(Side side, const CueScene& scene) {
    constexpr int samples = 4;
    constexpr double smallest = 0.042; // a smaller wheel could not carry its arrow
    std::vector<Vector3> way;
    for (int i = 0; i < samples; ++i)
        way.push_back(scene.skeletonAt(scene.workPosition() + static_cast<double>(i) / samples)[side].wrist);
    Vector3 hub{};
    for (const Vector3& place : way)
        hub = hub + (1.0 / samples) * place;
    // Opposite places are a diameter apart, wherever on the round the hand is.
    const double radius = 0.25 * (length(way[2] - way[0]) + length(way[3] - way[1]));
    return {hub, std::max(radius, smallest), 1};
}

/// Which way the shoulders roll, as Wheel::turn.
int rollTurn(const FigureData& figure) {
    // The area that the shoulders go round, forward and up, tells their sense by its sign.
    double area = 0;
    const auto& keys = figure.work.keys;
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const Pose& from = figure.poses[keys[i - 1].pose];
        const Pose& to = figure.poses[keys[i].pose];
        area += from.shouldersForward * to.shouldersUp - to.shouldersForward * from.shouldersUp;
    }
    return area > 0 ? -1 : 1;
}

/// The wheels that both shoulders roll on, or both hands draw; none while nothing is to be shown.
std::vector<Wheel> wheels(const CueScene& scene) {
    std::vector<Wheel> result;
    if ((scene.figure.cue != Cue::Circle && scene.figure.cue != Cue::Roll) || scene.presence() <= 0)
        return result;
    for (const Side side : bothSides) {
        if (scene.figure.cue == Cue::Circle)
            result.push_back(circleOf(side, scene));
        else
            result.push_back({scene.now[side].shoulder + Vector3{0, outward(side) * 0.032, 0.008}, 0.070,
                              rollTurn(scene.figure)});
    }
    return result;
}

/// The point of a wheel at an angle in degrees, 0 foremost, 90 on top.
QPointF onWheel(const Wheel& wheel, double angle, const Camera& camera) {
    return camera(wheel.hub + wheel.radius * Vector3{std::cos(radians(angle)), 0, std::sin(radians(angle))});
}

void paintFarHalf(QPainter& painter, const Wheel& wheel, const CueScene& scene) {
    constexpr int steps = 20;
    QPolygonF half;
    for (int i = 0; i <= steps; ++i)
        half.append(onWheel(wheel, 90 + 180.0 * i / steps, scene.camera));
    drawTrack(painter, half, scene.style(0.55 * scene.presence(), 0.007));
}

void paintNearHalf(QPainter& painter, const Wheel& wheel, const CueScene& scene) {
    constexpr int steps = 20;
    constexpr double tail = 92;  // degrees above or below the foremost point
    constexpr double head = -38; // where the shaft ends, as seen from the tail
    QPolygonF arc;
    for (int i = 0; i <= steps; ++i)
        arc.append(onWheel(wheel, wheel.turn * (tail + (head - tail) * i / steps), scene.camera));
    drawArrow(painter, arc, scene.style(scene.presence(), 0.020));
}

} // namespace

void paintFarHalvesOfWheels(QPainter& painter, const CueScene& scene) {
    for (const Wheel& wheel : wheels(scene))
        paintFarHalf(painter, wheel, scene);
}

void paintNearHalvesOfWheels(QPainter& painter, const CueScene& scene) {
    for (const Wheel& wheel : wheels(scene))
        paintNearHalf(painter, wheel, scene);
}

} // namespace unhunch
