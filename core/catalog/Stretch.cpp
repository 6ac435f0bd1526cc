#include "core/catalog/Stretch.h"

#include <algorithm>

namespace unhunch {

bool isFeasible(std::span<const Place> places, const std::set<Place>& available) {
    return std::ranges::any_of(places, [&](Place place) { return available.contains(place); });
}

bool isFeasible(const Stretch& stretch, const std::set<Place>& available) {
    return isFeasible(stretch.places, available);
}

const std::string& figureOf(const Stretch& stretch) {
    return stretch.figure.empty() ? stretch.id : stretch.figure;
}

Stretch easierForm(const Stretch& stretch) {
    if (!stretch.easier)
        return stretch;
    const EasierForm& form = *stretch.easier;
    Stretch easier = stretch;
    easier.easier.reset();
    easier.position = form.position;
    easier.places = form.places;
    easier.steps = form.steps;
    easier.dose = form.dose;
    easier.phases = form.phases;
    easier.breathing = form.breathing;
    easier.figure = form.figure;
    easier.isEasierForm = true;
    return easier;
}

} // namespace unhunch
