#pragma once

#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/Shading.h"
#include "app/ui/figure/Skeleton.h"

#include <QPainter>
#include <QPainterPath>

namespace unhunch {

/// Draws the head: two spheres, skull and jaw, dressed with hair and a quiet face that works from any side.
class HeadPainter {
public:
    /// Keeps references to all three.
    HeadPainter(const Skeleton& skeleton, const Camera& camera, const FigureColors& colors);

    void paint(QPainter& painter) const;
    /// Skull and jaw without detail.
    [[nodiscard]] QPainterPath silhouette() const;

private:
    void paintHair(QPainter& painter) const;
    void paintFace(QPainter& painter) const;
    void paintEars(QPainter& painter) const;
    void paintFeatures(QPainter& painter) const;
    [[nodiscard]] bool isTurnedAway() const;
    [[nodiscard]] LitShape hair() const;
    [[nodiscard]] LitShape face() const;
    /// A point of the head, from the middle of the skull.
    [[nodiscard]] Vector3 at(double forward, double up, double left = 0) const;
    /// The direction with these shares of the head's axes.
    [[nodiscard]] Vector3 direction(double forward, double up, double left = 0) const;

    const Skeleton& m_skeleton;
    const BodyProportions& m_body;
    const Camera& m_camera;
    const FigureColors& m_colors;
    QPointF m_middle;
};

} // namespace unhunch
