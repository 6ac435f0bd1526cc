#pragma once

#include "core/person/Fitting.h"
#include "core/week/PlanHistory.h"

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace unhunch {

/// The plan as its window shows it.
struct PlanShown {
    StretchCatalog catalog;              ///< with the doses that are its own
    std::vector<ChosenStretch> chosen{}; ///< in the plan's order; of the catalog
    std::vector<DateRange> pauses{};     ///< the one that runs, and those to come
    std::set<StretchId> own{};           ///< of the catalog: those of the person
    Person person{};
    Date today{};
    std::chrono::seconds offeredADay{0}; ///< what the breaks of a day give; zero when that cannot be said

    [[nodiscard]] const ChosenStretch* find(const StretchId& stretch) const;
    /// What the person does of it; empty when nothing fits.
    [[nodiscard]] std::optional<Stretch> formDone(const ChosenStretch& each) const;
    /// How a stretch of the catalog fits the person.
    [[nodiscard]] Fitting fit(const StretchId& stretch) const { return fitting(stretch, catalog, person); }
};

} // namespace unhunch
