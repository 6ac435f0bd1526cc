#include "core/catalog/Stretch.h"

#include <algorithm>
#include <utility>

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
