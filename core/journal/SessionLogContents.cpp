#include "core/journal/Copies.h"
#include "core/journal/JournalDatabase.h"
#include "core/journal/Merge.h"

namespace unhunch {

namespace {

constexpr auto takeTask = "take another journal into";

/// Adds to `own` what the table says of an id.
template <class Record>
void addShare(JournalContents& own, RecordTable<Record>& table, const Uuid& id) {
    if (auto kept = table.find(id))
        recordsOf<Record>(own).push_back(std::move(*kept));
    else if (const auto edition = table.deletion(id))
        own.deletions.push_back({table.kind(), id, *edition});
}

template <class Record>
void addShares(JournalContents& own, RecordTable<Record>& table, const JournalContents& other) {
    for (const auto& [id, copy] : copiesOf<Record>(other))
        addShare(own, table, Uuid(id));
}

template <class Record>
void writeKind(RecordTable<Record>& table, const JournalContents& before, const JournalContents& after) {
    const Copies<Record> were = copiesOf<Record>(before);
    for (const auto& [id, copy] : copiesOf<Record>(after)) {
        const auto was = were.find(id);
        const bool isThere =
            was != were.end() && was->second.edition == copy.edition &&
            (copy.kept && was->second.kept ? *copy.kept == *was->second.kept : copy.kept == was->second.kept);
        if (isThere)
            continue;
        if (copy.kept)
            table.keep(*copy.kept);
        else
            table.remove(Uuid(id), copy.edition);
    }
}

} // namespace

JournalContents SessionLog::Database::shareOf(const JournalContents& other) {
    JournalContents own;
    addShares(own, sessions, other);
    addShares(own, prompts, other);
    addShares(own, heldBreaks, other);
    addShares(own, tensions, other);
    own.plan = keptPlan();
    return own;
}

void SessionLog::Database::write(const JournalContents& before, const JournalContents& after) {
    writeKind(sessions, before, after);
    writeKind(prompts, before, after);
    writeKind(heldBreaks, before, after);
    writeKind(tensions, before, after);
    keepPlan(before.plan, after.plan);
}

JournalContents SessionLog::contents() const {
    Database& database = *m_database;
    return database.snapshot(Database::readTask, [&] {
        return JournalContents{.sessions = database.sessions.all(),
                               .prompts = database.prompts.all(),
                               .heldBreaks = database.heldBreaks.all(),
                               .tensions = database.tensions.all(),
                               .deletions = database.allDeletions(),
                               .plan = database.keptPlan()};
    });
}

JournalChanges SessionLog::take(const JournalContents& other) {
    Database& database = *m_database;
    return database.change(takeTask, [&] {
        const JournalContents before = database.shareOf(other);
        const JournalContents after = merge(before, other);
        database.write(before, after);
        return changesBetween(before, after);
    });
}

JournalChanges SessionLog::changesBy(const JournalContents& other) const {
    Database& database = *m_database;
    return database.snapshot(Database::readTask, [&] {
        const JournalContents before = database.shareOf(other);
        return changesBetween(before, merge(before, other));
    });
}

} // namespace unhunch
