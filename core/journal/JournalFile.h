#pragma once

#include "core/time/Date.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <string_view>

namespace unhunch {

/// Whether a journal that is missing is made, or refused (JournalFault::Gone): while the app runs, an empty one in the
/// place of what vanished would hide the loss.
enum class Missing { Made, Refused };

/// Opens the journal at the absolute path `file`: makes it and its folder for this person's eyes only where
/// they are missing, sets up the connection, and migrates, after a backup. Throws JournalError or NewerJournalError as
/// SessionLog says.
[[nodiscard]] SQLite::Database openJournal(const std::filesystem::path& file, Date today,
                                           Missing missing = Missing::Made);

/// A plain connection to a journal of any version that this Unhunch knows, which must be there. Makes nothing, changes
/// nothing. Throws JournalError about `task`, NewerJournalError, and SQLite::Exception.
[[nodiscard]] SQLite::Database connectToExisting(const std::filesystem::path& file, std::string_view task);

/// A connection that waits for others as long as the journal's do; `make` is 0 or SQLite::OPEN_CREATE. Throws
/// SQLite::Exception, also when the file may not be written.
[[nodiscard]] SQLite::Database connect(const std::filesystem::path& file, int make);

/// A connection that reads a file without a lock, a log or a trace: it must be one that nobody changes, or nothing may depend
/// on what is read. Throws SQLite::Exception.
[[nodiscard]] SQLite::Database connectImmutable(const std::filesystem::path& file);

/// Whether the connection's file was moved away or removed since it was opened.
[[nodiscard]] bool hasMoved(const SQLite::Database& database);

/// Throws JournalError when the file is no journal for us, without a lock, a log or a trace. What cannot be read like that
/// passes.
void refuseForeignUntouched(const std::filesystem::path& file);

/// Makes the folders that are missing, each with mode 0700. Throws std::filesystem::filesystem_error.
void makePrivateFolder(const std::filesystem::path& folder);

} // namespace unhunch
