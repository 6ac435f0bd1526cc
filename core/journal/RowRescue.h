#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace unhunch {

/// Puts what can still be read of a damaged journal into `sound`, a journal without rows: first through the tables, as far
/// as they lead; then from every page of the file and its log that looks like one with rows, whether or not a way leads there.
/// What `sound` does not allow is left out, and of several copies of a row (by its uuid) the first found stays. Rows that mean
/// something only together, those without a uuid, come all or not at all. The damaged file, which nobody else has open, is only
/// read. Throws SQLite::Exception or std::filesystem::filesystem_error when `sound` cannot be written or the file cannot be
/// opened.
void rescueRows(const std::filesystem::path& damaged, SQLite::Database& sound);

} // namespace unhunch
