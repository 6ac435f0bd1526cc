#pragma once

#include "core/journal/RowReader.h"
#include "core/journal/RowWriter.h"
#include "core/week/PlanHistory.h"

namespace unhunch {

/// The rows of the plan and the values they stand for, in the column order of Statements.h. Reading throws
/// JournalError naming the row when its values make no sense.
void writePlanEntry(RowWriter& row, const PlanEntry& entry);
[[nodiscard]] PlanEntry readPlanEntry(RowReader& row);

void writePause(RowWriter& row, const DateRange& days);
[[nodiscard]] DateRange readPause(RowReader& row);

} // namespace unhunch
