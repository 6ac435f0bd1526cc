#include "core/journal/JournalDatabase.h"

#include "core/journal/PlanRows.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace unhunch {

namespace {

/// Makes the table hold these rows alone.
template <typename Row>
void replace(PreparedStatement& clear, PreparedStatement& append, const std::vector<Row>& rows,
             void (*write)(RowWriter&, const Row&)) {
    clear.run()->exec();
    for (const Row& each : rows) {
        const auto run = append.run();
        RowWriter row(*run);
        write(row, each);
        run->exec();
    }
}

} // namespace

SessionLog::Database::Database(std::filesystem::path where, Date today, Missing missing)
    : file(std::move(where)), connection(openJournal(file, today, missing)) {}

void SessionLog::Database::requireInPlace(std::string_view task) const {
    if (hasMoved(connection))
        throw JournalError(refusal(task, file, "it was moved away", "Bring it back, and try again."),
                           JournalFault::Gone);
}

int SessionLog::Database::currentDataVersion() {
    return attempt(readTask, [this] { return connection.execAndGet("PRAGMA data_version").getInt(); });
}

PlanRecord SessionLog::Database::plan() {
    return {rows(planEntries, "plan_entry", std::nullopt, &readPlanEntry),
            rows(planPauses, "plan_pause", std::nullopt, &readPause)};
}

KeptPlan SessionLog::Database::keptPlan() {
    KeptPlan kept{.record = plan()};
    const auto run = planAdopted.run();
    if (run->executeStep()) {
        RowReader row(*run, "plan", file);
        kept.adoptedOn = row.date();
        kept.edition = row.number(0);
    }
    return kept;
}

void SessionLog::Database::keepPlan(const KeptPlan& before, const KeptPlan& plan) {
    if (plan.record != before.record) {
        replace(clearPlanEntries, appendPlanEntry, plan.record.history, &writePlanEntry);
        replace(clearPlanPauses, appendPlanPause, plan.record.paused, &writePause);
    }
    if (plan.adoptedOn && (plan.edition != before.edition || plan.adoptedOn != before.adoptedOn)) {
        const auto run = keepPlanHead.run();
        RowWriter row(*run);
        row.date(*plan.adoptedOn);
        row.number(plan.edition);
        run->exec();
    }
}

std::vector<Deletion> SessionLog::Database::allDeletions() {
    auto deletions = rows<Deletion>(deletionsAll, "deletion", std::nullopt, &readDeletion);
    std::ranges::sort(deletions, {}, [](const Deletion& each) { return std::tie(each.kind, each.id); });
    return deletions;
}

Session SessionLog::Database::requireSession(std::string_view task, const Uuid& id,
                                             const std::optional<Session>& seen) {
    auto known = sessions.find(id);
    if (!known)
        throw JournalError(refusal(task, file, "it has no such session", "Nothing was changed."));
    if (seen && known->record != *seen)
        throw JournalError(
            refusal(task, file, "the session was changed meanwhile",
                    "That change stays, and nothing else was changed; look at it, and try again."));
    return std::move(known->record);
}

} // namespace unhunch
