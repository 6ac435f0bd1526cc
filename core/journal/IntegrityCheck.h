#pragma once

#include <optional>
#include <string>

namespace SQLite {
class Database;
}

namespace unhunch {

/// How much of a database is looked at: all of it, or all but whether indexes agree with their tables, in a fraction of the
/// time.
enum class CheckDepth { Quick, Full };

/// What SQLite's own check finds first; empty when the database is sound. Damage that the check stumbles over is a
/// finding. Throws SQLite::Exception when it cannot be read for other reasons.
[[nodiscard]] std::optional<std::string> findingOf(const SQLite::Database& database, CheckDepth depth);

/// Whether SQLite gave up because of what the file holds.
[[nodiscard]] bool isDamage(int sqliteCode);

} // namespace unhunch
