#include "core/journal/Restore.h"

#include "core/journal/BackupFile.h"
#include "core/journal/DraftJournal.h"
#include "core/journal/IntegrityCheck.h"
#include "core/journal/JournalFile.h"
#include "core/journal/JournalHold.h"
#include "core/journal/JournalJoin.h"
#include "core/journal/Merge.h"
#include "core/journal/Migrations.h"
#include "core/journal/Refusal.h"
#include "core/journal/RowInserter.h"
#include "core/journal/SessionLog.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <map>
#include <optional>
#include <string>

namespace unhunch {

namespace fs = std::filesystem;

namespace {

constexpr auto task = "restore the journal from";

/// Each table and index by its name, with the text that made it.
std::map<std::string, std::string> schemaOf(const SQLite::Database& database) {
    SQLite::Statement entries(database, "SELECT type || ' ' || name, ifnull(sql, '') FROM sqlite_schema");
    std::map<std::string, std::string> schema;
    while (entries.executeStep())
        schema.emplace(entries.getColumn(0).getString(), entries.getColumn(1).getString());
    return schema;
}

[[noreturn]] void refuse(const fs::path& copy, const std::string& reason, std::string_view advice,
                         JournalFault fault = JournalFault::Other) {
    throw JournalError(refusal(task, copy, reason, std::string("The journal is as it was. ").append(advice)),
                       fault);
}

void requireFile(const fs::path& journal, const fs::path& copy) {
    if (!fs::exists(copy))
        refuse(copy, "there is no such file", "Check its name and folder.");
    if (!fs::is_regular_file(copy))
        refuse(copy, "it is no file",
               "Name a file that 'unhunch backup' wrote, or one of the folder of backups.");
    if (fs::exists(journal) && fs::equivalent(journal, copy))
        refuse(copy, "it is the journal itself", "Name a copy of it.");
}

/// The first thing that cannot be read of a journal.
std::optional<std::string> nonsenseIn(const fs::path& file, Date today) {
    try {
        const SessionLog log(file, today);
        const JournalContents contents = log.contents();
        if (merge(contents, {}) != contents)
            return "a record is there that was deleted";
        static_cast<void>(log.edits());
        static_cast<void>(log.planBegan());
        return std::nullopt;
    } catch (const JournalError& error) {
        return error.what();
    }
}

/// Fills the draft with the copy, brought to the current version, and reads all of it. The copy comes from anywhere: what
/// it has beyond a journal's tables (such as triggers, which would run) is refused.
void fillWithChecked(const DraftJournal& draft, const fs::path& copy, Date today) {
    draft.fillFrom(copy);
    {
        auto database = draft.connect();
        database.exec("PRAGMA trusted_schema = OFF");
        requireJournal(database, copy);
        if (database.execAndGet("PRAGMA user_version").getInt() == 0)
            refuse(copy, "it is empty", "Name another file.");
        if (const auto finding = findingOf(database, CheckDepth::Full))
            refuse(copy, "it is damaged (" + *finding + ")", "Name another backup.", JournalFault::Damaged);
        if (database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
                .getInt() != 0)
            refuse(copy, "it holds more than a journal", "Name a file that Unhunch wrote.");
        migrate(database, copy, today);
        const DraftJournal fresh(draft.file());
        auto made = fresh.connect();
        migrate(made, fresh.file(), today);
        if (schemaOf(database) != schemaOf(made))
            refuse(copy, "its tables are not those of a journal", "Name a file that Unhunch wrote.");
    }
    if (const auto nonsense = nonsenseIn(draft.file(), today))
        refuse(copy, "it holds what makes no sense: " + *nonsense, "Name another backup.");
    draft.connect().exec("PRAGMA journal_mode = DELETE");
}

/// Has the copy's editions be such that no merge takes back what is restored over what `journal` holds.
void raiseEditions(const DraftJournal& draft, const fs::path& journal, Date today) {
    {
        SessionLog copy(draft.file(), today);
        static_cast<void>(copy.take(restored(copy.contents(), SessionLog(journal, today).contents())));
    }
    draft.connect().exec("PRAGMA journal_mode = DELETE");
}

/// Replaces all rows in one transaction, with what was there kept in a copy that nobody's write can come after.
fs::path replaceRows(const fs::path& journal, const DraftJournal& by, Date today) {
    auto database = openJournal(journal, today);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    fs::path before = backUpBeforeRestore(journal, today);
    // What others read of the journal is what it holds: they cannot write.
    raiseEditions(by, journal, today);
    SQLite::Statement attach(database, "ATTACH ? AS incoming");
    attach.bind(1, utf8(by.file()));
    attach.exec();
    attach.reset();
    database.exec("PRAGMA defer_foreign_keys = ON");
    for (const TableShape& table : tablesOf(database)) {
        const std::string name = '"' + table.name + '"';
        database.exec("DELETE FROM main." + name + "; INSERT INTO main." + name + " SELECT * FROM incoming." +
                      name);
    }
    transaction.commit();
    return before;
}

/// The same for a journal that is damaged or gone.
fs::path replaceFile(const fs::path& journal, const DraftJournal& by, Date today) {
    makePrivateFolder(journal.parent_path());
    JournalHold hold(journal);
    fs::path before = hold.setAside(today);
    auto sound = by.connect();
    hold.replaceBy(sound);
    return before;
}

bool isSound(const fs::path& journal) {
    if (!fs::exists(journal) || isLost(journal))
        return false;
    return !quickFault(journal);
}

} // namespace

Restored restore(const fs::path& journal, const fs::path& copy, Date today) {
    try {
        requireFile(journal, copy);
        if (fs::exists(journal))
            refuseForeignUntouched(journal);
        makePrivateFolder(journal.parent_path());
        const DraftJournal draft(journal);
        fillWithChecked(draft, copy, today);
        Restored result{sessionsIn(draft.connect())};
        result.before =
            isSound(journal) ? replaceRows(journal, draft, today) : replaceFile(journal, draft, today);
        try {
            // Else the newest copy would be of what the person did not want any more.
            renewDailyBackup(journal, today);
        } catch (const JournalError&) {
            // The restore is done; tomorrow's copy has it.
        }
        return result;
    } catch (const SQLite::Exception& error) {
        throw refused(task, copy, error);
    } catch (const fs::filesystem_error& error) {
        throw refused(task, error.path1().empty() ? copy : error.path1(), error.code());
    }
}

} // namespace unhunch
