#include "app/ui/figure/FigurePainter.h"

#include "app/ui/figure/BodyBounds.h"
#include "app/ui/figure/BodyPainter.h"
#include "app/ui/figure/Camera.h"
#include "app/ui/figure/CuePainter.h"
#include "app/ui/figure/FigureSpace.h"
#include "app/ui/figure/GlowPainter.h"
#include "app/ui/figure/Layer.h"
#include "app/ui/figure/Motion.h"
#include "app/ui/figure/Skeleton.h"
#include "app/ui/figure/StagePainter.h"

#include <algorithm>

namespace unhunch {
namespace {

/// Keeps a painter's state as it was, and lets it draw in standing heights meanwhile.
class InFigureSpace {
public:
    InFigureSpace(QPainter& painter, const FigureSpace& space) : m_painter(painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setTransform(space.transform(), true);
    }
    ~InFigureSpace() { m_painter.restore(); }
    InFigureSpace(const InFigureSpace&) = delete;
    InFigureSpace& operator=(const InFigureSpace&) = delete;

private:
    QPainter& m_painter;
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
    paintFigureStage(painter, area, figure, colors, options);
    paintFigureBody(painter, area, figure, moment, colors, options);
}

void paintFigureStage(QPainter& painter, const QRectF& area, const FigureData& figure,
                      const FigureColors& colors, const FigureOptions& options) {
    if (area.isEmpty())
        return;
    const FigureSpace space(area, figure.view, options.side == Side::Right);
    const InFigureSpace inside(painter, space);
    const StagePainter stage(figure.view, space.camera(), colors, space.stageRadius());
    stage.paint(painter, figure.props);
    if (options.side)
        stage.paintSideMark(painter);
}

void paintFigureBody(QPainter& painter, const QRectF& area, const FigureData& figure,
                     const FigureMoment& anyMoment, const FigureColors& colors,
                     const FigureOptions& options) {
    if (area.isEmpty())
        return;
    const FigureMoment moment = bounded(anyMoment);
    const FigureSpace space(area, figure.view, options.side == Side::Right);
    const Camera& camera = space.camera();
    const Skeleton skeleton(figure.body, poseAt(figure, moment));
    const CuePainter cue(figure, moment, skeleton, camera, colors);
    const double glow = std::clamp(options.glow, 0.0, 1.0) * glowAt(figure, moment);

    const InFigureSpace inside(painter, space);
    if (figure.view.cropped) {
        const StagePainter stage(figure.view, camera, colors, space.stageRadius());
        painter.setClipPath(stage.room(2 * space.side()), Qt::IntersectClip);
    }
    paintGroundShadow(painter, skeleton, camera, colors);
    if (options.hints) {
        paintGhost(painter, figure, moment, camera, colors);
        cue.paintBehind(painter);
    }
    const BodyPainter body(skeleton, camera, colors);
    Layer layer(painter, body.bounds());
    if (!layer.isEmpty()) {
        QPainter layerPainter;
        layer.begin(layerPainter);
        body.paint(layerPainter, [&](QPainter& glowPainter, GlowLayer glowLayer) {
            paintGlow(glowPainter, glowLayer, figure.glow, skeleton, camera, colors, glow);
        });
        layerPainter.end();
        layer.putDown(painter);
    }
    if (options.hints)
        cue.paintInFront(painter);
}

QRectF figureReach(const QRectF& area, const FigureData& figure, const FigureOptions& options) {
    constexpr int samples = 12;
    constexpr double cues = 0.14; // arrows stand off the body no further than this
    if (area.isEmpty())
        return area;
    const FigureSpace space(area, figure.view, options.side == Side::Right);
    QRectF reach;
    using Part = FigureMoment::Part;
    for (const Part part : {Part::Approach, Part::Work, Part::Return}) {
        for (int i = 0; i <= samples; ++i) {
            const FigureMoment moment{part, static_cast<double>(i) / samples, 1};
            reach |= jointBounds(Skeleton(figure.body, poseAt(figure, moment)), space.camera());
        }
    }
    reach.adjust(-fleshMargin - cues, -fleshMargin - cues, fleshMargin + cues, fleshMargin + cues);
    return space.transform().mapRect(reach) & area;
}

QRectF figureBreathReach(const QRectF& area, const FigureData& figure, const FigureOptions& options) {
    const FigureSpace space(area, figure.view, options.side == Side::Right);
    const Skeleton skeleton(figure.body, poseAt(figure, {FigureMoment::Part::Work, 0.5, 0}));
    return space.transform().mapRect(breathBounds(skeleton, space.camera())) & area;
}

} // namespace unhunch
