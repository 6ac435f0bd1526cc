#include "app/ui/figure/CuePainter.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Motion.h"
#include "app/ui/figure/Outline.h"

#include <algorithm>
#include <array>
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

} // namespace

CuePainter::CuePainter(const FigureData& figure, const FigureMoment& moment, const Skeleton& now,
                       const Camera& camera, const FigureColors& colors)
    : m_figure(figure), m_moment(moment), m_now(now), m_camera(camera), m_colors(colors),
      m_travel(travelArrows(figure, moment, camera)) {}

Skeleton CuePainter::skeletonAt(double position) const {
    return {m_figure.body, poseAt(m_figure, {FigureMoment::Part::Work, position, m_moment.effort})};
}

double CuePainter::workPosition() const {
    return m_moment.part == FigureMoment::Part::Work ? m_moment.position : 0;
}

ArrowStyle CuePainter::style(double strength, double width) const {
    return {faded(m_colors.cue, strength), faded(m_colors.cueHalo, 0.9 * strength), width};
}

double CuePainter::presence() const {
    switch (m_moment.part) {
    case FigureMoment::Part::Approach:
        return m_figure.approach.keys.size() == 1 ? 1 : std::clamp(4 * m_moment.position - 3, 0.0, 1.0);
    case FigureMoment::Part::Return:
        return m_figure.comeBack.keys.size() == 1 ? 0 : std::clamp(1 - 4 * m_moment.position, 0.0, 1.0);
    case FigureMoment::Part::Work: break;
    }
    return 1;
}

void CuePainter::paintBehind(QPainter& painter) const {
    paintStep(painter);
    for (const Wheel& wheel : wheels())
        paintFarHalf(painter, wheel);
    paintTravel(painter, false);
}

void CuePainter::paintInFront(QPainter& painter) const {
    switch (m_figure.cue) {
    case Cue::Circle:
    case Cue::Roll:
        for (const Wheel& wheel : wheels())
            paintNearHalf(painter, wheel);
        break;
    case Cue::Push: paintPush(painter); break;
    case Cue::Spine: paintSpine(painter); break;
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
            drawArrow(painter, arrow.points, style(arrow.strength, arrow.width));
    }
}

void CuePainter::paintSquare(QPainter& painter) const {
    constexpr double half = 0.085;
    constexpr double apart = 0.20; // from the middle of the head, to the left on the screen
    constexpr double ball = 0.021;
    const double shown = presence();
    if (shown <= 0)
        return;
    const QPointF middle = m_camera(m_now.spine().at(1)) + QPointF(-apart, -0.12);
    // Up with the breath in, and round with the clock.
    const std::array corners{middle + QPointF(-half, half), middle + QPointF(-half, -half),
                             middle + QPointF(half, -half), middle + QPointF(half, half)};
    QPolygonF track;
    for (std::size_t i = 0; i <= corners.size(); ++i)
        track.append(corners[i % corners.size()]);
    drawTrack(painter, track, style(0.55 * shown, 0.011));
    const double way = 4 * workPosition();
    const auto side = static_cast<std::size_t>(way) % corners.size();
    const QPointF place = mix(corners[side], corners[(side + 1) % corners.size()], way - std::floor(way));
    // The side that the breath is on shows thick up to the ball.
    drawTrack(painter, {corners[side], place}, style(shown, 0.018));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style(shown, 0).ink);
    painter.drawEllipse(place, ball, ball);
}

void CuePainter::paintStep(QPainter& painter) const {
    constexpr double shortest = 0.06; // a smaller step needs no arrow
    constexpr double lying = 0.10;    // a knee below this height does not step
    constexpr double aside = 0.095;   // beside the foot, so that the foot does not cover it
    constexpr int points = 10;
    if (m_moment.part != FigureMoment::Part::Approach)
        return;
    const Skeleton aim(m_figure.body, poseAt(m_figure, {FigureMoment::Part::Work, 0, m_moment.effort}));
    for (const Side side : bothSides) {
        const Vector3 from = m_now[side].ball;
        const Vector3 to = aim[side].ball;
        const double way = to.x - from.x;
        if (std::abs(way) < shortest || aim[side].knee.z < lying)
            continue;
        QPolygonF arrow;
        for (int i = 0; i <= points; ++i) {
            const double share = static_cast<double>(i) / points;
            arrow.append(m_camera({from.x + way * share, from.y + outward(side) * aside,
                                   0.16 * std::abs(way) * std::sin(pi * share)}));
        }
        drawArrow(painter, arrow, style(std::clamp(std::abs(way) / shortest - 1, 0.0, 1.0), 0.022));
    }
}

std::vector<CuePainter::Wheel> CuePainter::wheels() const {
    std::vector<Wheel> result;
    if ((m_figure.cue != Cue::Circle && m_figure.cue != Cue::Roll) || presence() <= 0)
        return result;
    for (const Side side : bothSides) {
        if (m_figure.cue == Cue::Circle)
            result.push_back(circleOf(side));
        else
            result.push_back(
                {m_now[side].shoulder + Vector3{0, outward(side) * 0.032, 0.008}, 0.070, rollTurn()});
    }
    return result;
}

CuePainter::Wheel CuePainter::circleOf(Side side) const {
    constexpr int samples = 4;
    constexpr double smallest = 0.042; // a smaller wheel could not carry its arrow
    std::vector<Vector3> way;
    for (int i = 0; i < samples; ++i)
        way.push_back(skeletonAt(workPosition() + static_cast<double>(i) / samples)[side].wrist);
    Vector3 hub{};
    for (const Vector3& place : way)
        hub = hub + (1.0 / samples) * place;
    // Opposite places are a diameter apart, wherever on the round the hand is.
    const double radius = 0.25 * (length(way[2] - way[0]) + length(way[3] - way[1]));
    return {hub, std::max(radius, smallest), 1};
}

int CuePainter::rollTurn() const {
    // The area that the shoulders go round, forward and up, tells their sense by its sign.
    double area = 0;
    const auto& keys = m_figure.work.keys;
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const Pose& from = m_figure.poses[keys[i - 1].pose];
        const Pose& to = m_figure.poses[keys[i].pose];
        area += from.shouldersForward * to.shouldersUp - to.shouldersForward * from.shouldersUp;
    }
    return area > 0 ? -1 : 1;
}

QPointF CuePainter::onWheel(const Wheel& wheel, double angle) const {
    return m_camera(wheel.hub +
                    wheel.radius * Vector3{std::cos(radians(angle)), 0, std::sin(radians(angle))});
}

void CuePainter::paintFarHalf(QPainter& painter, const Wheel& wheel) const {
    constexpr int steps = 20;
    QPolygonF half;
    for (int i = 0; i <= steps; ++i)
        half.append(onWheel(wheel, 90 + 180.0 * i / steps));
    drawTrack(painter, half, style(0.55 * presence(), 0.007));
}

void CuePainter::paintNearHalf(QPainter& painter, const Wheel& wheel) const {
    constexpr int steps = 20;
    constexpr double tail = 92;  // degrees above or below the foremost point
    constexpr double head = -38; // where the shaft ends, as seen from the tail
    QPolygonF arc;
    for (int i = 0; i <= steps; ++i)
        arc.append(onWheel(wheel, wheel.turn * (tail + (head - tail) * i / steps)));
    drawArrow(painter, arc, style(presence(), 0.020));
}

void CuePainter::paintPush(QPainter& painter) const {
    // A flat arrow on edge, from the breastbone forward, and towards it on the way back.
    constexpr double start = 0.075; // before the spine
    constexpr double shaft = 0.150;
    constexpr double head = 0.110;
    const double position = m_moment.position;
    double shown = 0; // a hold needs no arrow: the glow and the breath say stay
    if (m_moment.part == FigureMoment::Part::Approach) {
        // Not before the hands are where they belong, and gone when the chest is where it should be.
        shown = std::clamp(6 * position - 1.2, 0.0, 1.0) * std::clamp(10 - 10 * position, 0.0, 1.0);
    } else if (m_moment.part == FigureMoment::Part::Return) {
        shown = std::clamp(2 - 3 * position, 0.0, 1.0);
    }
    if (shown <= 0)
        return;
    const bool back = m_moment.part == FigureMoment::Part::Return;
    const Vector3 breastbone = m_now.spine().at(0.45) + Vector3{start, 0, 0};
    const auto at = [&](double along, double up) {
        return m_camera(breastbone + Vector3{back ? shaft + head - along : along, 0, up});
    };
    drawSign(painter,
             {at(0, 0.006), at(shaft, 0.016), at(shaft, 0.046), at(shaft + head, 0), at(shaft, -0.046),
              at(shaft, -0.016), at(0, -0.006)},
             style(shown, 0.020));
}

void CuePainter::paintSpine(QPainter& painter) const {
    constexpr double begun = 0.12; // share of a movement after which it shows that the back has turned round
    constexpr double least = 0.01; // a back that travels less has no arrow
    const double shown = presence();
    const auto& keys = m_figure.work.keys;
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
    while (to + 1 < keys.size() && keys[to].at <= workPosition())
        ++to;
    double strength = 1;
    if (!moves(to)) {
        to = before(to);
    } else {
        const double share = (workPosition() - keys[to - 1].at) / (keys[to].at - keys[to - 1].at);
        strength = std::clamp(std::abs(share - begun) / (share < begun ? begun : 0.08), 0.0, 1.0);
        to = share < begun ? before(to) : to;
    }
    const QPointF travel = m_camera(backOf(skeletonAt(keys[to].at)) - backOf(skeletonAt(keys[to - 1].at)));
    if (length(travel) > least)
        paintBackArrow(painter, alongEdge(travel), shown * strength);
}

void CuePainter::paintBackArrow(QPainter& painter, const QPointF& travel, double strength) const {
    constexpr double width = 0.026;
    constexpr double shaft = 0.085;
    constexpr double head = 2.05 * width; // before the end of the shaft
    constexpr double apart = 0.034;       // of the arrow and the back, or that of a chair
    constexpr int points = 6;
    const QPointF outOfBack = m_camera(-m_now.spine().frame(middleOfBack).forward);
    const bool outwards = QPointF::dotProduct(travel, outOfBack) > 0;
    const QPointF away = outwards ? travel : -travel;
    const Vector3 back = backOf(m_now);
    const QPointF foot = m_camera(back) + (apart + chairReach(m_figure.props, back, away, m_camera)) * away;
    const QPointF from = outwards ? foot : foot + (shaft + head) * away;
    QPolygonF line;
    for (int i = 0; i <= points; ++i)
        line.append(from + shaft * i / points * travel);
    drawArrow(painter, line, style(strength, width));
}

} // namespace unhunch
