#include "core/catalog/Dose.h"

#include <algorithm>

namespace unhunch {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

milliseconds timeOfOneSet(const Hold& hold) { return hold.duration; }

milliseconds timeOfOneSet(const Repetitions& work) { return work.tempo * work.repetitions.min; }

int repetitionsOfOneSet(const Hold&) { return 0; }

int repetitionsOfOneSet(const Repetitions& work) { return work.repetitions.min; }

} // namespace

bool isHold(const Dose& dose) { return std::holds_alternative<Hold>(dose.work); }

CountRange setsOf(const Dose& dose) {
    return std::visit([](const auto& work) { return work.sets; }, dose.work);
}

seconds durationOf(const Dose& dose) {
    return std::visit(
        [&dose](const auto& work) {
            const milliseconds oneSet = timeOfOneSet(work);
            const milliseconds bothSides = dose.perSide ? oneSet + changeOfSides + oneSet : oneSet;
            const seconds rest = dose.perSide ? std::max(work.rest, changeOfSides) : work.rest;
            return std::chrono::ceil<seconds>(bothSides * work.sets.min + rest * (work.sets.min - 1));
        },
        dose.work);
}

WorkDone fullWork(const Dose& dose) {
    return std::visit(
        [](const auto& work) {
            const int sets = work.sets.min;
            return WorkDone{.sets = sets,
                            .repetitions = repetitionsOfOneSet(work) * sets,
                            .held = std::chrono::ceil<seconds>(timeOfOneSet(work) * sets)};
        },
        dose.work);
}

} // namespace unhunch
