#pragma once

#include "core/journal/Session.h"
#include "core/week/Completion.h"

#include <filesystem>

namespace SQLite {
class Statement;
}

namespace unhunch {

/// The journal's rows and the values they stand for, in the column order of Statements.h. Reading throws
/// JournalError naming the row (and `file`) when its values make no sense.
void writeSession(SQLite::Statement& statement, const Session& session);
[[nodiscard]] Session readSession(SQLite::Statement& statement, const std::filesystem::path& file);
[[nodiscard]] Completion readCompletion(SQLite::Statement& statement, const std::filesystem::path& file);

void writePrompt(SQLite::Statement& statement, const Prompt& prompt);
void writeAnswer(SQLite::Statement& statement, const Uuid& prompt, Answer answer, const LocalDateTime& at);
[[nodiscard]] Prompt readPrompt(SQLite::Statement& statement, const std::filesystem::path& file);

void writeHeldBreak(SQLite::Statement& statement, const HeldBreak& held);
[[nodiscard]] HeldBreak readHeldBreak(SQLite::Statement& statement, const std::filesystem::path& file);

} // namespace unhunch
