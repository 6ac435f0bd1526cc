#include "tests/core/journal/FaultyDisk.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <limits>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

constexpr int never = std::numeric_limits<int>::max();

int calls = 0;
int failingCall = never;
int failure = 0;
bool failureLasts = false;

/// Counts a call; true when it is to fail, and then errno says why.
bool fails() {
    ++calls;
    if (calls != failingCall && !(failureLasts && calls > failingCall))
        return false;
    errno = failure;
    return true;
}

bool changesFiles(int flags) { return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0; }

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int openFile(int folder, const char* path, int flags, mode_t mode) {
    if (changesFiles(flags) && fails())
        return -1;
    return static_cast<int>(syscall(SYS_openat, folder, path, flags, mode));
}

} // namespace

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the library's names are reserved for it
// NOLINTBEGIN(cert-dcl50-cpp): open takes its mode so
extern "C" {

int open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return openFile(AT_FDCWD, path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return openFile(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return openFile(folder, path, flags, mode);
}

FILE* fopen64(const char* path, const char* mode) {
    if (mode[0] != 'r' && fails())
        return nullptr;
    return next<FILE* (*)(const char*, const char*)>("fopen64")(path, mode);
}

FILE* fopen(const char* path, const char* mode) {
    if (mode[0] != 'r' && fails())
        return nullptr;
    return next<FILE* (*)(const char*, const char*)>("fopen")(path, mode);
}

ssize_t write(int file, const void* bytes, size_t count) {
    if (file > STDERR_FILENO && fails())
        return -1;
    return syscall(SYS_write, file, bytes, count);
}

ssize_t writev(int file, const iovec* parts, int count) {
    if (file > STDERR_FILENO && fails())
        return -1;
    return syscall(SYS_writev, file, parts, count);
}

ssize_t pwrite(int file, const void* bytes, size_t count, off_t at) {
    return fails() ? -1 : syscall(SYS_pwrite64, file, bytes, count, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at) {
    return fails() ? -1 : syscall(SYS_pwrite64, file, bytes, count, at);
}

ssize_t sendfile(int to, int from, off_t* at, size_t count) {
    return fails() ? -1 : syscall(SYS_sendfile, to, from, at, count);
}

int fsync(int) { return fails() ? -1 : 0; }
int fdatasync(int) { return fails() ? -1 : 0; }

int ftruncate(int file, off_t size) noexcept {
    return fails() ? -1 : static_cast<int>(syscall(SYS_ftruncate, file, size));
}

int ftruncate64(int file, off64_t size) noexcept {
    return fails() ? -1 : static_cast<int>(syscall(SYS_ftruncate, file, size));
}

int rename(const char* from, const char* to) noexcept {
    return fails() ? -1 : static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}

int unlink(const char* path) noexcept {
    return fails() ? -1 : static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int remove(const char* path) noexcept {
    if (fails())
        return -1;
    return next<int (*)(const char*)>("remove")(path);
}

int mkdir(const char* path, mode_t mode) noexcept {
    return fails() ? -1 : static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

} // extern "C"
// NOLINTEND(cert-dcl50-cpp)
// NOLINTEND(readability-inconsistent-declaration-parameter-name)

namespace unhunch::test {

void FaultyDisk::failAt(int call, int error, bool lasts) {
    calls = 0;
    failingCall = call;
    failure = error;
    failureLasts = lasts;
}

int FaultyDisk::heal() {
    failingCall = never;
    failureLasts = false;
    return calls;
}

} // namespace unhunch::test
