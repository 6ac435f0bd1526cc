#include "core/catalog/Stretch.h"

#include <utility>

namespace unhunch {

const std::string& figureOf(const Stretch& stretch) {
    return stretch.figure.empty() ? stretch.id : stretch.figure;
}

Stretch easierForm(const Stretch& stretch) {
    Stretch easier = stretch;
    if (!easier.easier)
        return easier;
    EasierForm form = *std::exchange(easier.easier, std::nullopt);
    easier.position = std::move(form.position);
    easier.places = std::move(form.places);
    easier.steps = std::move(form.steps);
    easier.dose = form.dose;
    easier.phases = std::move(form.phases);
    easier.breathing = std::move(form.breathing);
    easier.figure = std::move(form.figure);
    easier.isEasierForm = true;
    return easier;
}

} // namespace unhunch
