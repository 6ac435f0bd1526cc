#include "app/ui/figure/CuePainter.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/LimbShapes.h"
#include "app/ui/figure/Motion.h"
#include "app/ui/figure/Outline.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace unhunch {
namespace {

/// The first `longest` of `way`.
QPolygonF beginOf(const QPolygonF& way, double longest) {
    QPolygonF result{way.first()};
    double left = longest;
    for (qsizetype i = 1; i < way.size() && left > 0; ++i) {
        const double step = length(way[i] - way[i - 1]);
        result.append(step <= left ? way[i] : mix(way[i - 1], way[i], left / step));
        left -= step;
    }
    return result;
}

double lengthOf(const QPolygonF& way) {
    double total = 0;
    for (qsizetype i = 1; i < way.size(); ++i)
        total += length(way[i] - way[i - 1]);
    return total;
}

} // namespace

CuePainter::CuePainter(const FigureData& figure, const FigureMoment& moment, const Skeleton& now,
                       const Camera& camera, const FigureColors& colors)
    : m_figure(figure), m_moment(moment), m_now(now), m_camera(camera), m_colors(colors) {}

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

void CuePainter::paintBehind(QPainter& painter) const { paintStep(painter); }

void CuePainter::paintInFront(QPainter& painter) const {
    switch (m_figure.cue) {
    case Cue::Circle: paintCircles(painter); break;
    case Cue::Roll: paintRolls(painter); break;
    case Cue::Push: paintPush(painter); break;
    case Cue::Spine: paintSpine(painter); break;
    case Cue::None: break;
    }
}

void CuePainter::paintStep(QPainter& painter) const {
    constexpr double shortest = 0.10; // a smaller step needs no arrow
    constexpr double aside = 0.095;   // beside the foot, so that the foot does not cover it
    constexpr int points = 10;
    if (m_moment.part != FigureMoment::Part::Approach)
        return;
    const Skeleton aim(m_figure.body, poseAt(m_figure, {FigureMoment::Part::Work, 0, m_moment.effort}));
    for (const Side side : bothSides) {
        const Vector3 from = m_now[side].ball;
        const Vector3 to = aim[side].ball;
        const double way = to.x - from.x;
        if (std::abs(way) < 0.3 * shortest || aim[side].knee.z < shortest)
            continue;
        QPolygonF arrow;
        for (int i = 0; i <= points; ++i) {
            const double share = static_cast<double>(i) / points;
            arrow.append(m_camera({from.x + way * share, from.y + outward(side) * aside,
                                   0.16 * std::abs(way) * std::sin(pi * share)}));
        }
        drawArrow(painter, arrow, style(std::clamp(std::abs(way) / shortest, 0.0, 1.0), 0.022));
    }
}

void CuePainter::paintCircles(QPainter& painter) const {
    constexpr int steps = 32;
    constexpr int lead = 2;  // the arrow begins clear of the hand
    constexpr int head = 10; // where its shaft ends
    const double shown = presence();
    if (shown <= 0)
        return;
    PerSide<QPolygonF> ways; // begins at the hand
    for (int i = 0; i < steps; ++i) {
        const Skeleton skeleton = skeletonAt(workPosition() + static_cast<double>(i) / steps);
        for (const Side side : bothSides)
            ways[side].append(m_camera(handTip(skeleton, side)));
    }
    for (const Side side : bothSides) {
        const QPolygonF& way = ways[side];
        const double width = std::clamp(0.20 * way.boundingRect().height(), 0.014, 0.022);
        drawTrack(painter, way,
                  {faded(m_colors.cue, 0.45 * shown), faded(m_colors.cueHalo, 0.6 * shown), 0.006});
        drawArrow(painter, way.mid(lead, head - lead + 1), style(shown, width));
    }
}

void CuePainter::paintRolls(QPainter& painter) const {
    // The wheel stands beside each shoulder; the arrow shows where the shoulder is on its round.
    constexpr double radius = 0.066;
    constexpr double flatness = 0.95;
    constexpr double outside = 0.118;
    constexpr int steps = 24;
    constexpr double tail = 0.22;
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
    const Skeleton rest = skeletonAt(0);
    for (const Side side : bothSides) {
        const Vector3 hub = rest[side].shoulder + Vector3{0, outward(side) * outside, 0.012};
        const auto onWheel = [&](double angle) {
            return m_camera(hub + Vector3{radius * std::cos(angle), 0, flatness * radius * std::sin(angle)});
        };
        QPolygonF wheel;
        for (int i = 0; i < 40; ++i)
            wheel.append(onWheel(fullTurn * i / 40));
        QPolygonF way;
        for (int i = 0; i <= steps; ++i) {
            const QPointF travel = travelAt(workPosition() - tail + (tail + lead) * i / steps) - middle;
            way.append(onWheel(std::atan2(travel.y(), travel.x())));
        }
        drawTrack(painter, wheel,
                  {faded(m_colors.cue, 0.35 * shown), faded(m_colors.cueHalo, 0.5 * shown), 0.006});
        drawArrow(painter, way, style(shown, 0.018));
    }
}

void CuePainter::paintPush(QPainter& painter) const {
    constexpr double size = 0.040;
    constexpr double spacing = 0.044;
    constexpr double apart = 0.112; // from the spine to the first chevron, clear of the shirt
    const bool back = m_moment.part == FigureMoment::Part::Return;
    const bool stay = m_moment.part == FigureMoment::Part::Work;
    // Not before the hands are where they belong, and not after they have left.
    const double shown = stay   ? 1
                         : back ? std::clamp(2 - 3 * m_moment.position, 0.0, 1.0)
                                : std::clamp(6 * m_moment.position - 1.2, 0.0, 1.0);
    if (shown <= 0)
        return;
    const QPointF forward = unit(m_camera({1, 0, 0}));
    const QPointF start = m_camera(m_now.spine().at(0.36)) + apart * QPointF(1, 0);
    const ArrowStyle ink = style(shown, 0.0155);
    for (int i = 0; i < 2; ++i)
        drawChevron(painter, start + i * spacing * forward, back ? -forward : forward, size, ink);
    // A bar at the end: this far, and stay.
    if (stay)
        drawBar(painter, start + 1.5 * spacing * forward, forward, size, ink);
}

void CuePainter::paintSpine(QPainter& painter) const {
    constexpr double longest = 0.085;  // of an arrow's shaft
    constexpr double shortest = 0.036; // a movement that is nearly over needs no arrow
    constexpr int samples = 14;
    const double shown = presence();
    const auto& keys = m_figure.work.keys;
    if (shown <= 0 || keys.size() < 2)
        return;
    // The next movement: the one under way, or after a rest in a pose the one that follows.
    const double now = workPosition();
    std::size_t next = 1;
    while (next + 1 < keys.size() && (keys[next].at <= now || keys[next].pose == keys[next - 1].pose))
        ++next;
    const bool wraps = keys[next].at <= now || keys[next].pose == keys[next - 1].pose;
    if (wraps)
        next = 1;
    const double begin = wraps ? 0 : std::max(now, keys[next - 1].at);
    const double end = keys[next].at;
    std::vector<Skeleton> way;
    way.reserve(samples + 1);
    for (int i = 0; i <= samples; ++i)
        way.push_back(skeletonAt(begin + (end - begin) * i / samples));

    // Off the crown, the back and the tailbone, so that the arrows never cover the body.
    const auto crown = [&](const Skeleton& s) {
        return m_camera(s.skull() + 0.105 * s.headAxes().along - 0.02 * s.headAxes().forward);
    };
    const auto back = [&](const Skeleton& s) {
        const Spine::Frame frame = s.spine().frame(0.52);
        return m_camera(frame.at - (m_figure.body.torso(0.52).back + 0.05) * frame.forward);
    };
    const auto tail = [&](const Skeleton& s) {
        const Spine::Frame frame = s.spine().frame(0);
        return m_camera(frame.at - 0.05 * frame.along - 0.125 * frame.forward);
    };
    struct Point {
        std::function<QPointF(const Skeleton&)> place;
        double width;
    };
    const QPointF outOfBack = m_camera(-m_now.spine().frame(0.52).forward);
    for (const Point& point : {Point{back, 0.022}, Point{crown, 0.016}, Point{tail, 0.016}}) {
        QPolygonF path;
        for (const Skeleton& skeleton : way)
            path.append(point.place(skeleton));
        const double strength = shown * std::clamp((lengthOf(path) - shortest) / shortest, 0.0, 1.0);
        if (strength <= 0)
            continue;
        QPolygonF shaft = beginOf(path, longest);
        // Where the back is going to sink, the arrow ends above it.
        const QPointF course = shaft.last() - shaft.first();
        if (QPointF::dotProduct(course, outOfBack) < 0 && point.width > 0.02)
            shaft.translate(-1.2 * course);
        drawArrow(painter, shaft, style(strength, point.width));
    }
}

} // namespace unhunch
