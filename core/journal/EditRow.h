#pragma once

#include "core/journal/Edit.h"
#include "core/journal/RowReader.h"
#include "core/journal/RowWriter.h"

namespace unhunch {

/// An edit as its row keeps it: the session before and after in the words of the journal's document. Reading throws
/// JournalError naming the row when it makes no sense.
void writeRow(RowWriter& row, const Edit& edit);
[[nodiscard]] Edit readEdit(RowReader& row);

} // namespace unhunch
