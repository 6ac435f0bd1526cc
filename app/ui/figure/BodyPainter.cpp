#include "app/ui/figure/BodyPainter.h"

#include "app/ui/figure/LimbShapes.h"
#include "app/ui/figure/Outline.h"
#include "app/ui/figure/Shading.h"

#include <QLinearGradient>

#include <algorithm>
#include <array>

namespace unhunch {
namespace {

constexpr double sleeveEnd = 0.275;  // share of the arm
constexpr double trouserEnd = 0.955; // share of the leg

} // namespace

BodyPainter::BodyPainter(const Skeleton& skeleton, const Camera& camera, const FigureColors& colors)
    : m_skeleton(skeleton), m_camera(camera), m_colors(colors), m_torso(skeleton, camera),
      m_head(skeleton, camera, colors),
      m_far(camera.turn() > 1e-6 ? Side::Left : Side::Right), m_arms{arm(Side::Left), arm(Side::Right)},
      m_shirt(m_torso.trunk(0.01, 1.0, 0.0045)), m_neck(m_torso.neck()) {
    m_shirt.addPath(m_torso.yoke());
}

BodyPainter::Arm BodyPainter::arm(Side side) const {
    Arm shape{armShape(m_skeleton, m_camera, side, {0.1, 1, 0, SweepEnd::Round}),
              armShape(m_skeleton, m_camera, side, {0, sleeveEnd, 0.0055, SweepEnd::Hem})};
    shape.skin.addPath(handShape(m_skeleton, m_camera, side));
    return shape;
}

bool BodyPainter::isFar(Side side) const {
    constexpr double clearlyTurned = 0.3; // seen from the front, neither side is far
    return side == m_far && m_camera.turn() > clearlyTurned;
}

bool BodyPainter::isBehindChest(Side side) const {
    const SideJoints& joints = m_skeleton[side];
    return m_camera.depth(mix(joints.elbow, joints.wrist, 0.3)) < m_camera.depth(m_skeleton.spine().at(0.8));
}

bool BodyPainter::coversHead(Side side) const {
    constexpr double near = 0.125;
    const SideJoints& joints = m_skeleton[side];
    const QPointF head = m_camera(m_skeleton.skull());
    const double headDepth = m_camera.depth(m_skeleton.skull());
    const auto covers = [&](const Vector3& point) {
        return length(m_camera(point) - head) < near && m_camera.depth(point) > headDepth;
    };
    constexpr std::array shares{0.35, 0.5, 0.75, 1.0};
    return std::any_of(shares.begin(), shares.end(), [&](double share) {
        return covers(mix(joints.shoulder, joints.elbow, share)) ||
               covers(mix(joints.elbow, joints.wrist, share));
    });
}

void BodyPainter::paint(QPainter& painter, const PaintGlow& paintGlow) const {
    std::array sides = bothSides;
    std::sort(sides.begin(), sides.end(), [&](Side a, Side b) {
        return m_camera.depth(m_skeleton[a].elbow) < m_camera.depth(m_skeleton[b].elbow);
    });
    for (const Side side : sides) {
        if (isBehindChest(side))
            paintArm(painter, side);
    }
    paintLegs(painter);
    paintShirt(painter);
    fillLit(painter, m_neck, m_colors.skin, m_colors.skinShade, 0.010);
    for (const Side side : sides) {
        if (!isBehindChest(side) && !coversHead(side))
            paintArmOnShirt(painter, side);
    }
    // The glow lies over the sleeves, which would look like a doll's joints if they stayed cold, and under
    // the head.
    GlowGround ground{m_shirt, m_neck};
    for (const Side side : bothSides) {
        if (!coversHead(side)) {
            ground.shirt.addPath(m_arms[side].sleeve);
            ground.skin.addPath(m_arms[side].skin);
        }
    }
    paintGlow(painter, ground);
    m_head.paint(painter, m_neck);
    for (const Side side : sides) {
        if (!isBehindChest(side) && coversHead(side))
            paintArmOnShirt(painter, side);
    }
}

void BodyPainter::paintArm(QPainter& painter, Side side) const {
    const auto tone = [&](const QColor& base, const QColor& shade) {
        return isFar(side) ? mix(base, shade, 0.7) : base;
    };
    const Arm& arm = m_arms[side];
    fillLit(painter, arm.skin, tone(m_colors.skin, m_colors.skinShade), m_colors.skinShade, 0.006);
    castShadow(painter, arm.skin, arm.sleeve, {0, 0.009}, faded(m_colors.skinShade, 0.8));
    fillLit(painter, arm.sleeve, tone(m_colors.top, m_colors.topShade), m_colors.topShade, 0.009);
}

void BodyPainter::paintArmOnShirt(QPainter& painter, Side side) const {
    castShadow(painter, m_shirt, armShape(m_skeleton, m_camera, side, {0.10, 1, 0.003, SweepEnd::Round}),
               {-0.007, 0.008}, faded(m_colors.topShade, 0.7));
    paintArm(painter, side);
}

void BodyPainter::paintLeg(QPainter& painter, Side side) const {
    const bool far = isFar(side);
    const ShoeShape shoe = shoeShape(m_skeleton, m_camera, side);
    const QPainterPath trousers = legShape(m_skeleton, m_camera, side, {0, trouserEnd, 0.002, SweepEnd::Hem});
    painter.fillPath(legShape(m_skeleton, m_camera, side, {0.88, 1, 0, SweepEnd::Round}), m_colors.skinShade);
    if (!shoe.soleInFront)
        painter.fillPath(shoe.sole, m_colors.sole);
    fillLit(painter, shoe.upper, far ? mix(m_colors.shoe, m_colors.shoeShade, 0.8) : m_colors.shoe,
            m_colors.shoeShade, 0.006);
    if (shoe.soleInFront)
        painter.fillPath(shoe.sole, m_colors.sole);
    if (!far) {
        fillLit(painter, trousers, m_colors.bottom, m_colors.bottomShade, 0.010);
        return;
    }
    // The far leg darkens down the thigh: a hard change of tone at the hip would look like a notch.
    const QPointF hip = m_camera(m_skeleton[side].hip);
    const QPointF knee = m_camera(m_skeleton[side].knee);
    QLinearGradient fade(mix(hip, knee, 0.10), mix(hip, knee, 0.75));
    fade.setColorAt(0, m_colors.bottom);
    fade.setColorAt(1, mix(m_colors.bottom, m_colors.bottomShade, 0.8));
    painter.fillPath(trousers, fade);
}

void BodyPainter::paintLegs(QPainter& painter) const {
    std::array sides = bothSides;
    if (m_camera.depth(m_skeleton[sides[0]].knee) > m_camera.depth(m_skeleton[sides[1]].knee))
        std::swap(sides[0], sides[1]);
    paintLeg(painter, sides[0]);
    castShadow(painter, legShape(m_skeleton, m_camera, sides[0], {0, 0.9, 0, SweepEnd::Round}),
               legShape(m_skeleton, m_camera, sides[1], {0.12, 0.9, 0.004, SweepEnd::Round}), {0.010, 0},
               faded(m_colors.bottomShade, 0.8));
    paintLeg(painter, sides[1]);

    QPainterPath hips = m_torso.trunk(-0.15, 0.20);
    painter.fillPath(hips, m_colors.bottom);
    for (const Side side : sides)
        hips.addPath(legShape(m_skeleton, m_camera, side, {0, 0.3, 0, SweepEnd::Round}));
    castShadow(painter, hips, m_torso.trunk(0.01, 0.3, 0.004), {0, 0.011}, faded(m_colors.bottomShade, 0.9));
}

void BodyPainter::paintShirt(QPainter& painter) const {
    fillLit(painter, m_shirt, m_colors.top, m_colors.topShade, 0.014);
    castShadow(painter, m_shirt, m_neck, {-0.002, 0.006}, faded(m_colors.topShade, 0.9));
}

QRectF BodyPainter::bounds() const {
    constexpr double flesh = 0.12; // no part of the body is further from the nearest joint
    QPolygonF points{m_camera(m_skeleton.skull()), m_camera(m_skeleton.spine().at(0))};
    for (const Side side : bothSides) {
        const SideJoints& joints = m_skeleton[side];
        for (const Vector3& joint : {joints.shoulder, joints.elbow, joints.wrist, joints.hip, joints.knee,
                                     joints.ankle, joints.ball})
            points.append(m_camera(joint));
    }
    return points.boundingRect().adjusted(-flesh, -flesh, flesh, flesh);
}

QPainterPath BodyPainter::silhouette() const {
    QPainterPath shape = m_torso.trunk(-0.17, 1.02);
    shape.addPath(m_shirt);
    shape.addPath(m_neck);
    shape.addPath(m_head.silhouette());
    for (const Side side : bothSides) {
        shape.addPath(m_arms[side].skin);
        shape.addPath(m_arms[side].sleeve);
        shape.addPath(legShape(m_skeleton, m_camera, side, {}));
        shape.addPath(shoeShape(m_skeleton, m_camera, side).upper);
    }
    return shape;
}

} // namespace unhunch
