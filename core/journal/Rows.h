#pragma once

#include "core/journal/JournalContents.h"
#include "core/journal/RowReader.h"
#include "core/journal/RowWriter.h"
#include "core/journal/Session.h"
#include "core/week/Completion.h"

namespace unhunch {

/// The journal's rows and the values they stand for, in the column order of Statements.h. Reading throws
/// JournalError naming the row when its values make no sense.
void writeRow(RowWriter& row, const Session& session);
void writeRow(RowWriter& row, const Prompt& prompt);
void writeRow(RowWriter& row, const HeldBreak& held);
void writeRow(RowWriter& row, const Tension& tension);

[[nodiscard]] Session readSession(RowReader& row);
[[nodiscard]] Completion readCompletion(RowReader& row);
[[nodiscard]] Prompt readPrompt(RowReader& row);
[[nodiscard]] HeldBreak readHeldBreak(RowReader& row);
[[nodiscard]] Tension readTension(RowReader& row);
[[nodiscard]] Deletion readDeletion(RowReader& row);

} // namespace unhunch
