#include "app/ui/figure/SpineCue.h"

#include "app/ui/figure/Outline.h"

#include <QPointF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <variant>
#include <vector>

namespace unhunch {
namespace {

constexpr double middleOfBack = 0.52; // as a position of the spine

/// The middle of the back, on the shirt.
Vector3 backOf(const Skeleton& skeleton) {
    const Spine::Frame frame = skeleton.spine().frame(middleOfBack);
    return frame.at - skeleton.body().torso(middleOfBack).back * frame.forward;
}

/// The direction of `way` turned to the nearest edge of the picture: upright or level, it reads at a glance.
QPointF alongEdge(const QPointF& way) {
    return std::abs(way.x()) > std::abs(way.y()) ? QPointF(std::copysign(1.0, way.x()), 0)
                                                 : QPointF(0, std::copysign(1.0, way.y()));
}

/// How far `away` from `place` the back of a chair reaches, as the camera sees it; 0 without a chair.
double chairReach(const std::vector<Prop>& props, const Vector3& place, const QPointF& away,
                  const Camera& camera) {
    double reach = 0;
    for (const Prop& prop : props) {
        const auto* chair = std::get_if<Chair>(&prop);
        if (chair == nullptr)
            continue;
        for (const double aside : {-chairHalfWidth, chairHalfWidth}) {
            const QPointF corner = camera({chair->at - chairHalfDepth, aside, place.z});
            reach = std::max(reach, QPointF::dotProduct(corner - camera(place), away));
        }
    }
    return reach;
}

/// Beside the back, clear of it: away from it or towards it, as it travels.
void paintBackArrow(QPainter& painter, const CueScene& scene, const QPointF& travel, double strength) {
    constexpr double width = 0.026;
    constexpr double shaft = 0.085;
    constexpr double head = 2.05 * width; // before the end of the shaft
    constexpr double apart = 0.034;       // of the arrow and the back, or that of a chair
    constexpr int points = 6;
    const QPointF outOfBack = scene.camera(-scene.now.spine().frame(middleOfBack).forward);
    const bool outwards = QPointF::dotProduct(travel, outOfBack) > 0;
    const QPointF away = outwards ? travel : -travel;
    const Vector3 back = backOf(scene.now);
    const QPointF foot =
        scene.camera(back) + (apart + chairReach(scene.figure.props, back, away, scene.camera)) * away;
    const QPointF from = outwards ? foot : foot + (shaft + head) * away;
    QPolygonF line;
    for (int i = 0; i <= points; ++i)
        line.append(from + shaft * i / points * travel);
    drawArrow(painter, line, scene.style(strength, width));
}

} // namespace

void paintSpineCue(QPainter& painter, const CueScene& scene) {
    constexpr double begun = 0.12; // share of a movement after which it shows that the back has turned round
    constexpr double least = 0.01; // a back that travels less has no arrow
    const double shown = scene.presence();
    const auto& keys = scene.figure.work.keys;
    if (shown <= 0 || keys.size() < 2)
        return;
    // The movement that led or leads to the pose that is shown; the one before it until it has clearly begun.
    const auto moves = [&](std::size_t to) { return keys[to].pose != keys[to - 1].pose; };
    const auto before = [&](std::size_t to) {
        for (std::size_t i = 1; i < keys.size(); ++i) {
            to = to > 1 ? to - 1 : keys.size() - 1;
            if (moves(to))
                break;
        }
        return to;
    };
    std::size_t to = 1;
    while (to + 1 < keys.size() && keys[to].at <= scene.workPosition())
        ++to;
    double strength = 1;
    if (!moves(to)) {
        to = before(to);
    } else {
        const double share = (scene.workPosition() - keys[to - 1].at) / (keys[to].at - keys[to - 1].at);
        strength = std::clamp(std::abs(share - begun) / (share < begun ? begun : 0.08), 0.0, 1.0);
        to = share < begun ? before(to) : to;
    }
    const QPointF travel =
        scene.camera(backOf(scene.skeletonAt(keys[to].at)) - backOf(scene.skeletonAt(keys[to - 1].at)));
    if (length(travel) > least)
        paintBackArrow(painter, scene, alongEdge(travel), shown * strength);
}

} // namespace unhunch
