#include "app/ui/figure/TravelArrows.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Motion.h"
#include "app/ui/figure/Outline.h"
#include "app/ui/figure/Skeleton.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace unhunch {
namespace {

constexpr double arrowWidth = 0.024;
constexpr double headLength = 1.8 * arrowWidth; ///< how far an arrow reaches beyond its last point

/// A part of the body that leads its movement: the place where an arrow meets it, and its middle.
struct BodyPart {
    Vector3 edge;
    Vector3 middle;
};
using BodyPartOf = std::function<BodyPart(const Skeleton&)>;

BodyPart crown(const Skeleton& skeleton) {
    constexpr double apart = 0.040;
    return {skeleton.skull() + (skeleton.body().hairRadius + apart) * skeleton.headAxes().along,
            skeleton.skull()};
}

BodyPart face(const Skeleton& skeleton) {
    constexpr double apart = 0.035;
    const SegmentAxes& head = skeleton.headAxes();
    const Vector3 middle = skeleton.skull() + skeleton.body().jawUp * head.along;
    return {middle + (skeleton.body().craniumRadius + apart) * head.forward, middle};
}

BodyPart belly(const Skeleton& skeleton) {
    constexpr double at = 0.24; // below the hand that lies on it
    constexpr double apart = 0.075;
    constexpr double swell = 0.012; // of a full breath
    const Spine::Frame frame = skeleton.spine().frame(at);
    const double front = skeleton.body().torso(at).front + swell * skeleton.belly();
    return {frame.at + (front + apart) * frame.forward, frame.at};
}

BodyPart hand(const Skeleton& skeleton, Side side) {
    const SideJoints& joints = skeleton[side];
    return {joints.wrist + skeleton.body().hand * joints.handDirection, joints.wrist};
}

BodyPart foot(const Skeleton& skeleton, Side side) { return {skeleton[side].ball, skeleton[side].ankle}; }

std::vector<BodyPartOf> leadingParts(Cue cue) {
    const auto handOf = [](Side side) { return [side](const Skeleton& s) { return hand(s, side); }; };
    const auto footOf = [](Side side) { return [side](const Skeleton& s) { return foot(s, side); }; };
    switch (cue) {
    case Cue::Crown: return {crown};
    case Cue::Face: return {face};
    case Cue::Belly: return {belly};
    case Cue::Hands: return {handOf(Side::Left), handOf(Side::Right)};
    case Cue::LeftHand: return {handOf(Side::Left)};
    case Cue::LeftFoot: return {footOf(Side::Left)};
    case Cue::RightFoot: return {footOf(Side::Right)};
    case Cue::Diagonal: return {handOf(Side::Left), footOf(Side::Right)};
    case Cue::None:
    case Cue::Push:
    case Cue::Roll:
    case Cue::Circle:
    case Cue::Spine:
    case Cue::Blades:
    case Cue::Turn:
    case Cue::Square: break;
    }
    return {};
}

/// The movement from one pose to the next that a moment lies in, and how far it is on its way.
class Travel {
public:
    Travel(const FigureData& figure, const FigureMoment& moment)
        : m_figure(figure), m_moment(moment), m_span(keySpan(figure, moment)) {}

    [[nodiscard]] Skeleton at(double share) const {
        const double position = m_span.from + share * (m_span.to - m_span.from);
        // The end of a repetition is its beginning; just before it, the pose is the same.
        const double last = m_moment.part == FigureMoment::Part::Work ? 1 - 1e-9 : 1;
        return {m_figure.body, poseAt(m_figure, {m_moment.part, std::min(position, last), m_moment.effort})};
    }
    /// 0 at the pose that is left .. 1 at the one that is reached.
    [[nodiscard]] double share() const {
        const double way = m_span.to - m_span.from;
        return way > 0 ? std::clamp((m_moment.position - m_span.from) / way, 0.0, 1.0) : 1;
    }
    /// Comes in as the movement begins, and is gone before it ends. The first one of a way is there at once: the
    /// figure may wait in its pose.
    [[nodiscard]] double strength() const {
        const bool first = m_moment.part != FigureMoment::Part::Work && m_span.from == 0;
        const double coming = first ? 1 : std::clamp(share() / 0.10, 0.0, 1.0);
        return coming * std::clamp((1 - share()) / 0.15, 0.0, 1.0);
    }

private:
    const FigureData& m_figure;
    const FigureMoment& m_moment;
    KeySpan m_span;
};

/// What is left of a line without this length at its beginning and its end; empty if that is all of it.
QPolygonF trimmed(const QPolygonF& line, double begin, double end) {
    double whole = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        whole += length(line[i] - line[i - 1]);
    QPolygonF rest;
    double way = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double step = length(line[i] - line[i - 1]);
        const auto at = [&](double where) { return mix(line[i - 1], line[i], (where - way) / step); };
        if (step > 1e-9 && way + step > begin && way < whole - end) {
            if (rest.isEmpty())
                rest.append(at(std::max(begin, way)));
            rest.append(at(std::min(way + step, whole - end)));
        }
        way += step;
    }
    return rest;
}

std::optional<TravelArrow> alongTheWay(const Travel& travel, const BodyPartOf& part, const Camera& camera) {
    constexpr int steps = 14;
    constexpr double apart = 0.020;  // between the part and its arrow
    constexpr double fading = 0.060; // the length below which the arrow fades
    QPolygonF line;
    for (int i = 0; i <= steps; ++i)
        line.append(camera(part(travel.at(travel.share() + (1 - travel.share()) * i / steps)).edge));
    line = trimmed(line, apart, headLength);
    double left = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        left += length(line[i] - line[i - 1]);
    if (line.size() < 3)
        return {};
    return TravelArrow{line, travel.strength() * std::clamp(left / fading, 0.0, 1.0), arrowWidth};
}

/// Away from the part, or towards it where it comes from there.
TravelArrow besideThePart(const Travel& travel, const BodyPartOf& part, const QPointF& way,
                          const Camera& camera) {
    constexpr int points = 6;
    constexpr double shaft = 0.060;
    const BodyPart now = part(travel.at(travel.share()));
    const QPointF edge = camera(now.edge);
    const bool leaves = QPointF::dotProduct(way, edge - camera(now.middle)) > 0;
    const QPointF ahead = unit(way);
    const QPointF from = leaves ? edge : edge - (shaft + headLength) * ahead;
    QPolygonF line;
    for (int i = 0; i <= points; ++i)
        line.append(from + shaft * i / points * ahead);
    return {line, travel.strength(), arrowWidth};
}

/// On each shoulder blade, towards the spine or away from it.
void appendBlades(std::vector<TravelArrow>& arrows, const Travel& travel, const Camera& camera) {
    constexpr double at = 0.76;
    constexpr double outer = 0.104;
    constexpr double inner = 0.060;
    constexpr int points = 4;
    constexpr double least = 0.008;
    const auto spread = [&](double share) {
        const Skeleton skeleton = travel.at(share);
        const Spine::Frame chest = skeleton.spine().frame(at);
        return dot(skeleton[Side::Left].shoulder - chest.at, chest.forward);
    };
    const double closing = spread(0) - spread(1);
    if (std::abs(closing) < least)
        return;
    const Skeleton now = travel.at(travel.share());
    const Spine::Frame chest = now.spine().frame(at);
    const double from = closing > 0 ? outer : inner;
    const double to = closing > 0 ? inner : outer;
    for (const Side side : bothSides) {
        QPolygonF line;
        for (int i = 0; i <= points; ++i) {
            const double aside = outward(side) * (from + (to - from) * i / points);
            line.append(camera(chest.at - now.body().torso(at).back * chest.forward + aside * chest.left));
        }
        arrows.push_back({line, travel.strength(), 0.020, true});
    }
}

/// Round the waist, the way the chest turns.
void appendTurn(std::vector<TravelArrow>& arrows, const Travel& travel, const Camera& camera) {
    constexpr double hips = 0.15; // position on the spine
    constexpr double radius = 0.175;
    constexpr double reach = 62; // degrees to either side of the foremost point, as the camera sees it
    constexpr double least = 4;  // degrees; a smaller turn has no arrow
    constexpr int points = 16;
    const auto facing = [&](double share) {
        const Vector3 forward = travel.at(share).spine().frame(0.9).forward;
        return std::atan2(forward.y, forward.x) * 180 / pi;
    };
    const double turn = facing(1) - facing(0);
    if (std::abs(turn) < least)
        return;
    const Vector3 hub = travel.at(travel.share()).spine().at(hips);
    const Vector3 right = camera.right();
    const double foremost = std::atan2(-right.x, right.y); // towards the viewer
    QPolygonF line;
    for (int i = 0; i <= points; ++i) {
        const double angle = foremost + std::copysign(1, turn) * radians(reach * (2.0 * i / points - 1));
        line.append(camera(hub + radius * Vector3{std::cos(angle), std::sin(angle), 0}));
    }
    arrows.push_back({line, travel.strength(), arrowWidth, true});
}

} // namespace

std::vector<TravelArrow> travelArrows(const FigureData& figure, const FigureMoment& moment,
                                      const Camera& camera) {
    constexpr double longEnough = 0.13; // for an arrow along the way
    constexpr double least = 0.004;     // a part that travels less has no arrow
    const Travel travel(figure, moment);
    std::vector<TravelArrow> arrows;
    if (travel.strength() <= 0)
        return arrows;
    if (figure.cue == Cue::Blades)
        appendBlades(arrows, travel, camera);
    if (figure.cue == Cue::Turn)
        appendTurn(arrows, travel, camera);
    for (const BodyPartOf& part : leadingParts(figure.cue)) {
        const QPointF way = camera(part(travel.at(1)).edge - part(travel.at(0)).edge);
        if (length(way) > longEnough) {
            if (const auto arrow = alongTheWay(travel, part, camera))
                arrows.push_back(*arrow);
        } else if (length(way) > least) {
            arrows.push_back(besideThePart(travel, part, way, camera));
            // Arms and thighs lie round the belly.
            arrows.back().before = figure.cue == Cue::Belly;
        }
    }
    return arrows;
}

} // namespace unhunch
