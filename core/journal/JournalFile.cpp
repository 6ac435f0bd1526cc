#include "core/journal/JournalFile.h"

#include "core/journal/BackupFile.h"
#include "core/journal/Migrations.h"
#include "core/journal/Refusal.h"
#include "core/journal/Salvage.h"

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

/// Refuses what is in the way of a journal, or of making one.
void requirePlace(const fs::path& file, Missing missing) {
    if (fs::is_directory(file)) {
        throw JournalError(refusal(task, file, "it is a folder",
                                   "Choose another folder for the data, or move this one out of the way."));
    }
    if (missing == Missing::Refused && !fs::exists(file)) {
        throw JournalError(
            refusal(task, file, "it is not there any more", "Bring its folder back, or start Unhunch anew."),
            JournalFault::Gone);
    }
    if (isLost(file)) {
        throw JournalError(refusal(task, file, "it is gone, while there are backups of it",
                                   "To bring back the newest, run: unhunch doctor --repair. To begin anew, "
                                   "move the folder of the backups away."),
                           JournalFault::Damaged);
    }
}

} // namespace

void makePrivateFolder(const fs::path& folder) {
    if (fs::exists(folder))
        return;
    makePrivateFolder(folder.parent_path());
    if (fs::create_directory(folder))
        fs::permissions(folder, fs::perms::owner_all);
}

// Before anything could change it: opening such a file for writing would, after a crash of the program it belongs to,
// already merge the log that lies beside it.
void refuseForeignUntouched(const fs::path& file) {
    try {
        const SQLite::Database glance = connectImmutable(file);
        requireJournal(glance, file);
    } catch (const SQLite::Exception&) {
        // A glance without locks may fail where a proper look does not; that one decides.
    }
}

SQLite::Database connect(const fs::path& file, int make) {
    SQLite::Database database(utf8(file), SQLite::OPEN_READWRITE | make,
                              static_cast<int>(busyTimeout.count()));
    // SQLite opens a file that it may not write for reading, and would fail only when the first session is
    // saved.
    if (sqlite3_db_readonly(database.getHandle(), "main") != 0)
        throw SQLite::Exception("attempt to write a readonly database", SQLITE_READONLY);
    return database;
}

SQLite::Database connectImmutable(const fs::path& file) {
    return SQLite::Database(immutableUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
}

bool hasMoved(const SQLite::Database& database) {
    int moved = 0;
    // Where the system does not know, the file cannot be moved while it is open.
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

SQLite::Database connectToExisting(const fs::path& file, std::string_view task) {
    if (!fs::is_regular_file(file)) {
        throw JournalError(refusal(task, file, "there is no such file", "Check its name and folder."),
                           JournalFault::Gone);
    }
    refuseForeignUntouched(file);
    auto database = connect(file, 0);
    requireJournal(database, file);
    return database;
}

SQLite::Database openJournal(const fs::path& file, Date today, Missing missing) {
    try {
        requirePlace(file, missing);
        const bool existed = fs::exists(file);
        if (existed)
            refuseForeignUntouched(file);
        else
            makePrivateFolder(file.parent_path());

        auto database = connect(file, missing == Missing::Made ? SQLite::OPEN_CREATE : 0);
        // The file is empty until the migration below; the log files beside it take over its mode. It is not
        // made by other means than SQLite's: closing a file drops all locks that this process holds on it.
        if (!existed)
            fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        requireJournal(database, file);
        database.exec("PRAGMA foreign_keys = ON");
        // Where memory cannot be shared (some network folders) SQLite keeps to its older journal; EXTRA makes
        // that one as durable as FULL makes the log.
        database.exec(keepLog(database) ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
        if (isOfEarlierVersion(database, file))
            backUpBeforeMigration(database, file, today);
        migrate(database, file, today);
        return database;
    } catch (const SQLite::Exception& error) {
        throw refused(task, file, error);
    } catch (const fs::filesystem_error& error) {
        throw refused(task, file, error.code());
    }
}

} // namespace unhunch
