#include "core/journal/JournalJoin.h"

#include "core/journal/Copies.h"
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

/// Leaves out what the sound journal has of the same edition: where the two differ, damage made the difference.
template <class Record>
void leaveOutKnown(JournalContents& rescued, const JournalContents& own) {
    const Copies<Record> known = copiesOf<Record>(own);
    std::erase_if(recordsOf<Record>(rescued), [&known](const Kept<Record>& kept) {
        const auto found = known.find(kept.record.id);
        return found != known.end() && found->second.kept && found->second.edition >= kept.edition;
    });
}

/// A plan of which the edition is not known counts as changed since `own`.
void datePlan(KeptPlan& rescued, const KeptPlan& own) {
    constexpr Edition leastOfChanged = 2; // what a new journal starts with gives way to it
    if (rescued.edition == 0 && rescued.record != PlanRecord{} && rescued.record != own.record)
        rescued.edition = std::max(editionAfter(own.edition), leastOfChanged);
    else if (rescued.edition <= own.edition)
        rescued = {.record = own.record, .edition = own.edition, .adoptedOn = rescued.adoptedOn};
}

void leaveOutKnown(JournalContents& rescued, const JournalContents& own) {
    leaveOutKnown<Session>(rescued, own);
    leaveOutKnown<Prompt>(rescued, own);
    leaveOutKnown<HeldBreak>(rescued, own);
    leaveOutKnown<Tension>(rescued, own);
    datePlan(rescued.plan, own.plan);
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
    std::vector<Edit> known;
    {
        auto before = journal.connect();
        last = before.execAndGet("SELECT ifnull(max(number), 0) FROM session").getString();
        known = editsOf(before, journal.file());
    }
    {
        SessionLog log(journal.file(), today);
        leaveOutKnown(rescued.contents, log.contents());
        static_cast<void>(log.take(rescued.contents));
    }
    auto after = journal.connect();
    // Else what is copied of it would need a log beside it.
    after.exec("PRAGMA journal_mode = DELETE");
    appendNewEdits(after, known, rescued.edits);
    return spanOf(after, " WHERE number > " + last);
}

} // namespace unhunch
