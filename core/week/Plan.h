#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/time/Date.h"

#include <array>
#include <vector>

namespace unhunch {

/// Every day that can be written.
inline constexpr DateRange always{std::chrono::year{0} / 1 / 1, std::chrono::year{9999} / 12 / 31};

/// Days of the week, Monday first.
using Weekdays = std::array<bool, 7>;
inline constexpr Weekdays everyDay{true, true, true, true, true, true, true};

/// A stretch that the person has been told to do, how often, and from when to when. A plan may hold several of one
/// stretch, of days that do not overlap: it was changed. Of those that a week has days of, the latest says how often;
/// the days that any of them asks for count.
struct Prescription {
    StretchId stretch;
    Frequency frequency;
    std::vector<StretchId> standIns; ///< a complete session of any of these counts for it
    Weekdays days = everyDay;        ///< the days on which it is asked for; at least one
    DateRange asked = always;        ///< from the day it was prescribed to the day it ended

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

/// The days of a week on which it is prescribed: for daily the days it is asked for, else its band, no more than
/// those days.
[[nodiscard]] CountRange daysPerWeek(const Frequency& frequency, const Weekdays& days = everyDay);

/// The stretches of the catalog that stand in for that one.
[[nodiscard]] std::vector<StretchId> standInsFor(const StretchId& stretch, const StretchCatalog& catalog);

/// Prescribes what a plan starts with (startingPlan), each stretch with its own frequency.
[[nodiscard]] Plan planFor(const StretchCatalog& catalog, Date began);

} // namespace unhunch
