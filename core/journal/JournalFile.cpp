#include "core/journal/JournalFile.h"

#include "core/journal/Migrations.h"
#include "core/journal/Refusal.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <string>

#include <sqlite3.h>

namespace unhunch {

namespace {

namespace fs = std::filesystem;

constexpr auto task = "open the journal";
constexpr std::chrono::milliseconds busyTimeout = std::chrono::seconds(5);

/// Makes the folders that are missing, each with mode 0700.
void makePrivateFolder(const fs::path& folder) {
    if (fs::exists(folder))
        return;
    makePrivateFolder(folder.parent_path());
    if (fs::create_directory(folder))
        fs::permissions(folder, fs::perms::owner_all);
}

/// A URI by which SQLite reads a file without a lock, a log or a trace. Percent signs and what ends a URI's
/// path are escaped.
std::string immutableUri(const fs::path& file) {
    const auto generic = file.generic_u8string();
    std::string uri = "file://";
    if (generic.empty() || generic.front() != u8'/')
        uri += '/'; // before a Windows drive letter
    for (const auto unit : generic) {
        switch (unit) {
        case u8'%': uri += "%25"; break;
        case u8'?': uri += "%3f"; break;
        case u8'#': uri += "%23"; break;
        default: uri += static_cast<char>(unit);
        }
    }
    return uri + "?immutable=1";
}

/// Refuses what is no journal for us before anything could change it. Opening such a file for writing would,
/// after a crash of the program it belongs to, already merge the log that lies beside it.
void refuseForeignUntouched(const fs::path& file) {
    try {
        SQLite::Database glance(immutableUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        requireJournal(glance, file);
    } catch (const SQLite::Exception&) {
        // A glance without locks may fail where a proper look does not; that one decides.
    }
}

SQLite::Database connect(const fs::path& file) {
    SQLite::Database database(utf8(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                              static_cast<int>(busyTimeout.count()));
    // SQLite opens a file that it may not write for reading, and would fail only when the first session is
    // saved.
    if (sqlite3_db_readonly(database.getHandle(), "main") != 0)
        throw SQLite::Exception("attempt to write a readonly database", SQLITE_READONLY);
    return database;
}

/// Switches to a write-ahead log; false where the file system cannot have one.
bool keepLog(SQLite::Database& database) {
    constexpr int attempts = 5;
    for (int attempt = 1;; ++attempt) {
        try {
            return database.execAndGet("PRAGMA journal_mode = WAL").getString() == "wal";
        } catch (const SQLite::Exception& error) {
            if (error.getErrorCode() != SQLITE_BUSY || attempt == attempts)
                throw;
        }
        // Another process is just switching. This statement does not wait for it as the others do, so an
        // empty transaction does.
        const SQLite::Transaction wait(database, SQLite::TransactionBehavior::IMMEDIATE);
    }
}

} // namespace

SQLite::Database openJournal(const fs::path& file, Date today) {
    try {
        if (fs::is_directory(file)) {
            throw JournalError(
                refusal(task, file, "it is a folder",
                        "Choose another folder for the data, or move this one out of the way."));
        }
        const bool existed = fs::exists(file);
        if (existed)
            refuseForeignUntouched(file);
        else
            makePrivateFolder(file.parent_path());

        auto database = connect(file);
        // The file is empty until the migration below; the log files beside it take over its mode. It is not
        // made by other means than SQLite's: closing a file drops all locks that this process holds on it.
        if (!existed)
            fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        requireJournal(database, file);
        database.exec("PRAGMA foreign_keys = ON");
        // Where memory cannot be shared (some network folders) SQLite keeps to its older journal; EXTRA makes
        // that one as durable as FULL makes the log.
        database.exec(keepLog(database) ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
        migrate(database, file, today);
        return database;
    } catch (const SQLite::Exception& error) {
        throw refused(task, file, error);
    } catch (const fs::filesystem_error& error) {
        throw refused(task, file, error.code());
    }
}

} // namespace unhunch
