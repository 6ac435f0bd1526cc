#pragma once

#include <chrono>
#include <set>
#include <thread>

struct sqlite3_vfs;

namespace unhunch::test {

/// Stands between SQLite and the disk while it lives, for every file that is opened meanwhile: remembers which threads touch
/// the disk, lets it stall, and lets it refuse to write. One at a time. Files that are still open when it goes lie on a disk
/// in order.
class JournalDisk {
public:
    JournalDisk();
    ~JournalDisk();
    JournalDisk(const JournalDisk&) = delete;
    JournalDisk& operator=(const JournalDisk&) = delete;

    /// From now on everything that touches the disk waits, until flow().
    void stall();
    void flow();
    /// Whether something waits, within that time.
    [[nodiscard]] bool isWaitedFor(std::chrono::milliseconds patience);
    /// Whether everybody closes the files that are open on it, within `patience`.
    [[nodiscard]] bool isLeft(std::chrono::milliseconds patience);

    /// What a write answers from now on: a result code of SQLite, such as SQLITE_FULL; SQLITE_OK writes.
    void setWriteResult(int code);

    /// What the opening of a file answers from now on, likewise: SQLITE_CANTOPEN, as in a folder that may not be written to.
    void setOpenResult(int code);

    /// The threads that touched the disk.
    [[nodiscard]] std::set<std::thread::id> threads() const;

private:
    sqlite3_vfs* m_real;
};

} // namespace unhunch::test
