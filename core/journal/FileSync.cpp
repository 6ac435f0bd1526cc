#include "core/journal/FileSync.h"

#include <cerrno>
#include <system_error>

#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace unhunch {

namespace fs = std::filesystem;

namespace {

#ifdef _POSIX_FSYNC // said by systems that have the call
void sync(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        throw fs::filesystem_error("open", path, std::error_code(errno, std::generic_category()));
    const int fault = fsync(file) == 0 ? 0 : errno;
    close(file);
    if (fault != 0)
        throw fs::filesystem_error("fsync", path, std::error_code(fault, std::generic_category()));
}
#else
// SQLite has had its files written through by then, and a folder cannot be waited for.
void sync(const fs::path&) {}
#endif

} // namespace

void syncFile(const fs::path& file) { sync(file); }

void putInPlace(const fs::path& from, const fs::path& to) {
    fs::rename(from, to);
    sync(to.parent_path());
}

} // namespace unhunch
