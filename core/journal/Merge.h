#pragma once

#include "core/journal/JournalContents.h"

namespace unhunch {

/// What two journals hold together. Of each record the greater copy by one total order: the edition, then kept before
/// deleted (in doubt nothing is lost), then the content as the journal's document writes it. So the order, the grouping and
/// the number of merges make no difference.
[[nodiscard]] JournalContents merge(const JournalContents& one, const JournalContents& other);

/// What a journal that held `now` holds once `copy` was restored: the records of the copy, and no others. Those that were changed
/// or deleted since are of a later edition than that, as is what has come back, so that no later merge takes the restore
/// back; what was deleted stays deleted. What came since the copy is not deleted: other journals that have it bring it again.
[[nodiscard]] JournalContents restored(const JournalContents& copy, const JournalContents& now);

/// What is different in `after`, which `before` was merged into.
[[nodiscard]] JournalChanges changesBetween(const JournalContents& before, const JournalContents& after);

} // namespace unhunch
