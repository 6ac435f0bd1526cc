#pragma once

#include "app/command/JournalCommands.h"

namespace unhunch {

/// Writes a report for a therapist to a file that is not there yet, and says so; or why not, in a sentence. Needs a
/// QApplication, for fonts. Throws JournalError when the journal cannot be read.
[[nodiscard]] ExitStatus runReport(const verb::Report& verb, const CommandContext& context);

} // namespace unhunch
