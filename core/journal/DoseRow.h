#pragma once

#include "core/catalog/Dose.h"
#include "core/journal/RowReader.h"
#include "core/journal/RowWriter.h"

namespace unhunch {

/// A dose in the nine columns that hold one, from dose_kind to dose_per_side. Reading throws JournalError as
/// RowReader says.
void writeDose(RowWriter& row, const Dose& dose);
[[nodiscard]] Dose readDose(RowReader& row);

/// Leaves all nine empty: there is no dose.
void writeNoDose(RowWriter& row);
void skipDose(RowReader& row);

} // namespace unhunch
