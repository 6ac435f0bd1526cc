#pragma once

#include "core/journal/Edit.h"
#include "core/journal/JournalContents.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <vector>

namespace unhunch {

/// What a damaged journal still said.
struct RescuedContents {
    /// As of any journal; but the day of adoption may be missing, and a plan that says something may be of the edition 0: then
    /// that is not known.
    JournalContents contents;
    std::vector<Edit> edits; ///< oldest first
};

/// Reads what rescueRows() has put into `sound`, which lies in `file`. What the tables allow and yet makes no sense is left out:
/// whatever is answered can go out as the journal's document and come in again. Of a record and its deletion the one holds
/// that would in a merge. Throws SQLite::Exception.
[[nodiscard]] RescuedContents readRescued(const SQLite::Database& sound, const std::filesystem::path& file);

} // namespace unhunch
