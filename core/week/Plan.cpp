#include "core/week/Plan.h"

#include "core/week/PlanHistory.h"

#include <algorithm>
#include <variant>

namespace unhunch {

std::vector<StretchId> standInsFor(const StretchId& stretch, const StretchCatalog& catalog) {
    std::vector<StretchId> standIns;
    for (const Stretch& candidate : catalog.stretches()) {
        if (candidate.standInFor == stretch)
            standIns.push_back(candidate.id);
    }
    return standIns;
}

bool Prescription::isMetBy(const StretchId& done) const {
    return done == stretch || std::ranges::find(standIns, done) != standIns.end();
}

bool Plan::counts(Date date) const {
    const auto pausesIt = [date](const DateRange& pause) { return pause.contains(date); };
    return date >= began && std::ranges::none_of(paused, pausesIt);
}

CountRange daysPerWeek(const Frequency& frequency, const Weekdays& days) {
    const auto mostDays = static_cast<int>(std::ranges::count(days, true));
    const auto* times = std::get_if<TimesPerWeek>(&frequency);
    return times ? CountRange{std::min(times->min, mostDays), std::min(times->max, mostDays)}
                 : CountRange{mostDays, mostDays};
}

Plan planFor(const StretchCatalog& catalog, Date began) {
    Plan plan;
    plan.began = began;
    for (const ChosenStretch& chosen : startingPlan(catalog))
        plan.prescriptions.push_back(
            {chosen.stretch, chosen.frequency, standInsFor(chosen.stretch, catalog)});
    return plan;
}

} // namespace unhunch
