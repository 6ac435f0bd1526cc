#include "core/week/NothingDue.h"

#include <algorithm>

namespace unhunch {

NothingDue whyNothingIsDue(const Plan& plan, std::span<const Completion> completions, Date today) {
    if (std::ranges::any_of(plan.paused, [today](const DateRange& pause) { return pause.contains(today); }))
        return NothingDue::PlanRests;
    const auto isPlanned = [today](const Prescription& prescription) {
        return prescription.asked.contains(today);
    };
    if (std::ranges::none_of(plan.prescriptions, isPlanned))
        return NothingDue::NothingPlanned;
    const auto counts = [&](const Completion& done) {
        return done.date == today && done.outcome == Outcome::Complete &&
               std::ranges::any_of(plan.prescriptions, [&](const Prescription& prescription) {
                   return isPlanned(prescription) && prescription.isMetBy(done.stretch);
               });
    };
    return std::ranges::any_of(completions, counts) ? NothingDue::DoneToday : NothingDue::NotToday;
}

} // namespace unhunch
