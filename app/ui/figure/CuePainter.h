#pragma once

#include "app/ui/figure/Arrows.h"
#include "app/ui/figure/Camera.h"
#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/FigureMoment.h"
#include "app/ui/figure/Skeleton.h"
#include "app/ui/figure/TravelArrows.h"

#include <QPainter>
#include <QPointF>

#include <vector>

namespace unhunch {

/// Draws the hints that say where the body goes next. They are read off the movement itself, so that new
/// poses need no new hints.
class CuePainter {
public:
    /// Keeps references to all but `moment`, which must be bounded().
    CuePainter(const FigureData& figure, const FigureMoment& moment, const Skeleton& now,
               const Camera& camera, const FigureColors& colors);

    /// Hints that the body covers.
    void paintBehind(QPainter& painter) const;
    /// Hints that cover the body.
    void paintInFront(QPainter& painter) const;

private:
    /// Something that turns about an axis across the body.
    struct Wheel {
        Vector3 hub;
        double radius = 0; ///< in standing heights
        int turn = 1;      ///< 1 forward over the top, -1 backward
    };
    /// The wheels that both shoulders roll on, or both hands draw; none while nothing is to be shown.
    [[nodiscard]] std::vector<Wheel> wheels() const;
    /// The circle that the hand draws, as large as it is by now.
    [[nodiscard]] Wheel circleOf(Side side) const;
    /// Which way the shoulders roll, as Wheel::turn.
    [[nodiscard]] int rollTurn() const;
    /// The point of a wheel at an angle in degrees, 0 foremost, 90 on top.
    [[nodiscard]] QPointF onWheel(const Wheel& wheel, double angle) const;
    void paintFarHalf(QPainter& painter, const Wheel& wheel) const;
    /// The half before the body, as an arrow.
    void paintNearHalf(QPainter& painter, const Wheel& wheel) const;
    void paintPush(QPainter& painter) const;
    void paintSpine(QPainter& painter) const;
    /// Beside the back, clear of it: away from it or towards it, as it travels.
    void paintBackArrow(QPainter& painter, const QPointF& travel, double strength) const;
    /// On the floor, from a foot to where it is going to step.
    void paintStep(QPainter& painter) const;

    /// The arrows that lead on what the cue names, those over the body or those behind it.
    void paintTravel(QPainter& painter, bool before) const;
    /// A square beside the head, one side for each part of the breath, and a ball that runs round it.
    void paintSquare(QPainter& painter) const;

    [[nodiscard]] Skeleton skeletonAt(double workPosition) const;
    /// 0 hidden .. 1 shown: the hints of the work fade in on the way to it and out on the way back.
    [[nodiscard]] double presence() const;
    /// The position in the work; its beginning outside of it.
    [[nodiscard]] double workPosition() const;
    [[nodiscard]] ArrowStyle style(double strength, double width) const;

    const FigureData& m_figure;
    FigureMoment m_moment;
    const Skeleton& m_now;
    const Camera& m_camera;
    const FigureColors& m_colors;
    std::vector<TravelArrow> m_travel;
};

} // namespace unhunch
