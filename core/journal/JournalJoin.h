#pragma once

#include "core/journal/DraftJournal.h"
#include "core/journal/RescuedContents.h"
#include "core/journal/Salvage.h"

#include <SQLiteCpp/Database.h>

namespace unhunch {

/// The sessions of a journal of the current version. Throws SQLite::Exception.
[[nodiscard]] SessionSpan sessionsIn(const SQLite::Database& journal);

/// Takes what was rescued of a damaged journal into a sound one of the current version that nobody else uses, as a merge does:
/// what was deleted stays deleted, and the newer edition holds, of equal ones that of `journal`. A plan of which the edition is not known is newer than that
/// of `journal`, an older copy of the damaged one. The edits that `journal` does not know come behind its own. Answers the
/// sessions that came. Throws SQLite::Exception and JournalError.
SessionSpan joinRescued(const DraftJournal& journal, RescuedContents rescued, Date today);

} // namespace unhunch
