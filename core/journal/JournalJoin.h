#pragma once

#include "core/journal/Salvage.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace unhunch {

/// The sessions of a journal of the current version. Throws SQLite::Exception.
[[nodiscard]] SessionSpan sessionsIn(const SQLite::Database& journal);

/// Takes what was rescued of a damaged journal into a sound one, both of the current version, in one transaction: rows whose
/// uuid it does not know, the plan if it was read whole (the damaged journal is the newer one), the earlier day of its
/// adoption. Answers the sessions that came. Throws SQLite::Exception.
SessionSpan joinRescued(SQLite::Database& journal, const std::filesystem::path& rescued);

} // namespace unhunch
