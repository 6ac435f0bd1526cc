#include "core/journal/DraftJournal.h"

#include "core/journal/FileSync.h"
#include "core/journal/Refusal.h"
#include "core/journal/Session.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>

#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>

#include <sqlite3.h>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

constexpr auto ending = ".part";

fs::path emptyFile(const fs::path& file) {
    if (std::ofstream made(file, std::ios::binary | std::ios::trunc); !made)
        throw fs::filesystem_error("create", file, std::error_code(errno, std::generic_category()));
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    return file;
}

void removeWithWhatIsBeside(const fs::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove(besides(file, suffix), ignored);
}

} // namespace

fs::path besides(const fs::path& database, const char* suffix) {
    fs::path beside = database;
    beside += suffix;
    return beside;
}

DraftJournal::DraftJournal(const fs::path& besideThis)
    : m_file(emptyFile(besides(besideThis, ("." + newUuid() + ending).c_str()))) {}

DraftJournal::~DraftJournal() { removeWithWhatIsBeside(m_file); }

SQLite::Database DraftJournal::connect() const {
    return SQLite::Database(utf8(m_file), SQLite::OPEN_READWRITE);
}

void DraftJournal::fillFrom(const fs::path& closed) const {
    // To a new file: for Windows, the C++ library of GCC 12 refuses to copy over one that is there.
    removeWithWhatIsBeside(m_file);
    fs::copy_file(closed, m_file);
    const fs::path log = besides(closed, "-wal");
    if (fs::exists(log))
        fs::copy_file(log, besides(m_file, "-wal"));
    fs::permissions(m_file, fs::perms::owner_read | fs::perms::owner_write);
}

void DraftJournal::clear() const {
    removeWithWhatIsBeside(m_file);
    static_cast<void>(emptyFile(m_file));
}

void DraftJournal::putInPlaceOf(const fs::path& target) const {
    syncFile(m_file);
    putInPlace(m_file, target);
}

void removeAbandonedDrafts(const fs::path& besideNew) {
    std::error_code ignored;
    const auto longAgo = fs::last_write_time(besideNew, ignored) - std::chrono::hours(24);
    if (ignored)
        return;
    for (const auto& entry : fs::directory_iterator(besideNew.parent_path(), ignored)) {
        const auto changed = entry.last_write_time(ignored);
        if (!ignored && entry.path().extension() == ending && changed < longAgo)
            removeWithWhatIsBeside(entry.path());
    }
}

void copyPages(SQLite::Database& from, SQLite::Database& to) {
    SQLite::Backup copy(to, from);
    // In one step: between several, a write by somebody else would make it begin anew.
    constexpr int allPages = -1;
    const int result = copy.executeStep(allPages);
    if (result != SQLITE_DONE)
        throw SQLite::Exception(sqlite3_errstr(result), result);
}

} // namespace unhunch
