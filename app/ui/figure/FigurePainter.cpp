#include "app/ui/figure/FigurePainter.h"

#include "app/ui/figure/BodyPainter.h"
#include "app/ui/figure/Camera.h"
#include "app/ui/figure/CuePainter.h"
#include "app/ui/figure/GlowPainter.h"
#include "app/ui/figure/Layer.h"
#include "app/ui/figure/Motion.h"
#include "app/ui/figure/Skeleton.h"
#include "app/ui/figure/StagePainter.h"

#include <algorithm>

namespace unhunch {
namespace {

constexpr double stageShare = 0.475;   // radius of the stage, in sides of the picture
constexpr double standingShare = 0.86; // a standing height at zoom 1, in sides of the picture

/// Saves a painter's state and lets it draw in standing heights, with the ground point of the figure at 0, 0.
class FigureSpace {
public:
    FigureSpace(QPainter& painter, const QRectF& area, const View& view, const Camera& camera)
        : m_painter(painter) {
        const double side = std::min(area.width(), area.height());
        const double scale = view.zoom * standingShare * side;
        m_side = side / scale;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(area.center());
        painter.scale(scale, scale);
        painter.translate(-view.centre.x(), view.centre.y() * camera.heightScale());
    }
    ~FigureSpace() { m_painter.restore(); }
    FigureSpace(const FigureSpace&) = delete;
    FigureSpace& operator=(const FigureSpace&) = delete;

    /// The side of the picture in standing heights.
    [[nodiscard]] double side() const { return m_side; }

private:
    QPainter& m_painter;
    double m_side = 1;
};

/// The ghost shows on the way to the working pose where that is, and fades as the figure gets there.
void paintGhost(QPainter& painter, const FigureData& figure, const FigureMoment& moment, const Camera& camera,
                const FigureColors& colors) {
    if (moment.part != FigureMoment::Part::Approach || figure.approach.keys.size() < 2)
        return;
    const double strength = 1 - moment.position * moment.position;
    const Skeleton aim(figure.body, poseAt(figure, {FigureMoment::Part::Work, 0, moment.effort}));
    painter.fillPath(BodyPainter(aim, camera, colors).silhouette(), faded(colors.ghost, strength));
}

} // namespace

void paintFigure(QPainter& painter, const QRectF& area, const FigureData& figure, const FigureMoment& moment,
                 const FigureColors& colors, const FigureOptions& options) {
    paintFigureStage(painter, area, figure, colors);
    paintFigureBody(painter, area, figure, moment, colors, options);
}

void paintFigureStage(QPainter& painter, const QRectF& area, const FigureData& figure,
                      const FigureColors& colors) {
    if (area.isEmpty())
        return;
    const Camera camera(figure.view.yaw, figure.view.pitch);
    const FigureSpace space(painter, area, figure.view, camera);
    StagePainter(figure.view, camera, colors, stageShare * space.side()).paint(painter, figure.props);
}

void paintFigureBody(QPainter& painter, const QRectF& area, const FigureData& figure,
                     const FigureMoment& anyMoment, const FigureColors& colors,
                     const FigureOptions& options) {
    if (area.isEmpty())
        return;
    const FigureMoment moment = bounded(anyMoment);
    const Camera camera(figure.view.yaw, figure.view.pitch);
    const Skeleton skeleton(figure.body, poseAt(figure, moment));
    const CuePainter cue(figure, moment, skeleton, camera, colors);
    const double glow = std::clamp(options.glow, 0.0, 1.0) * glowAt(figure, moment);

    const FigureSpace space(painter, area, figure.view, camera);
    const StagePainter stage(figure.view, camera, colors, stageShare * space.side());
    if (figure.view.cropped)
        painter.setClipPath(stage.room(2 * space.side()), Qt::IntersectClip);
    paintGroundShadow(painter, skeleton, camera, colors);
    if (options.hints) {
        paintGhost(painter, figure, moment, camera, colors);
        cue.paintBehind(painter);
    }
    const BodyPainter body(skeleton, camera, colors);
    Layer layer(painter, body.bounds());
    QPainter layerPainter;
    layer.begin(layerPainter);
    body.paint(layerPainter, [&](QPainter& glowPainter, const GlowGround& ground) {
        paintGlow(glowPainter, ground, figure.glow, skeleton, camera, colors, glow);
    });
    layerPainter.end();
    layer.putDown(painter);
    if (options.hints)
        cue.paintInFront(painter);
}

} // namespace unhunch
