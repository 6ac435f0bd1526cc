#pragma once

#include "core/time/Date.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace unhunch {

/// Opens the journal at the absolute path `file`: makes it and its folder for this person's eyes only where
/// they are missing, sets up the connection, and migrates. Throws JournalError or NewerJournalError as
/// SessionLog says.
[[nodiscard]] SQLite::Database openJournal(const std::filesystem::path& file, Date today);

} // namespace unhunch
