#include "core/journal/IntegrityCheck.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <sqlite3.h>

namespace unhunch {

bool isDamage(int sqliteCode) {
    constexpr int primary = 0xff; // the rest of an extended code says where
    return (sqliteCode & primary) == SQLITE_CORRUPT || (sqliteCode & primary) == SQLITE_NOTADB;
}

std::optional<std::string> findingOf(const SQLite::Database& database, CheckDepth depth) {
    try {
        SQLite::Statement check(database, depth == CheckDepth::Full ? "PRAGMA integrity_check(1)"
                                                                    : "PRAGMA quick_check(1)");
        check.executeStep();
        auto finding = check.getColumn(0).getString();
        if (finding == "ok")
            return std::nullopt;
        return finding;
    } catch (const SQLite::Exception& error) {
        if (isDamage(error.getErrorCode()))
            return error.what();
        throw;
    }
}

} // namespace unhunch
