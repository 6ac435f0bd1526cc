#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/time/Date.h"

#include <vector>

namespace unhunch {

/// A stretch that the person has been told to do, and how often.
struct Prescription {
    StretchId stretch;
    Frequency frequency;
    std::vector<StretchId> standIns; ///< a complete session of any of these counts for it

    /// Whether a session of `done` counts for this prescription.
    [[nodiscard]] bool isMetBy(const StretchId& done) const;

    friend bool operator==(const Prescription&, const Prescription&) = default;
};

/// What is prescribed, since when, and the days on which it rests.
struct Plan {
    std::vector<Prescription> prescriptions;
    Date began{};                  ///< the earlier of the day it was adopted and of the first session
    std::vector<DateRange> paused; ///< holiday, illness: nothing is asked on these days; may overlap

    /// Whether the plan asks for anything on that day.
    [[nodiscard]] bool counts(Date date) const;

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// The days of a week on which this frequency is prescribed: 7 to 7 for daily, else its band.
[[nodiscard]] CountRange daysPerWeek(const Frequency& frequency);

/// Prescribes every stretch of the catalog that is no stand-in, with its own frequency.
[[nodiscard]] Plan planFor(const StretchCatalog& catalog, Date began);

} // namespace unhunch
