#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/person/Person.h"
#include "core/week/PlanHistory.h"

#include <chrono>
#include <optional>
#include <span>

namespace unhunch {

/// How long what a plan asks for takes: the lower bounds of doses and frequencies, getting ready included.
struct PlanTime {
    std::chrono::seconds week{0};
    std::chrono::seconds day{0}; ///< of a day on which anything is asked, on the average

    friend bool operator==(const PlanTime&, const PlanTime&) = default;
};

/// What this person does of it, with the dose that was chosen: the stretch, its easier form, or what stands in for it.
/// Empty when nothing of it fits them, or when the catalog does not know it.
[[nodiscard]] std::optional<Stretch> formDone(const ChosenStretch& chosen, const StretchCatalog& catalog,
                                              const Person& person);

/// The time that one session in that form takes, getting ready at the desk included.
[[nodiscard]] std::chrono::seconds sessionTime(const Stretch& form);
/// The same of the form in which this person does it; zero when there is none.
[[nodiscard]] std::chrono::seconds sessionTime(const ChosenStretch& chosen, const StretchCatalog& catalog,
                                               const Person& person);

/// The same for all of a plan.
[[nodiscard]] PlanTime timeAskedFor(std::span<const ChosenStretch> chosen, const StretchCatalog& catalog,
                                    const Person& person);

} // namespace unhunch
