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

/// What may be painted over skin and shirt but under the head: gets the shapes that it must stay on.
struct GlowGround {
    QPainterPath shirt; ///< torso and sleeves
    QPainterPath skin;  ///< arms and neck
};
using PaintGlow = std::function<void(QPainter&, const GlowGround&)>;

/// Dresses a skeleton: shirt, trousers, shoes, hands and head, far parts first.
class BodyPainter {
public:
    /// Keeps references to all three.
    BodyPainter(const Skeleton& skeleton, const Camera& camera, const FigureColors& colors);

    void paint(QPainter& painter, const PaintGlow& paintGlow) const;
    /// An area that holds the whole figure.
    [[nodiscard]] QRectF bounds() const;
    /// The whole figure as one flat shape.
    [[nodiscard]] QPainterPath silhouette() const;

private:
    struct Arm {
        QPainterPath skin;
        QPainterPath sleeve;
    };
    [[nodiscard]] Arm arm(Side side) const;
    [[nodiscard]] bool isFar(Side side) const;
    /// Whether this arm passes before the head, as seen by the camera.
    [[nodiscard]] bool coversHead(Side side) const;
    [[nodiscard]] bool isBehindChest(Side side) const;

    void paintArm(QPainter& painter, Side side) const;
    void paintArmOnShirt(QPainter& painter, Side side) const;
    void paintLeg(QPainter& painter, Side side) const;
    void paintLegs(QPainter& painter) const;
    void paintShirt(QPainter& painter) const;

    const Skeleton& m_skeleton;
    const Camera& m_camera;
    const FigureColors& m_colors;
    TorsoShapes m_torso;
    HeadPainter m_head;
    Side m_far;
    PerSide<Arm> m_arms;
    QPainterPath m_shirt;
    QPainterPath m_neck;
};

} // namespace unhunch
