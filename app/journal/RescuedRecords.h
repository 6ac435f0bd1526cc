#pragma once

#include "core/journal/JournalContents.h"

namespace unhunch {

class UnwrittenRecords;

/// What of the unwritten is meant: what may be written later, or what the journal refused for good.
enum class Rescued { Waiting, Refused };

/// The unwritten records as contents that a journal takes in by a merge. Of each the edition is that of the copy that was told
/// last, so that it holds against those told before, which the journal may have. `plan` is the plan with all that waits, and
/// `planEdition` that of the journal's.
[[nodiscard]] JournalContents contentsOf(const UnwrittenRecords& unwritten, Rescued which,
                                         const PlanRecord& plan, Edition planEdition);

} // namespace unhunch
