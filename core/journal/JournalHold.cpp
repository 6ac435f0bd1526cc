#include "core/journal/JournalHold.h"

#include "core/journal/DraftJournal.h"
#include "core/journal/FileSync.h"
#include "core/journal/IntegrityCheck.h"
#include "core/journal/JournalFile.h"
#include "core/journal/Refusal.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <span>
#include <system_error>

#include <sqlite3.h>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

std::vector<char> logOfEmptyFile(const fs::path& file) {
    const fs::path log = besides(file, "-wal");
    if (!fs::exists(file) || fs::file_size(file) != 0 || !fs::exists(log))
        return {};
    std::ifstream in(log, std::ios::binary);
    return std::vector<char>(std::istreambuf_iterator<char>(in), {});
}

SQLite::Database connectOrMake(const fs::path& file) {
    const bool existed = fs::exists(file);
    auto database = connect(file, SQLite::OPEN_CREATE);
    if (!existed)
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    return database;
}

void writeSynced(const fs::path& file, std::span<const char> bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        throw fs::filesystem_error("write", file, std::error_code(errno, std::generic_category()));
    syncFile(file);
}

std::vector<char> bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw fs::filesystem_error("open", file, std::error_code(errno, std::generic_category()));
    return std::vector<char>(std::istreambuf_iterator<char>(in), {});
}

/// The bytes of the connection's file, read through SQLite: closing the file by other means would drop the locks.
std::vector<char> bytesOf(const SQLite::Database& database) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    int result = file->pMethods->xFileSize(file, &size);
    std::vector<char> bytes(static_cast<std::size_t>(size));
    constexpr std::size_t chunk = 65536;
    for (std::size_t at = 0; result == SQLITE_OK && at < bytes.size(); at += chunk) {
        const auto length = static_cast<int>(std::min(chunk, bytes.size() - at));
        result = file->pMethods->xRead(file, bytes.data() + at, length, static_cast<sqlite3_int64>(at));
        // A disk that cannot give back a part is what this is for: the rest is kept.
        if (result == SQLITE_IOERR_READ || result == SQLITE_IOERR_CORRUPTFS)
            result = SQLITE_OK;
    }
    if (result != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(result), result);
    return bytes;
}

/// "journal-damaged-2026-11-23.sqlite", or with a number where there is such a file or log.
fs::path freeName(const fs::path& file, Date today) {
    for (int number = 1;; ++number) {
        const std::string again = number == 1 ? std::string() : "-" + std::to_string(number);
        fs::path name =
            file.parent_path() / (utf8(file.stem()) + "-damaged-" + toString(today) + again + ".sqlite");
        if (!fs::exists(name) && !fs::exists(besides(name, "-wal")))
            return name;
    }
}

} // namespace

JournalHold::JournalHold(const fs::path& file)
    : m_file(file), m_strayLog(logOfEmptyFile(file)), m_database(connectOrMake(file)) {
    m_database.exec("PRAGMA locking_mode = EXCLUSIVE");
    try {
        lock();
    } catch (const SQLite::Exception& error) {
        if (!isDamage(error.getErrorCode()))
            throw;
        takeAnyContent(true);
        lock();
        takeAnyContent(false);
    }
}

JournalHold::~JournalHold() {
    try {
        if (m_database.execAndGet("PRAGMA journal_mode").getString() == "wal")
            return;
        // While the lock is kept, so is the rollback journal, emptied. Only by this way SQLite removes it, under a lock.
        m_database.exec("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema;"
                        "PRAGMA journal_mode = PERSIST; PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception&) {
        // It is in nobody's way.
    }
}

/// The lock stays when the transaction ends.
void JournalHold::lock() { SQLite::Transaction(m_database, SQLite::TransactionBehavior::EXCLUSIVE); }

/// Whether SQLite takes the file for an empty one, whatever is in it, which lets it be written over under its locks.
void JournalHold::takeAnyContent(bool any) {
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_RESET_DATABASE, any ? 1 : 0, nullptr);
}

std::optional<std::string> JournalHold::finding() {
    if (auto found = findingOf(m_database, CheckDepth::Full))
        return found;
    if (m_database.execAndGet("PRAGMA page_count").getInt() == 0)
        return "it is empty";
    return std::nullopt;
}

fs::path JournalHold::setAside(Date today) {
    const std::vector<char> content = bytesOf(m_database);
    if (content.empty() && m_strayLog.empty())
        return {};
    const fs::path log = besides(m_file, "-wal");
    const fs::path target = freeName(m_file, today);
    // The log first: a damaged file without its log would look whole to whoever finds it.
    if (!m_strayLog.empty())
        writeSynced(besides(target, "-wal"), m_strayLog);
    else if (fs::exists(log) && fs::file_size(log) > 0)
        writeSynced(besides(target, "-wal"), bytesOf(log));
    const fs::path draft = besides(target, ".part");
    writeSynced(draft, content);
    putInPlace(draft, target);
    return target;
}

void JournalHold::replaceBy(SQLite::Database& sound) {
    takeAnyContent(true);
    copyPages(sound, m_database);
    takeAnyContent(false);
    if (const auto found = findingOf(m_database, CheckDepth::Quick))
        throw SQLite::Exception(*found, SQLITE_CORRUPT);
}

} // namespace unhunch
