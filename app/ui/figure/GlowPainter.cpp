#include "app/ui/figure/GlowPainter.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Outline.h"

#include <QRadialGradient>

#include <algorithm>
#include <cmath>
#include <vector>

namespace unhunch {
namespace {

/// A soft light on the body, longer across than high: muscles are bands, and round lights look like lamps.
struct Spot {
    Vector3 at;
    Vector3 across; ///< to one end of it
    double height = 0;
    double strength = 0;
};

GlowLayer layerOf(GlowArea area) {
    switch (area) {
    case GlowArea::Spine:
    case GlowArea::Blades:
    case GlowArea::Belly:
    case GlowArea::Sides:
    case GlowArea::LeftSide: return GlowLayer::UnderArms;
    case GlowArea::Nape:
    case GlowArea::RightNeck: return GlowLayer::OverNeck;
    case GlowArea::Chest:
    case GlowArea::LeftChest:
    case GlowArea::FrontShoulder:
    case GlowArea::Trapezius:
    case GlowArea::Deltoid:
    case GlowArea::UpperBack: break;
    }
    return GlowLayer::OverArms;
}

void appendSpots(std::vector<Spot>& spots, GlowArea area, const Skeleton& skeleton) {
    const auto [chest, along, forward, left] = skeleton.spine().frame(0.80);
    const Vector3& neck = skeleton.neckBase().at;
    switch (area) {
    case GlowArea::Chest:
        // One band over both pectorals, from shoulder to shoulder.
        spots.push_back({chest + 0.006 * forward + 0.002 * along, 0.180 * left, 0.086, 1.0});
        return;
    case GlowArea::UpperBack: spots.push_back({skeleton.spine().at(0.94), 0.135 * left, 0.070, 0.6}); return;
    case GlowArea::Spine: return; // a line, not a spot
    case GlowArea::Blades: {
        const auto [back, up, ahead, aside] = skeleton.spine().frame(0.74);
        spots.push_back({back - 0.04 * ahead, 0.105 * aside, 0.090, 1.0});
        return;
    }
    case GlowArea::Nape: {
        const Vector3 top = skeleton.skull() - 0.050 * skeleton.headAxes().along;
        spots.push_back({mix(neck, top, 0.45) - 0.016 * forward, 0.9 * (top - neck), 0.050, 1.0});
        return;
    }
    case GlowArea::Belly: {
        const auto [loins, up, ahead, aside] = skeleton.spine().frame(0.34);
        spots.push_back({loins + 0.030 * ahead, 0.100 * up, 0.085, 0.95});
        return;
    }
    case GlowArea::LeftChest:
        spots.push_back({chest + 0.006 * forward + 0.055 * left, 0.110 * left, 0.085, 1.0});
        return;
    case GlowArea::RightNeck: {
        // From behind the ear down to the tip of the shoulder.
        const Vector3& shoulder = skeleton[Side::Right].shoulder;
        const Vector3 ear =
            skeleton.skull() - 0.035 * skeleton.headAxes().left - 0.045 * skeleton.headAxes().along;
        spots.push_back({mix(ear, shoulder, 0.48) + 0.004 * along, 0.80 * (shoulder - ear), 0.078, 1.0});
        return;
    }
    case GlowArea::FrontShoulder:
    case GlowArea::Trapezius:
    case GlowArea::Deltoid:
    case GlowArea::Sides:
    case GlowArea::LeftSide: break;
    }
    for (const Side side : bothSides) {
        if (area == GlowArea::LeftSide && side == Side::Right)
            continue;
        const SideJoints& joints = skeleton[side];
        const Vector3 upperArm = unit(joints.elbow - joints.shoulder);
        if (area == GlowArea::Sides || area == GlowArea::LeftSide) {
            // From the armpit down the flank.
            const Vector3 top = skeleton.spine().at(0.78) + outward(side) * 0.085 * left;
            const Spine::Frame hip = skeleton.spine().frame(0.16);
            const Vector3 bottom = hip.at + outward(side) * 0.080 * hip.left;
            spots.push_back({mix(top, bottom, 0.42), 0.62 * (bottom - top), 0.062, 1.0});
        } else if (area == GlowArea::FrontShoulder) {
            // Level, not down the arm: an arm that the camera sees from its end would look hotter than the other.
            spots.push_back({joints.shoulder + 0.010 * forward, 0.100 * left, 0.060, 0.5});
        } else if (area == GlowArea::Trapezius) {
            // From the neck down to the tip of the shoulder.
            const Vector3 slope = joints.shoulder - neck;
            spots.push_back({mix(neck, joints.shoulder, 0.58) + 0.004 * along - 0.01 * forward, 0.98 * slope,
                             0.075, 0.95});
        } else {
            // From the top of the shoulder down the sleeve.
            spots.push_back({joints.shoulder + 0.022 * upperArm, 0.105 * upperArm, 0.062, 0.95});
        }
    }
}

QRadialGradient softLight(const FigureColors& colors) {
    // A cosine fall-off has neither a visible core nor a visible rim.
    constexpr int stops = 13;
    QRadialGradient light(0, 0, 1);
    for (int i = 0; i < stops; ++i) {
        const double share = i / (stops - 1.0);
        const double level = 0.5 + 0.5 * std::cos(pi * share);
        light.setColorAt(share, faded(mix(colors.glow, colors.glowCore, 0.65 * std::pow(level, 3)), level));
    }
    return light;
}

void paintSpot(QPainter& painter, const Spot& spot, const Camera& camera, const QRadialGradient& light,
               double strength) {
    const QPointF at = camera(spot.at);
    const QPointF across = camera(spot.across);
    // Seen from its end, the band is still as wide as it is high.
    const double halfLength = std::max(length(across), 0.85 * spot.height);
    painter.save();
    // In steps too small to be seen: the paint engine keeps a table of colours for every strength that it meets.
    constexpr double steps = 32;
    painter.setOpacity(std::round(steps * strength * spot.strength) / steps);
    painter.translate(at);
    painter.rotate(std::atan2(across.y(), across.x()) * 180 / pi);
    painter.scale(halfLength, spot.height);
    painter.fillRect(QRectF(-1, -1, 2, 2), light);
    painter.restore();
}

void paintSpine(QPainter& painter, const Skeleton& skeleton, const Camera& camera, const FigureColors& colors,
                double strength) {
    constexpr int points = 32;
    constexpr double from = 0.07;
    constexpr double to = 0.98;
    QPolygonF line;
    for (int i = 0; i <= points; ++i) {
        const double position = from + (to - from) * i / points;
        const Spine::Frame frame = skeleton.spine().frame(position);
        line.append(camera(frame.at - 0.52 * skeleton.body().torso(position).back * frame.forward));
    }
    std::vector<Ball> balls;
    const auto sweep = [&](double width, double taper) {
        balls.clear();
        for (int i = 0; i <= points; ++i) {
            const double along = std::max(0.0, std::sin(pi * i / points));
            balls.push_back({line[i], 0.0004 + width * std::pow(along, taper)});
        }
        QPainterPath shape = emptyShape();
        addSweep(shape, balls);
        return shape;
    };
    // Several faint layers, from wide to narrow, add up to a soft edge. All taper to nothing at tail and nape.
    constexpr int layers = 10;
    constexpr double width = 0.062;
    for (int i = 0; i < layers; ++i) {
        const double share = static_cast<double>(i) / layers;
        painter.fillPath(sweep(width * (1 - 0.92 * share), 0.35),
                         faded(colors.glow, strength * (0.035 + 0.30 * share * share)));
    }
    painter.fillPath(sweep(0.0075, 0.55), faded(colors.glowCore, 0.85 * strength));
}

} // namespace

void paintGlow(QPainter& painter, GlowLayer layer, std::span<const GlowArea> areas, const Skeleton& skeleton,
               const Camera& camera, const FigureColors& colors, double strength) {
    if (strength <= 0)
        return;
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    const QRadialGradient light = softLight(colors);
    for (const GlowArea area : areas) {
        if (layerOf(area) != layer)
            continue;
        if (area == GlowArea::Spine)
            paintSpine(painter, skeleton, camera, colors, strength);
        std::vector<Spot> spots;
        appendSpots(spots, area, skeleton);
        for (const Spot& spot : spots)
            paintSpot(painter, spot, camera, light, strength);
    }
    painter.restore();
}

} // namespace unhunch
