#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/HeadPainter.h"
#include "app/ui/figure/Side.h"
#include "app/ui/figure/Skeleton.h"
#include "app/ui/figure/TorsoShapes.h"

#include <QPainter>
#include <QPainterPath>

#include <functional>

namespace unhunch {

/// Over what a glow lies. A glow of shoulder or chest goes on over the sleeves, which would look like a doll's
/// joints if they stayed cold; an arm that is before the back hides the glow of the back. The neck stands out of both; the head covers all.
enum class GlowLayer { UnderArms, OverArms, OverNeck };
using PaintGlow = std::function<void(QPainter&, GlowLayer)>;

/// Dresses a skeleton: shirt, trousers, shoes, hands and head, far parts first.
class BodyPainter {
public:
    /// Keeps references to all three.
    BodyPainter(const Skeleton& skeleton, const Camera& camera, const FigureColors& colors);

    /// Shadows fall on everything that `painter` finds painted: give it a layer of its own.
    void paint(QPainter& painter, const PaintGlow& paintGlow) const;
    /// An area that holds the whole figure.
    [[nodiscard]] QRectF bounds() const;
    /// The whole figure as one flat shape.
    [[nodiscard]] QPainterPath silhouette() const;

private:
    struct Arm {
        LitShape skin;
        LitShape sleeve;
        QPainterPath sleeveShadow; ///< on the skin
        LitShape forearm;          ///< with the hand, where the arm is folded before its sleeve; else empty
    };
    [[nodiscard]] Arm arm(Side side) const;
    [[nodiscard]] bool isFar(Side side) const;
    /// Whether the hand is near its own shoulder, and nearer to the viewer.
    [[nodiscard]] bool isFolded(Side side) const;
    /// Whether this arm passes before the head, as seen by the camera.
    [[nodiscard]] bool coversHead(Side side) const;
    [[nodiscard]] bool isBehindChest(Side side) const;

    void paintArm(QPainter& painter, Side side) const;
    void paintFingers(QPainter& painter, Side side) const;
    void paintArmOnShirt(QPainter& painter, Side side) const;
    void paintLeg(QPainter& painter, Side side) const;
    void paintLegs(QPainter& painter) const;
    /// The rim that keeps figure and ground apart where the theme asks for it.
    void paintRim(QPainter& painter) const;

    const Skeleton& m_skeleton;
    const Camera& m_camera;
    const FigureColors& m_colors;
    TorsoShapes m_torso;
    HeadPainter m_head;
    Side m_far;
    PerSide<Arm> m_arms;
    LitShape m_shirt;
    LitShape m_neck;
};

} // namespace unhunch
