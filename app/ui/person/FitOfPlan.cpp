#include "app/ui/person/FitOfPlan.h"

#include <algorithm>
#include <iterator>

namespace unhunch {

std::vector<Fitting> FitOfPlan::with(const Person& person) const {
    std::vector<Fitting> fits;
    std::ranges::transform(stretches, std::back_inserter(fits),
                           [&](const StretchId& id) { return fitting(id, catalog, person); });
    return fits;
}

} // namespace unhunch
