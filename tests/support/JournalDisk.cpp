#include "tests/support/JournalDisk.h"

#include <condition_variable>
#include <mutex>

#include <sqlite3.h>

namespace unhunch::test {

namespace {

struct State {
    sqlite3_vfs* real = nullptr;
    std::mutex mutex; ///< guards what follows
    std::condition_variable change;
    std::set<std::thread::id> threads;
    bool isStalled = false;
    int waiting = 0;
    int open = 0; ///< files
    int writeResult = SQLITE_OK;
    int openResult = SQLITE_OK;
};
/// Never destroyed: a thread that waited for the disk may have a last word with it while the program's statics go.
State& state = *new State; // NOLINT(cppcoreguidelines-owning-memory)

void touch() {
    std::unique_lock lock(state.mutex);
    state.threads.insert(std::this_thread::get_id());
    if (!state.isStalled)
        return;
    ++state.waiting;
    state.change.notify_all();
    state.change.wait(lock, [] { return !state.isStalled; });
    --state.waiting;
}

int writeResult() {
    const std::lock_guard lock(state.mutex);
    return state.writeResult;
}

int openResult() {
    const std::lock_guard lock(state.mutex);
    return state.openResult;
}

/// Before the real file, which SQLite gives the room for behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }

/// The same method of the real file, once the disk answers.
template <auto Method, class... Arguments>
int pass(sqlite3_file* file, Arguments... arguments) {
    touch();
    sqlite3_file* const real = realOf(file);
    return (real->pMethods->*Method)(real, arguments...);
}

template <auto Method, class... Arguments>
int passWrite(sqlite3_file* file, Arguments... arguments) {
    touch();
    if (const int refusal = writeResult(); refusal != SQLITE_OK)
        return refusal;
    sqlite3_file* const real = realOf(file);
    return (real->pMethods->*Method)(real, arguments...);
}

void count(int opened) {
    {
        const std::lock_guard lock(state.mutex);
        state.open += opened;
    }
    state.change.notify_all();
}

int closeFile(sqlite3_file* file) {
    sqlite3_file* const real = realOf(file);
    const int result = real->pMethods->xClose(real);
    count(-1);
    return result;
}

void barrier(sqlite3_file* file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }

using Methods = sqlite3_io_methods;

const Methods methods{.iVersion = 2,
                      .xClose = &closeFile,
                      .xRead = &pass<&Methods::xRead, void*, int, sqlite3_int64>,
                      .xWrite = &passWrite<&Methods::xWrite, const void*, int, sqlite3_int64>,
                      .xTruncate = &passWrite<&Methods::xTruncate, sqlite3_int64>,
                      .xSync = &passWrite<&Methods::xSync, int>,
                      .xFileSize = &pass<&Methods::xFileSize, sqlite3_int64*>,
                      .xLock = &pass<&Methods::xLock, int>,
                      .xUnlock = &pass<&Methods::xUnlock, int>,
                      .xCheckReservedLock = &pass<&Methods::xCheckReservedLock, int*>,
                      .xFileControl = &pass<&Methods::xFileControl, int, void*>,
                      .xSectorSize = &pass<&Methods::xSectorSize>,
                      .xDeviceCharacteristics = &pass<&Methods::xDeviceCharacteristics>,
                      .xShmMap = &pass<&Methods::xShmMap, int, int, int, void volatile**>,
                      .xShmLock = &pass<&Methods::xShmLock, int, int, int>,
                      .xShmBarrier = &barrier,
                      .xShmUnmap = &pass<&Methods::xShmUnmap, int>,
                      .xFetch = nullptr,
                      .xUnfetch = nullptr};

int openFile(sqlite3_vfs* /*vfs*/, sqlite3_filename name, sqlite3_file* file, int flags, int* given) {
    touch();
    auto* opened = reinterpret_cast<File*>(file);
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    opened->base.pMethods = nullptr;
    if (const int refusal = openResult(); refusal != SQLITE_OK)
        return refusal;
    const int result = state.real->xOpen(state.real, name, opened->real, flags, given);
    if (opened->real->pMethods) {
        opened->base.pMethods = &methods;
        count(1);
    }
    return result;
}

sqlite3_vfs shim{};

} // namespace

JournalDisk::JournalDisk() : m_real(sqlite3_vfs_find(nullptr)) {
    {
        const std::lock_guard lock(state.mutex);
        state.real = m_real;
        state.threads.clear();
    }
    // All else is the real one's, which asks nothing of the structure that it is called with.
    shim = *m_real;
    shim.zName = "unhunch-test";
    shim.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    shim.xOpen = &openFile;
    sqlite3_vfs_register(&shim, 1);
}

JournalDisk::~JournalDisk() {
    flow();
    setWriteResult(SQLITE_OK);
    setOpenResult(SQLITE_OK);
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(m_real, 1);
}

void JournalDisk::stall() {
    const std::lock_guard lock(state.mutex);
    state.isStalled = true;
}

void JournalDisk::flow() {
    {
        const std::lock_guard lock(state.mutex);
        state.isStalled = false;
    }
    state.change.notify_all();
}

bool JournalDisk::isWaitedFor(std::chrono::milliseconds patience) {
    std::unique_lock lock(state.mutex);
    return state.change.wait_for(lock, patience, [] { return state.waiting > 0; });
}

bool JournalDisk::isLeft(std::chrono::milliseconds patience) {
    std::unique_lock lock(state.mutex);
    return state.change.wait_for(lock, patience, [] { return state.open == 0; });
}

void JournalDisk::setWriteResult(int code) {
    const std::lock_guard lock(state.mutex);
    state.writeResult = code;
}

void JournalDisk::setOpenResult(int code) {
    const std::lock_guard lock(state.mutex);
    state.openResult = code;
}

std::set<std::thread::id> JournalDisk::threads() const {
    const std::lock_guard lock(state.mutex);
    return state.threads;
}

} // namespace unhunch::test
