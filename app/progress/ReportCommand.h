#pragma once

#include "app/command/JournalCommands.h"
#include "app/settings/ReportNotes.h"

namespace unhunch {

/// Writes a report for a therapist to a file that is not there yet, and says so; or why not, in a sentence. What is
/// `written` stands on it, unless the command says otherwise. Needs a QApplication, for fonts. Throws JournalError when the journal cannot be read.
[[nodiscard]] ExitStatus runReport(const verb::Report& verb, const CommandContext& context,
                                   const WrittenForReports& written = {});

} // namespace unhunch
