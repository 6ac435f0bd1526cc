#include "core/catalog/GetReady.h"

#include <algorithm>

namespace unhunch {

namespace {

bool isAtDesk(Place place) { return place == Place::Standing || place == Place::Chair; }

bool shareAPlace(const Stretch& one, const Stretch& other) {
    return std::ranges::find_first_of(one.places, other.places) != one.places.end();
}

} // namespace

bool canBeDoneAtDesk(const Stretch& stretch) { return std::ranges::any_of(stretch.places, isAtDesk); }

std::chrono::seconds getReadyTime(const Stretch& stretch, const Stretch* before) {
    const bool fromDesk = !before || canBeDoneAtDesk(*before);
    const bool stays = (fromDesk && canBeDoneAtDesk(stretch)) || (before && shareAPlace(*before, stretch));
    return stays ? getReadyInPlace : getReadyElsewhere;
}

} // namespace unhunch
