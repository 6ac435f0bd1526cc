#pragma once

#include <filesystem>

namespace unhunch {

/// What makes files outlive a power cut. Each throws std::filesystem::filesystem_error. None may be used on a journal that
/// SQLite has open in this process: closing a file by other means drops the locks that SQLite holds on it.

/// Waits until what the file holds is on disk.
void syncFile(const std::filesystem::path& file);

/// Gives `from` the name `to`, in place of what has that name, and waits until that is on disk. Both lie in one folder.
void putInPlace(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace unhunch
