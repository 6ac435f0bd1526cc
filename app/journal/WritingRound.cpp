#include "app/journal/WritingRound.h"

#include <algorithm>

namespace unhunch {

namespace {

bool changesPlan(const UnwrittenRecord& entry) { return std::holds_alternative<PlanChanged>(entry.record); }

} // namespace

std::optional<JournalMemory> readIfChanged(JournalAccess& access, Date since) {
    return access.changedElsewhere() ? std::optional(readMemory(access.open(), since)) : std::nullopt;
}

void WritingRound::write(JournalAccess& access, Date since) {
    result = unhunch::write(records, [&access]() -> SessionLog& { return access.open(); });
    if (!result.fault.isEmpty()) {
        access.distrust();
        return;
    }
    try {
        memory = readIfChanged(access, since);
        // Somebody else may have changed the plan before it was written.
        if (!memory && std::ranges::any_of(records, changesPlan))
            memory = readMemory(access.open(), since);
    } catch (const JournalError&) {
        isStale = true;
    }
}

} // namespace unhunch
