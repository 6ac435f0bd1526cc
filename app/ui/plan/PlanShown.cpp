#include "app/ui/plan/PlanShown.h"

#include "core/week/PlanTime.h"

#include <algorithm>

namespace unhunch {

const ChosenStretch* PlanShown::find(const StretchId& stretch) const {
    const auto found = std::ranges::find(chosen, stretch, &ChosenStretch::stretch);
    return found == chosen.end() ? nullptr : &*found;
}

std::optional<Stretch> PlanShown::formDone(const ChosenStretch& each) const {
    return unhunch::formDone(each, catalog, person);
}

} // namespace unhunch
