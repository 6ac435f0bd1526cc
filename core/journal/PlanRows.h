#pragma once

#include "core/week/PlanHistory.h"

#include <filesystem>

namespace SQLite {
class Statement;
}

namespace unhunch {

/// The rows of the plan and the values they stand for, in the column order of Statements.h. Reading throws
/// JournalError naming the row (and `file`) when its values make no sense.
void writePlanEntry(SQLite::Statement& statement, const PlanEntry& entry);
[[nodiscard]] PlanEntry readPlanEntry(SQLite::Statement& statement, const std::filesystem::path& file);

void writePause(SQLite::Statement& statement, const DateRange& days);
[[nodiscard]] DateRange readPause(SQLite::Statement& statement, const std::filesystem::path& file);

} // namespace unhunch
