#pragma once

#include "app/progress/ProgressReader.h"
#include "app/ui/report/ReportShown.h"

namespace unhunch {

/// Reads what a report of the days `asked` says, a month each; months before the plan began and those to come are left out,
/// so there may be none. Depends on nothing but its arguments, so that any thread with a SessionLog of its own can do it.
/// Throws JournalError when the journal cannot be read.
[[nodiscard]] ReportShown readReport(const SessionLog& journal, const ProgressContext& context,
                                     const DateRange& asked);

} // namespace unhunch
