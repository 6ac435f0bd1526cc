#pragma once

#include "core/time/Date.h"

#include <filesystem>
#include <string_view>

namespace SQLite {
class Database;
}

namespace unhunch {

/// What Backup.h leaves to the rest of the journal. All throw JournalError.

inline constexpr auto backupTask = "back up the journal";

/// What follows the date in the names of copies that are not the day's.
inline constexpr std::string_view migrationMark = "-version-";
inline constexpr std::string_view restoreMark = "-before-restore";

/// Makes the day's copy, also when there is one.
void renewDailyBackup(const std::filesystem::path& journal, Date today);

/// Keeps a journal of an earlier version as it is, as backups/journal-YYYY-MM-DD-version-N.sqlite.
void backUpBeforeMigration(SQLite::Database& journal, const std::filesystem::path& file, Date today);

/// Keeps the journal as it is under a name of its own, and answers that.
[[nodiscard]] std::filesystem::path backUpBeforeRestore(const std::filesystem::path& journal, Date today);

} // namespace unhunch
