#include "core/journal/JournalJoin.h"

#include "core/journal/Refusal.h"
#include "core/journal/RowInserter.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <string>

namespace unhunch {

namespace {

SessionSpan spanOf(const SQLite::Database& database, const std::string& condition) {
    SQLite::Statement query(database,
                            "SELECT count(*), min(local_date), max(local_date) FROM session" + condition);
    query.executeStep();
    SessionSpan span{query.getColumn(0).getInt(), std::nullopt};
    const auto first = parseDate(query.getColumn(1).getString());
    const auto last = parseDate(query.getColumn(2).getString());
    if (first && last)
        span.days = DateRange{*first, *last};
    return span;
}

/// Its number is given anew: two journals number their rows each for itself.
void takeNewRows(SQLite::Database& journal, const TableShape& table) {
    const std::string columns = columnList({table.columns.begin() + 1, table.columns.end()});
    journal.exec("INSERT OR IGNORE INTO main.\"" + table.name + "\" (" + columns + ") SELECT " + columns +
                 " FROM rescued.\"" + table.name + "\" ORDER BY number");
}

void replaceIfAny(SQLite::Database& journal, const std::string& table) {
    if (journal.execAndGet("SELECT count(*) FROM rescued." + table).getInt() == 0)
        return;
    journal.exec("DELETE FROM main." + table + "; INSERT INTO main." + table + " SELECT * FROM rescued." +
                 table);
}

} // namespace

SessionSpan sessionsIn(const SQLite::Database& journal) { return spanOf(journal, {}); }

SessionSpan joinRescued(SQLite::Database& journal, const std::filesystem::path& rescued) {
    SQLite::Statement attach(journal, "ATTACH ? AS rescued");
    attach.bind(1, utf8(rescued));
    attach.exec();
    SQLite::Transaction transaction(journal, SQLite::TransactionBehavior::IMMEDIATE);
    const auto last = journal.execAndGet("SELECT ifnull(max(number), 0) FROM session").getString();
    for (const TableShape& table : tablesOf(journal)) {
        if (table.hasIds)
            takeNewRows(journal, table);
    }
    replaceIfAny(journal, "plan_entry");
    replaceIfAny(journal, "plan_pause");
    journal.exec(
        "UPDATE main.plan SET adopted_on = min(adopted_on, ifnull((SELECT adopted_on FROM rescued.plan), "
        "adopted_on))");
    const SessionSpan came = spanOf(journal, " WHERE number > " + last);
    transaction.commit();
    attach.reset();
    journal.exec("DETACH rescued");
    return came;
}

} // namespace unhunch
