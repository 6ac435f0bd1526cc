#include "app/ui/figure/BodyPainter.h"

#include "app/ui/figure/BodyBounds.h"
#include "app/ui/figure/LimbShapes.h"
#include "app/ui/figure/Outline.h"
#include "app/ui/figure/Shading.h"

#include <QLinearGradient>
#include <QPen>

#include <algorithm>
#include <array>

namespace unhunch {
namespace {

constexpr double sleeveEnd = 0.275;  // share of the arm
constexpr double trouserEnd = 0.955; // share of the leg
constexpr double armCrescent = 0.006;
constexpr double sleeveCrescent = 0.009;
constexpr double shirtCrescent = 0.014;
constexpr double legCrescent = 0.010;
constexpr double shoeCrescent = 0.006;

} // namespace

BodyPainter::BodyPainter(const Skeleton& skeleton, const Camera& camera, const FigureColors& colors)
    : m_skeleton(skeleton), m_camera(camera), m_colors(colors), m_torso(skeleton, camera),
      m_head(skeleton, camera, colors), m_far(camera.turn() > 1e-6 ? Side::Left : Side::Right),
      m_arms{arm(Side::Left), arm(Side::Right)}, m_shirt(m_torso.trunk(0.01, 1.0, 0.0045, shirtCrescent)),
      m_neck(m_torso.neck(0.010)) {
    m_shirt.add(m_torso.yoke(shirtCrescent));
}

BodyPainter::Arm BodyPainter::arm(Side side) const {
    Arm shape;
    shape.skin = armShape(m_skeleton, m_camera, side, {0.1, 1, 0, SweepEnd::Round, armCrescent});
    shape.sleeve =
        armShape(m_skeleton, m_camera, side, {0, sleeveEnd, 0.0055, SweepEnd::Hem, sleeveCrescent});
    shape.sleeveShadow =
        armShape(m_skeleton, m_camera, side, {sleeveEnd - 0.06, sleeveEnd + 0.032, 0, SweepEnd::Hem, 0})
            .whole;
    const LitShape hand = handShape(m_skeleton, m_camera, side, armCrescent);
    shape.skin.add(hand);
    if (isFolded(side)) {
        shape.forearm = armShape(m_skeleton, m_camera, side, {0.55, 1, 0, SweepEnd::Round, armCrescent});
        shape.forearm.add(hand);
    }
    return shape;
}

bool BodyPainter::isFar(Side side) const {
    constexpr double clearlyTurned = 0.3; // seen from the front, neither side is far
    return side == m_far && m_camera.turn() > clearlyTurned;
}

bool BodyPainter::isFolded(Side side) const {
    constexpr double near = 0.65; // of the length of the arm
    constexpr double before = 0.02;
    const SideJoints& joints = m_skeleton[side];
    const BodyProportions& body = m_skeleton.body();
    return length(joints.wrist - joints.shoulder) < near * (body.upperArm + body.forearm) &&
           m_camera.depth(joints.wrist) > m_camera.depth(joints.shoulder) + before;
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
    paintRim(painter);
    for (const Side side : sides) {
        if (isBehindChest(side))
            paintArm(painter, side);
    }
    paintLegs(painter);
    fillLit(painter, m_shirt, m_colors.top, m_colors.topShade);
    // From the side, the near shoulder lies before the neck; else the neck rises out of the shirt's glow.
    const bool neckBehindShoulder = m_camera.turn() > 0.85;
    if (neckBehindShoulder)
        fillLit(painter, m_neck, m_colors.skin, m_colors.skinShade);
    paintGlow(painter, GlowLayer::UnderArms);
    if (neckBehindShoulder)
        painter.fillPath(m_torso.neckShadow(), m_colors.skinShade);
    for (const Side side : sides) {
        if (!isBehindChest(side) && !coversHead(side))
            paintArmOnShirt(painter, side);
    }
    paintGlow(painter, GlowLayer::OverArms);
    if (!neckBehindShoulder) {
        fillLit(painter, m_neck, m_colors.skin, m_colors.skinShade);
        painter.fillPath(m_torso.neckShadow(), m_colors.skinShade);
    }
    paintGlow(painter, GlowLayer::OverNeck);
    m_head.paint(painter);
    for (const Side side : sides) {
        if (!isBehindChest(side) && coversHead(side))
            paintArmOnShirt(painter, side);
    }
}

void BodyPainter::paintRim(QPainter& painter) const {
    if (m_colors.rim.alpha() > 0)
        painter.strokePath(silhouette(),
                           QPen(m_colors.rim, 0.016, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void BodyPainter::paintArm(QPainter& painter, Side side) const {
    const auto tone = [&](const QColor& base, const QColor& shade) {
        return isFar(side) ? mix(base, shade, 0.7) : base;
    };
    const Arm& arm = m_arms[side];
    fillLit(painter, arm.skin, tone(m_colors.skin, m_colors.skinShade), m_colors.skinShade);
    const bool folded = !arm.forearm.whole.isEmpty();
    if (!folded)
        paintFingers(painter, side);
    painter.fillPath(arm.sleeveShadow, m_colors.skinShade);
    fillLit(painter, arm.sleeve, tone(m_colors.top, m_colors.topShade), m_colors.topShade);
    if (folded) {
        fillLit(painter, arm.forearm, tone(m_colors.skin, m_colors.skinShade), m_colors.skinShade);
        paintFingers(painter, side);
    }
}

void BodyPainter::paintFingers(QPainter& painter, Side side) const {
    constexpr double line = 0.0026;
    const FingerLines fingers = fingerLines(m_skeleton, m_camera, side);
    if (fingers.clarity <= 0)
        return;
    painter.setPen(QPen(faded(m_colors.skinShade, fingers.clarity), line, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(fingers.lines.data(), static_cast<int>(fingers.lines.size()));
}

void BodyPainter::paintArmOnShirt(QPainter& painter, Side side) const {
    castShadow(painter, armShape(m_skeleton, m_camera, side, {0.10, 1, 0.003, SweepEnd::Round, 0}).whole,
               {-0.007, 0.008}, m_colors.bodyShadow);
    paintArm(painter, side);
}

void BodyPainter::paintLeg(QPainter& painter, Side side) const {
    const bool far = isFar(side);
    const ShoeShape shoe = shoeShape(m_skeleton, m_camera, side, shoeCrescent);
    const LitShape trousers =
        legShape(m_skeleton, m_camera, side, {0, trouserEnd, 0.002, SweepEnd::Hem, legCrescent});
    painter.fillPath(legShape(m_skeleton, m_camera, side, {0.88, 1, 0, SweepEnd::Round, 0}).whole,
                     m_colors.skinShade);
    if (!shoe.soleInFront)
        painter.fillPath(shoe.sole, m_colors.sole);
    fillLit(painter, shoe.upper, far ? mix(m_colors.shoe, m_colors.shoeShade, 0.8) : m_colors.shoe,
            m_colors.shoeShade);
    if (shoe.soleInFront)
        painter.fillPath(shoe.sole, m_colors.soleLit);
    if (!far) {
        fillLit(painter, trousers, m_colors.bottom, m_colors.bottomShade);
        return;
    }
    // The far leg darkens down the thigh: a hard change of tone at the hip would look like a notch.
    const QPointF hip = m_camera(m_skeleton[side].hip);
    const QPointF knee = m_camera(m_skeleton[side].knee);
    QLinearGradient fade(mix(hip, knee, 0.10), mix(hip, knee, 0.75));
    fade.setColorAt(0, m_colors.bottom);
    fade.setColorAt(1, mix(m_colors.bottom, m_colors.bottomShade, 0.5));
    painter.fillPath(trousers.whole, fade);
}

void BodyPainter::paintLegs(QPainter& painter) const {
    std::array sides = bothSides;
    if (m_camera.depth(m_skeleton[sides[0]].knee) > m_camera.depth(m_skeleton[sides[1]].knee))
        std::swap(sides[0], sides[1]);
    paintLeg(painter, sides[0]);
    castShadow(painter,
               legShape(m_skeleton, m_camera, sides[1], {0.12, 0.9, 0.004, SweepEnd::Round, 0}).whole,
               {0.010, 0}, m_colors.bodyShadow);
    paintLeg(painter, sides[1]);

    QPainterPath hips = m_torso.trunk(-0.15, 0.20).whole;
    hips.addPath(m_torso.seat());
    painter.fillPath(hips, m_colors.bottom);
    // The shirt's shadow.
    painter.fillPath(m_torso.trunk(-0.035, 0.05, -0.001).whole, m_colors.bottomShade);
}

QRectF BodyPainter::bounds() const {
    return jointBounds(m_skeleton, m_camera).adjusted(-fleshMargin, -fleshMargin, fleshMargin, fleshMargin);
}

QPainterPath BodyPainter::silhouette() const {
    QPainterPath shape = m_torso.trunk(-0.17, 1.02).whole;
    shape.addPath(m_torso.seat());
    shape.addPath(m_shirt.whole);
    shape.addPath(m_neck.whole);
    shape.addPath(m_head.silhouette());
    for (const Side side : bothSides) {
        shape.addPath(m_arms[side].skin.whole);
        shape.addPath(m_arms[side].sleeve.whole);
        shape.addPath(legShape(m_skeleton, m_camera, side, {}).whole);
        shape.addPath(shoeShape(m_skeleton, m_camera, side, 0).upper.whole);
    }
    return shape;
}

} // namespace unhunch
