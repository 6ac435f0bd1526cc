#pragma once

#include "core/catalog/Dose.h"
#include "core/catalog/Stretch.h"
#include "core/time/Date.h"

namespace unhunch {

/// How much of its dose a session reached.
enum class Outcome { None, Partial, Complete };

/// The rule: complete when the lower bound of the dose was done (sets or repetitions, on each side);
/// partial when anything less but something was; none when nothing was. A repetitions dose counts its
/// repetitions over all sets, a hold its finished sets.
[[nodiscard]] Outcome outcomeOf(const Dose& dose, const WorkDone& done);

/// What the rules of the week need to know of one session.
struct Completion {
    StretchId stretch;
    Date date;
    Outcome outcome = Outcome::None;

    friend bool operator==(const Completion&, const Completion&) = default;
};

} // namespace unhunch
