#pragma once

#include "core/journal/Salvage.h"

#include <filesystem>

namespace unhunch {

/// What a journal was replaced by, and where what it held before is kept.
struct Restored {
    SessionSpan now{};
    std::filesystem::path before{}; ///< the copy of what was there; empty when there was no journal
};

/// Makes the journal hold what `copy` holds, in one transaction, also while others have it open: they see the one or the
/// other. First the copy is checked in full, and migrated as need be, without being touched; and what the journal holds is kept
/// among the backups; a damaged one is set aside as salvage() does. Throws JournalError, with NewerJournalError for the copy
/// of a newer Unhunch; the journal is then as it was.
Restored restore(const std::filesystem::path& journal, const std::filesystem::path& copy, Date today);

} // namespace unhunch
