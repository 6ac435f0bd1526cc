#pragma once

#include "app/ui/figure/CueScene.h"

#include <QPainter>

namespace unhunch {

/// The hint of a back that rounds and hollows: an arrow beside its middle, the way that it travels.
void paintSpineCue(QPainter& painter, const CueScene& scene);

} // namespace unhunch
