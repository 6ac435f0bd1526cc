#include "app/ui/figure/GlowPainter.h"

#include "app/ui/figure/Angles.h"
#include "app/ui/figure/Outline.h"

#include <QRadialGradient>

#include <algorithm>
#include <cmath>
#include <vector>

namespace unhunch {
namespace {

/// A soft round light on the body.
struct Spot {
    Vector3 at;
    double radius = 0;
    double strength = 0;
};

void appendSpots(std::vector<Spot>& spots, GlowArea area, const Skeleton& skeleton) {
    const auto [chest, along, forward] = skeleton.spine().frame(0.80);
    const Vector3& neck = skeleton.neckBase().at;
    for (const Side side : bothSides) {
        const Vector3& shoulder = skeleton[side].shoulder;
        const Vector3 aside = outward(side) * leftward;
        switch (area) {
        case GlowArea::Chest:
            spots.push_back({chest + 0.050 * forward + 0.046 * aside + 0.002 * along, 0.105, 0.85});
            break;
        case GlowArea::FrontShoulder:
            spots.push_back({shoulder + 0.026 * forward - 0.016 * aside, 0.072, 0.55});
            break;
        case GlowArea::Trapezius:
            spots.push_back({mix(neck, shoulder, 0.46) + 0.006 * along - 0.01 * forward, 0.092, 0.92});
            spots.push_back({shoulder + 0.012 * along, 0.060, 0.45});
            break;
        case GlowArea::Deltoid:
            spots.push_back({shoulder + 0.006 * along + 0.012 * aside, 0.080, 0.95});
            break;
        case GlowArea::UpperBack: spots.push_back({mix(neck, shoulder, 0.5), 0.085, 0.55}); break;
        case GlowArea::Spine: break; // a line, not spots
        }
    }
}

void paintSpot(QPainter& painter, const QPointF& at, double radius, double strength,
               const FigureColors& colors) {
    // A cosine fall-off has neither a visible core nor a visible rim; a small bright core would look like a
    // lamp.
    constexpr int stops = 13;
    QRadialGradient light(at, radius);
    for (int i = 0; i < stops; ++i) {
        const double share = i / (stops - 1.0);
        const double level = 0.5 + 0.5 * std::cos(pi * share);
        light.setColorAt(
            share, faded(mix(colors.glow, colors.glowCore, 0.75 * std::pow(level, 3)), strength * level));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(at, radius, radius);
}

void paintSpine(QPainter& painter, const Skeleton& skeleton, const Camera& camera, const FigureColors& colors,
                double strength) {
    constexpr int points = 40;
    constexpr double from = 0.02;
    constexpr double to = 1.02;
    QPolygonF line;
    for (int i = 0; i <= points; ++i) {
        const double position = from + (to - from) * i / points;
        const Spine::Frame frame = skeleton.spine().frame(position);
        line.append(camera(frame.at - 0.52 * skeleton.body().torso(position).back * frame.forward));
    }
    // Many faint layers, from wide to narrow, add up to a soft edge.
    constexpr int layers = 16;
    constexpr double width = 0.065;
    std::vector<Ball> balls;
    for (int i = 0; i < layers; ++i) {
        const double share = static_cast<double>(i) / layers;
        balls.clear();
        for (const QPointF& point : line)
            balls.push_back({point, width * (1 - 0.95 * share)});
        QPainterPath layer = emptyShape();
        addSweep(layer, balls);
        painter.fillPath(layer, faded(colors.glow, strength * (0.018 + 0.20 * share * share)));
    }
    // The bright line tapers to nothing at tail and nape.
    balls.clear();
    for (int i = 0; i <= points; ++i) {
        const double along = std::max(0.0, std::sin(pi * i / points));
        balls.push_back({line[i], 0.0004 + 0.0075 * std::pow(along, 0.55)});
    }
    QPainterPath core = emptyShape();
    addSweep(core, balls);
    painter.fillPath(core, faded(colors.glowCore, 0.85 * strength));
}

} // namespace

void paintGlow(QPainter& painter, const GlowGround& ground, std::span<const GlowArea> areas,
               const Skeleton& skeleton, const Camera& camera, const FigureColors& colors, double strength) {
    if (strength <= 0)
        return;
    QPainterPath body = ground.shirt;
    body.addPath(ground.skin);
    painter.save();
    // Cloth and skin only: on the dark trousers amber would turn into the colour of skin.
    painter.setClipPath(body, Qt::IntersectClip);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    for (const GlowArea area : areas) {
        if (area == GlowArea::Spine)
            paintSpine(painter, skeleton, camera, colors, strength);
        std::vector<Spot> spots;
        appendSpots(spots, area, skeleton);
        for (const Spot& spot : spots)
            paintSpot(painter, camera(spot.at), spot.radius, spot.strength * strength, colors);
    }
    painter.restore();
}

} // namespace unhunch
