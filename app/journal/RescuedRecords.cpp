#include "app/journal/RescuedRecords.h"

#include "app/journal/UnwrittenRecords.h"
#include "core/Overloaded.h"

#include <algorithm>

namespace unhunch {

namespace {

/// Puts it among the records, in place of the one of its id.
template <class Record>
void put(std::vector<Kept<Record>>& records, Record record, Edition edition) {
    const auto known = std::ranges::find(
        records, record.id, [](const Kept<Record>& kept) -> const Uuid& { return kept.record.id; });
    Kept<Record> kept{std::move(record), edition};
    if (known != records.end())
        *known = std::move(kept);
    else
        records.push_back(std::move(kept));
}

template <class Record>
void sortById(std::vector<Kept<Record>>& records) {
    std::ranges::sort(records, {}, [](const Kept<Record>& kept) -> const Uuid& { return kept.record.id; });
}

void add(const UnwrittenRecord& entry, JournalContents& contents) {
    const Edition edition = std::min(entry.tellings, largestEdition);
    std::visit(
        Overloaded{[&](const Session& session) { put(contents.sessions, session, edition); },
                   [&](const SessionFelt& felt) { put(contents.sessions, felt.session, edition); },
                   [&](const Prompt& prompt) { put(contents.prompts, prompt, edition); },
                   [&](const PromptAnswered& answered) {
                       put(contents.prompts,
                           Prompt{answered.id, answered.shownAt, answered.at, answered.answer}, edition);
                   },
                   [&](const HeldBreak& held) { put(contents.heldBreaks, held, edition); },
                   [&](const Tension& tension) {
                       if (saysAnything(tension))
                           put(contents.tensions, tension, edition);
                       else
                           contents.deletions.push_back({RecordKind::Tension, tension.id, edition});
                   },
                   [&](const PlanChanged&) { contents.plan.edition = editionAfter(contents.plan.edition); }},
        entry.record);
}

} // namespace

JournalContents contentsOf(const UnwrittenRecords& unwritten, Rescued which, const PlanRecord& plan,
                           Edition planEdition) {
    JournalContents contents;
    for (const UnwrittenRecord& entry : unwritten.all()) {
        if (entry.refusal.isEmpty() == (which == Rescued::Waiting))
            add(entry, contents);
    }
    sortById(contents.sessions);
    sortById(contents.prompts);
    sortById(contents.heldBreaks);
    sortById(contents.tensions);
    std::ranges::sort(contents.deletions, {}, &Deletion::id); // which are all of one kind
    if (contents.plan.edition > 0)
        contents.plan = {plan, std::min(planEdition + contents.plan.edition, largestEdition)};
    return contents;
}

} // namespace unhunch
