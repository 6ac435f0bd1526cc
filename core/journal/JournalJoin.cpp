#include "core/journal/JournalJoin.h"

#include "core/journal/EditRow.h"
#include "core/journal/SessionLog.h"
#include "core/journal/Statements.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <string>
#include <vector>

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

/// A plan of which the edition is not known counts as changed since `own`.
void datePlan(KeptPlan& rescued, const PlanRecord& own, Edition ownEdition) {
    constexpr Edition leastOfChanged = 2; // what a new journal starts with gives way to it
    if (rescued.edition != 0 || rescued.record == PlanRecord{})
        return;
    rescued.edition = rescued.record == own ? ownEdition : std::max(editionAfter(ownEdition), leastOfChanged);
}

std::vector<Edit> editsOf(const SQLite::Database& journal, const std::filesystem::path& file) {
    std::vector<Edit> edits;
    SQLite::Statement rows(journal, statement::editsLatestFirst);
    while (rows.executeStep()) {
        try {
            RowReader row(rows, "edit", file);
            edits.push_back(readEdit(row));
        } catch (const JournalError&) {
            // It cannot be taken back, and is no reason to lose the rest.
        }
    }
    return edits;
}

void appendNewEdits(SQLite::Database& journal, const std::vector<Edit>& known,
                    const std::vector<Edit>& edits) {
    SQLite::Transaction transaction(journal, SQLite::TransactionBehavior::IMMEDIATE);
    for (const Edit& edit : edits) {
        if (std::ranges::find(known, edit) != known.end())
            continue;
        SQLite::Statement append(journal, statement::appendEdit);
        RowWriter row(append);
        writeRow(row, edit);
        append.exec();
    }
    SQLite::Statement eraseBeyond(journal, statement::eraseEditsBeyond);
    RowWriter(eraseBeyond).number(editsKept);
    eraseBeyond.exec();
    transaction.commit();
}

} // namespace

SessionSpan sessionsIn(const SQLite::Database& journal) { return spanOf(journal, {}); }

SessionSpan joinRescued(const DraftJournal& journal, RescuedContents rescued, Date today) {
    std::string last;
    Edition ownEdition = 0;
    std::vector<Edit> known;
    {
        auto before = journal.connect();
        last = before.execAndGet("SELECT ifnull(max(number), 0) FROM session").getString();
        ownEdition = before.execAndGet("SELECT ifnull(max(edition), 0) FROM plan").getInt();
        known = editsOf(before, journal.file());
    }
    {
        SessionLog log(journal.file(), today);
        datePlan(rescued.contents.plan, log.plan(), ownEdition);
        static_cast<void>(log.take(rescued.contents));
    }
    auto after = journal.connect();
    // Else what is copied of it would need a log beside it.
    after.exec("PRAGMA journal_mode = DELETE");
    appendNewEdits(after, known, rescued.edits);
    return spanOf(after, " WHERE number > " + last);
}

} // namespace unhunch
