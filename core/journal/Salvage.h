#pragma once

#include "core/journal/Backup.h"
#include "core/journal/JournalError.h"
#include "core/time/Date.h"

#include <filesystem>
#include <optional>
#include <string>

namespace unhunch {

/// SQLite's quick_check of the journal over a connection of its own, so that it may run on any thread; empty when it is
/// sound, else what was found. Reads the whole file, three seconds for a million sessions. Throws JournalError when it could not be checked:
/// it is not there, locked, or unreadable for other reasons than damage.
[[nodiscard]] std::optional<std::string> quickFault(const std::filesystem::path& journal);

/// Whether there is no journal, but copies of one: it was lost, and salvage() brings it back.
[[nodiscard]] bool isLost(const std::filesystem::path& journal);

/// Some sessions of a journal.
struct SessionSpan {
    int count = 0;
    std::optional<DateRange> days = std::nullopt; ///< from the first to the last; empty for none

    friend bool operator==(const SessionSpan&, const SessionSpan&) = default;
};

/// What became of a journal that was damaged or lost.
struct Salvage {
    std::string finding;              ///< what was wrong with it
    std::filesystem::path setAside{}; ///< where the damaged file lies now; empty when there was none
    std::optional<Backup> restored = std::nullopt; ///< the copy that was taken; empty when none was good
    SessionSpan kept{};                            ///< all that the journal holds now
    SessionSpan rescued{}; ///< of those, what no copy had and was still readable in the damaged file
};

/// Makes the journal whole: sets the damaged file aside, with the log that belongs to it, as
/// journal-damaged-YYYY-MM-DD.sqlite; restores the newest good copy; and takes in what can still be read of the damaged file,
/// row by row. Nobody else may have the journal open: waits for them as writes do, then throws JournalError
/// (JournalFault::Busy). Should it be interrupted, the journal is as damaged as before, or whole. Refuses what is
/// no damage: the database of another program, and, with NewerJournalError, the journal of a newer Unhunch.
Salvage salvage(const std::filesystem::path& journal, Date today);

} // namespace unhunch
