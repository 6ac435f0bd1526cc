#include "core/journal/HandRecord.h"

#include "core/Overloaded.h"

#include <algorithm>

namespace unhunch {

std::optional<MomentFault> momentFault(Date day, std::optional<std::chrono::seconds> time,
                                       const LocalDateTime& now) {
    if (day > now.date)
        return MomentFault::DayToCome;
    if (std::chrono::sys_days{day + longestAgo} < std::chrono::sys_days{now.date})
        return MomentFault::TooLongAgo;
    if (day == now.date && time && *time > now.timeOfDay)
        return MomentFault::TimeToCome;
    return std::nullopt;
}

int mostCount(const Dose& dose) {
    return mostDoses * std::visit(Overloaded{[](const Hold& hold) { return hold.sets.max; },
                                             [](const Repetitions& work) {
                                                 return work.repetitions.max * work.sets.max;
                                             }},
                                  dose.work);
}

int countOf(const Dose& dose, const WorkDone& done) { return isHold(dose) ? done.sets : done.repetitions; }

WorkDone workOf(const Dose& dose, int count) {
    return std::visit(
        Overloaded{[&](const Hold& hold) {
                       return WorkDone{.sets = count, .repetitions = 0, .held = hold.duration * count};
                   },
                   [&](const Repetitions& work) {
                       return WorkDone{.sets = std::min(count / work.repetitions.min, work.sets.max),
                                       .repetitions = count,
                                       .held = std::chrono::ceil<std::chrono::seconds>(work.tempo * count)};
                   }},
        dose.work);
}

} // namespace unhunch
