#pragma once

#include "core/time/Date.h"

#include <filesystem>

namespace SQLite {
class Database;
}

namespace unhunch {

/// The schema that this Unhunch reads and writes (SQLite's user_version).
inline constexpr int journalVersion = 4;

/// Marks a SQLite file as an Unhunch journal (SQLite's application_id): "Unhn".
inline constexpr int journalApplicationId = 0x556e686e;

/// Throws NewerJournalError when a newer Unhunch wrote the database, JournalError when it is somebody else's.
/// An empty database is welcome. Only reads.
void requireJournal(const SQLite::Database& database, const std::filesystem::path& file);

/// Whether there is a journal that migrate() would change. Throws what requireJournal throws.
[[nodiscard]] bool isOfEarlierVersion(const SQLite::Database& database, const std::filesystem::path& file);

/// Brings a journal, or an empty database, to `journalVersion`: all steps in one transaction,
/// so that a crash leaves it as it was before or after. A plan that is made now is adopted
/// on `today`. Throws what requireJournal throws, and SQLite::Exception.
void migrate(SQLite::Database& database, const std::filesystem::path& file, Date today);

} // namespace unhunch
