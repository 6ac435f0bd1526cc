#include "core/journal/FileSync.h"

#include <cerrno>
#include <string>
#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace unhunch {

namespace fs = std::filesystem;

namespace {

#if defined(__unix__) || defined(__APPLE__)
void sync(const fs::path& path, int flags) {
    const int file = open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        throw fs::filesystem_error("open", path, std::error_code(errno, std::generic_category()));
    const int fault = fsync(file) == 0 ? 0 : errno;
    close(file);
    if (fault != 0)
        throw fs::filesystem_error("fsync", path, std::error_code(fault, std::generic_category()));
}

void syncFolder(const fs::path& folder) { sync(folder, O_RDONLY | O_DIRECTORY); }
#else
// SQLite has had its files written through by then, and there is no such call for a folder.
void sync(const fs::path&, int) {}
void syncFolder(const fs::path&) {}
constexpr int O_RDONLY = 0;
#endif

} // namespace

void syncFile(const fs::path& file) { sync(file, O_RDONLY); }

void putInPlace(const fs::path& from, const fs::path& to) {
    fs::rename(from, to);
    syncFolder(to.parent_path());
}

} // namespace unhunch
