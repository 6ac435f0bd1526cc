#pragma once

#include "app/journal/JournalMemory.h"
#include "app/journal/JournalThread.h"
#include "app/journal/UnwrittenRecords.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace unhunch {

/// Records that are handed to the disk together, and what became of them.
struct WritingRound {
    std::vector<UnwrittenRecord> records;
    std::uint64_t lastNumber = 0; ///< of the record that was added last when the round began
    WriteResult result{};
    std::optional<JournalMemory> memory{}; ///< from `since` on; read where more than the records has changed
    bool isStale = false;                  ///< it should have been, and could not be

    /// Writes them, on the journal's thread. Throws nothing.
    void write(JournalAccess& access, Date since);
};

/// Memory from `since` on, when somebody else has changed the journal since this was asked last; else nothing. Throws
/// JournalError.
[[nodiscard]] std::optional<JournalMemory> readIfChanged(JournalAccess& access, Date since);

} // namespace unhunch
