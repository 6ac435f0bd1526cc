#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace unhunch {

/// Puts what can still be read of a damaged journal into `sound`, a journal without rows: first through the tables, as far
/// as they lead; then from every page of the file and its log that looks like one with rows, whether or not a way leads there.
/// What `sound` does not allow is left out, and of several copies of a record (by its id) the one of the greatest edition stays,
/// of equal ones the first found. So a record may be found that was deleted later, and its deletion as well: see
/// readRescued(). The plan means something only as a whole: it comes in full, or of the edition 0 and without a line. The
/// damaged file, which nobody else has open, is only
/// read. Throws SQLite::Exception or std::filesystem::filesystem_error when `sound` cannot be written or the file cannot be
/// opened.
void rescueRows(const std::filesystem::path& damaged, SQLite::Database& sound);

} // namespace unhunch
