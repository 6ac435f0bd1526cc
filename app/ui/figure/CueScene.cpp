#include "app/ui/figure/CueScene.h"

#include "app/ui/figure/Motion.h"
#include "app/ui/figure/Outline.h"

#include <algorithm>

namespace unhunch {

Skeleton CueScene::skeletonAt(double position) const {
    return {figure.body, poseAt(figure, {FigureMoment::Part::Work, position, moment.effort})};
}

double CueScene::workPosition() const {
    return moment.part == FigureMoment::Part::Work ? moment.position : 0;
}

ArrowStyle CueScene::style(double strength, double width) const {
    return {faded(colors.cue, strength), faded(colors.cueHalo, 0.9 * strength), width};
}

double CueScene::presence() const {
    switch (moment.part) {
    case FigureMoment::Part::Approach:
        return figure.approach.keys.size() == 1 ? 1 : std::clamp(4 * moment.position - 3, 0.0, 1.0);
    case FigureMoment::Part::Return:
        return figure.comeBack.keys.size() == 1 ? 0 : std::clamp(1 - 4 * moment.position, 0.0, 1.0);
    case FigureMoment::Part::Work: break;
    }
    return 1;
}

} // namespace unhunch
