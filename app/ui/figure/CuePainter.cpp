#include "app/ui/figure/CuePainter.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Arrows.h"
#include "app/ui/figure/LimbShapes.h"
#include "app/ui/figure/Motion.h"
#include "app/ui/figure/Outline.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace unhunch {

CuePainter::CuePainter(const FigureData& figure, const FigureMoment& moment, const Skeleton& now,
                       const Camera& camera, const FigureColors& colors)
    : m_figure(figure), m_moment(moment), m_now(now), m_camera(camera), m_colors(colors) {}

Skeleton CuePainter::skeletonAt(double workPosition) const {
    return {m_figure.body, poseAt(m_figure, {FigureMoment::Part::Work, workPosition, m_moment.effort})};
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
    if (m_figure.cue == Cue::Circle)
        paintCircles(painter);
}

void CuePainter::paintInFront(QPainter& painter) const {
    switch (m_figure.cue) {
    case Cue::Roll: paintRolls(painter); break;
    case Cue::Push: paintPush(painter); break;
    case Cue::Spine: paintSpine(painter); break;
    case Cue::Circle:
    case Cue::None: break;
    }
}

void CuePainter::paintCircles(QPainter& painter) const {
    constexpr int steps = 60;
    constexpr int tail = 16;
    constexpr int lead = 12; // the head of the arrow runs ahead of the hand
    const double shown = presence();
    if (shown <= 0)
        return;
    const double now = m_moment.part == FigureMoment::Part::Work ? m_moment.position : 0;
    PerSide<QPolygonF> ways; // begins where the tail begins
    for (int i = 0; i < steps; ++i) {
        const Skeleton skeleton = skeletonAt(now + static_cast<double>(i - tail) / steps);
        for (const Side side : bothSides)
            ways[side].append(m_camera(handTip(skeleton, side)));
    }
    for (const Side side : bothSides) {
        const QPolygonF& way = ways[side];
        const double height = way.boundingRect().height();
        const double width = std::clamp(0.20 * height, 0.012, 0.020);
        drawTrack(painter, way, {faded(m_colors.cue, 0.30 * shown), Qt::transparent, 0.006});
        drawArrow(painter, way.first(tail + lead), {faded(m_colors.cue, shown), Qt::transparent, width});
    }
}

void CuePainter::paintRolls(QPainter& painter) const {
    // The wheel stands beside each shoulder; the arrow shows where the shoulder is on its round.
    constexpr double radius = 0.060;
    constexpr double flatness = 0.92;
    constexpr double outside = 0.126;
    constexpr int steps = 30;
    constexpr double tail = 0.26;
    constexpr double lead = 0.16;
    const double shown = presence();
    if (shown <= 0)
        return;
    const auto travelAt = [&](double position) {
        const Pose pose = poseAt(m_figure, {FigureMoment::Part::Work, position, m_moment.effort});
        return QPointF(pose.shouldersForward, pose.shouldersUp);
    };
    QPointF middle;
    for (int i = 0; i < steps; ++i)
        middle += travelAt(static_cast<double>(i) / steps) / steps;
    const double now = m_moment.part == FigureMoment::Part::Work ? m_moment.position : 0;
    const Skeleton rest = skeletonAt(0);
    for (const Side side : bothSides) {
        const Vector3 hub = rest[side].shoulder + Vector3{0, outward(side) * outside, 0.012};
        const auto onWheel = [&](double angle) {
            return m_camera(hub + Vector3{radius * std::cos(angle), 0, flatness * radius * std::sin(angle)});
        };
        QPolygonF wheel;
        for (int i = 0; i < 60; ++i)
            wheel.append(onWheel(fullTurn * i / 60));
        QPolygonF way;
        for (int i = 0; i <= steps; ++i) {
            const QPointF travel = travelAt(now - tail + (tail + lead) * i / steps) - middle;
            way.append(onWheel(std::atan2(travel.y(), travel.x())));
        }
        drawTrack(painter, wheel,
                  {faded(m_colors.cue, 0.35 * shown), faded(m_colors.cueHalo, 0.5 * shown), 0.006});
        drawArrow(painter, way, {faded(m_colors.cue, shown), faded(m_colors.cueHalo, 0.9 * shown), 0.016});
    }
}

void CuePainter::paintPush(QPainter& painter) const {
    constexpr double size = 0.042;
    constexpr double spacing = 0.038;
    constexpr double apart = 0.128; // from the spine to the first chevron, clear of the shirt
    const bool back = m_moment.part == FigureMoment::Part::Return;
    const QPointF forward = unit(m_camera({1, 0, 0}));
    const QPointF start = m_camera(m_now.spine().at(0.38)) + apart * QPointF(1, 0);
    for (int i = 0; i < 3; ++i) {
        const double strength = 0.45 + 0.275 * (2 - i);
        const QPointF tip = start + (back ? 2 - i : i) * spacing * forward;
        drawChevron(painter, tip, back ? -forward : forward, size,
                    {faded(m_colors.cue, strength), faded(m_colors.cueHalo, 0.8 * strength), 0.0145});
    }
}

void CuePainter::paintSpine(QPainter& painter) const {
    constexpr double middle = 0.52;
    constexpr double arrowLength = 0.075; // without its head
    constexpr double head = 0.034;
    constexpr double gap = 0.024;
    const double shown = presence();
    if (shown <= 0 || m_figure.work.keys.size() < 2)
        return;
    const double now = m_moment.part == FigureMoment::Part::Work ? m_moment.position : 0;
    const auto backLine = [&](const Skeleton& skeleton, double position) {
        const Spine::Frame frame = skeleton.spine().frame(position);
        return m_camera(frame.at - m_figure.body.torso(position).back * frame.forward);
    };
    // The back moves towards the next key that differs from the one before it.
    const auto& keys = m_figure.work.keys;
    auto next = std::find_if(keys.begin() + 1, keys.end(), [&](const Keyframe& key) { return key.at > now; });
    while (next != keys.end() && next->pose == std::prev(next)->pose)
        ++next;
    if (next == keys.end())
        return;
    const QPointF here = backLine(m_now, middle);
    const bool up =
        backLine(skeletonAt(next->at), middle).y() < backLine(skeletonAt(std::prev(next)->at), middle).y();
    // The tail of an arrow that leads away is near the back; of one that leads to it, the head is.
    const double tail = here.y() - gap - (up ? 0 : arrowLength + head);
    const double tip = tail + (up ? -arrowLength : arrowLength);
    QPolygonF way;
    for (int i = 0; i <= 8; ++i)
        way.append(QPointF(here.x(), tail + (tip - tail) * i / 8));
    drawArrow(painter, way, {faded(m_colors.cue, shown), faded(m_colors.cueHalo, 0.9 * shown), 0.020});
}

} // namespace unhunch
