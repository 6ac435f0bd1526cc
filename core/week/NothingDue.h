#pragma once

#include "core/week/Completion.h"
#include "core/week/Plan.h"

#include <span>

namespace unhunch {

/// Why a break has no stretch to lead.
enum class NothingDue {
    PlanRests,      ///< paused on that day
    NothingPlanned, ///< no stretch is in the plan, or nothing of what is in it fits the person
    DoneToday,      ///< something was done, and no more is wanted
    NotToday        ///< the plan asks for nothing more on that day
};

/// The reason for `today`, of a day on which nothing is due. Needs that day's completions.
[[nodiscard]] NothingDue whyNothingIsDue(const Plan& plan, std::span<const Completion> completions,
                                         Date today);

} // namespace unhunch
