#include "core/week/Completion.h"

namespace unhunch {

Outcome outcomeOf(const Dose& dose, const WorkDone& done) {
    const WorkDone full = fullWork(dose);
    const bool complete = isHold(dose) ? done.sets >= full.sets : done.repetitions >= full.repetitions;
    if (complete)
        return Outcome::Complete;
    const bool anything = done.sets > 0 || done.repetitions > 0 || done.held > std::chrono::seconds::zero();
    return anything ? Outcome::Partial : Outcome::None;
}

} // namespace unhunch
