#include "app/ui/figure/CuePainter.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Outline.h"
#include "app/ui/figure/SpineCue.h"
#include "app/ui/figure/WheelCue.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unhunch {

CuePainter::CuePainter(const FigureData& figure, const FigureMoment& moment, const Skeleton& now,
                       const Camera& camera, const FigureColors& colors)
    : m_scene{figure, moment, now, camera, colors}, m_travel(travelArrows(figure, moment, camera)) {}

void CuePainter::paintBehind(QPainter& painter) const {
    paintStep(painter);
    paintFarHalvesOfWheels(painter, m_scene);
    paintTravel(painter, false);
}

void CuePainter::paintInFront(QPainter& painter) const {
    switch (m_scene.figure.cue) {
    case Cue::Circle:
    case Cue::Roll: paintNearHalvesOfWheels(painter, m_scene); break;
    case Cue::Push: paintPush(painter); break;
    case Cue::Spine: paintSpineCue(painter, m_scene); break;
    case Cue::Square: paintSquare(painter); break;
    case Cue::None:
    case Cue::Crown:
    case Cue::Face:
    case Cue::Belly:
    case Cue::Hands:
    case Cue::LeftHand:
    case Cue::LeftFoot:
    case Cue::RightFoot:
    case Cue::Diagonal:
    case Cue::Blades:
    case Cue::Turn: paintTravel(painter, true); break;
    }
}

void CuePainter::paintTravel(QPainter& painter, bool before) const {
    for (const TravelArrow& arrow : m_travel) {
        if (arrow.before == before)
            drawArrow(painter, arrow.points, m_scene.style(arrow.strength, arrow.width));
    }
}

void CuePainter::paintSquare(QPainter& painter) const {
    constexpr double half = 0.085;
    constexpr double apart = 0.20; // from the middle of the head, to the left on the screen
    constexpr double ball = 0.021;
    const double shown = m_scene.presence();
    if (shown <= 0)
        return;
    const QPointF middle = m_scene.camera(m_scene.now.spine().at(1)) + QPointF(-apart, -0.12);
    // Up with the breath in, and round with the clock.
    const std::array corners{middle + QPointF(-half, half), middle + QPointF(-half, -half),
                             middle + QPointF(half, -half), middle + QPointF(half, half)};
    QPolygonF track;
    for (std::size_t i = 0; i <= corners.size(); ++i)
        track.append(corners[i % corners.size()]);
    drawTrack(painter, track, m_scene.style(0.55 * shown, 0.011));
    const double way = 4 * m_scene.workPosition();
    const auto side = static_cast<std::size_t>(way) % corners.size();
    const QPointF place = mix(corners[side], corners[(side + 1) % corners.size()], way - std::floor(way));
    // The side that the breath is on shows thick up to the ball.
    drawTrack(painter, {corners[side], place}, m_scene.style(shown, 0.018));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_scene.style(shown, 0).ink);
    painter.drawEllipse(place, ball, ball);
}

void CuePainter::paintStep(QPainter& painter) const {
    constexpr double shortest = 0.06; // a smaller step needs no arrow
    constexpr double lying = 0.10;    // a knee below this height does not step
    constexpr double aside = 0.095;   // beside the foot, so that the foot does not cover it
    constexpr int points = 10;
    if (m_scene.moment.part != FigureMoment::Part::Approach)
        return;
    const Skeleton aim = m_scene.skeletonAt(0);
    for (const Side side : bothSides) {
        const Vector3 from = m_scene.now[side].ball;
        const Vector3 to = aim[side].ball;
        const double way = to.x - from.x;
        if (std::abs(way) < shortest || aim[side].knee.z < lying)
            continue;
        QPolygonF arrow;
        for (int i = 0; i <= points; ++i) {
            const double share = static_cast<double>(i) / points;
            arrow.append(m_scene.camera({from.x + way * share, from.y + outward(side) * aside,
                                         0.16 * std::abs(way) * std::sin(pi * share)}));
        }
        drawArrow(painter, arrow, m_scene.style(std::clamp(std::abs(way) / shortest - 1, 0.0, 1.0), 0.022));
    }
}

void CuePainter::paintPush(QPainter& painter) const {
    // A flat arrow on edge, from the breastbone forward, and towards it on the way back.
    constexpr double start = 0.075; // before the spine
    constexpr double shaft = 0.150;
    constexpr double head = 0.110;
    const double position = m_scene.moment.position;
    double shown = 0; // a hold needs no arrow: the glow and the breath say stay
    if (m_scene.moment.part == FigureMoment::Part::Approach) {
        // Not before the hands are where they belong, and gone when the chest is where it should be.
        shown = std::clamp(6 * position - 1.2, 0.0, 1.0) * std::clamp(10 - 10 * position, 0.0, 1.0);
    } else if (m_scene.moment.part == FigureMoment::Part::Return) {
        shown = std::clamp(2 - 3 * position, 0.0, 1.0);
    }
    if (shown <= 0)
        return;
    const bool back = m_scene.moment.part == FigureMoment::Part::Return;
    const Vector3 breastbone = m_scene.now.spine().at(0.45) + Vector3{start, 0, 0};
    const auto at = [&](double along, double up) {
        return m_scene.camera(breastbone + Vector3{back ? shaft + head - along : along, 0, up});
    };
    drawSign(painter,
             {at(0, 0.006), at(shaft, 0.016), at(shaft, 0.046), at(shaft + head, 0), at(shaft, -0.046),
              at(shaft, -0.016), at(0, -0.006)},
             m_scene.style(shown, 0.020));
}

} // namespace unhunch
