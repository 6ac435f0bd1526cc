#pragma once

#include "core/journal/JournalContents.h"

namespace unhunch {

/// What two journals hold together. Of each record the greater copy by one total order: the edition, then kept before
/// deleted (in doubt nothing is lost), then the content as the journal's document writes it. So the order, the grouping and
/// the number of merges make no difference.
[[nodiscard]] JournalContents merge(const JournalContents& one, const JournalContents& other);

/// What is different in `after`, which `before` was merged into.
[[nodiscard]] JournalChanges changesBetween(const JournalContents& before, const JournalContents& after);

} // namespace unhunch
