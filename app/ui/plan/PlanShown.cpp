#include "app/ui/plan/PlanShown.h"

#include <algorithm>

namespace unhunch {

const ChosenStretch* PlanShown::find(const StretchId& stretch) const {
    const auto found = std::ranges::find(chosen, stretch, &ChosenStretch::stretch);
    return found == chosen.end() ? nullptr : &*found;
}

} // namespace unhunch
