#pragma once

#include "app/ui/figure/CueScene.h"
#include "app/ui/figure/TravelArrows.h"

#include <QPainter>

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
    void paintPush(QPainter& painter) const;
    /// On the floor, from a foot to where it is going to step.
    void paintStep(QPainter& painter) const;

    /// The arrows that lead on what the cue names, those over the body or those behind it.
    void paintTravel(QPainter& painter, bool before) const;
    /// A square beside the head, one side for each part of the breath, and a ball that runs round it.
    void paintSquare(QPainter& painter) const;

    CueScene m_scene;
    std::vector<TravelArrow> m_travel;
};

} // namespace unhunch
