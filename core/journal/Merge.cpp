#include "core/journal/Merge.h"

#include "core/journal/Copies.h"
#include "core/journal/RecordJson.h"

#include <algorithm>
#include <tuple>

namespace unhunch {

namespace {

/// Whether `one` holds against `other`.
template <class Record>
bool isGreater(const Copy<Record>& one, const Copy<Record>& other) {
    if (one.edition != other.edition)
        return one.edition > other.edition;
    if (!one.kept || !other.kept)
        return one.kept && !other.kept;
    // Two computers changed it the same number of times. Any rule serves that all of them follow.
    return *one.kept != *other.kept && lineOf(toJournalJson(*one.kept)) > lineOf(toJournalJson(*other.kept));
}

template <class Record>
void mergeInto(Copies<Record>& all, const Copies<Record>& other) {
    for (const auto& [id, copy] : other) {
        const auto [known, isNew] = all.emplace(id, copy);
        if (!isNew && isGreater(copy, known->second))
            known->second = copy;
    }
}

/// Appends the copies of one kind to what they come out as.
template <class Record>
void append(const Copies<Record>& copies, std::vector<Kept<Record>>& records,
            std::vector<Deletion>& deletions) {
    for (const auto& [id, copy] : copies) {
        if (copy.kept)
            records.push_back(*copy.kept);
        else
            deletions.push_back({kindOf<Record>, Uuid(id), copy.edition});
    }
}

template <class Record>
void mergeKind(const JournalContents& one, const JournalContents& other, JournalContents& merged) {
    Copies<Record> copies = copiesOf<Record>(one);
    mergeInto(copies, copiesOf<Record>(other));
    append(copies, recordsOf<Record>(merged), merged.deletions);
}

/// Of plans that were changed as often, the one that says more: a plan of many lines is not lost to one that is new.
bool isGreater(const KeptPlan& one, const KeptPlan& other) {
    const auto order = [](const KeptPlan& plan) {
        return std::tuple(plan.edition, plan.record.history.size() + plan.record.paused.size());
    };
    if (order(one) != order(other))
        return order(one) > order(other);
    if (one.record == other.record)
        return false;
    const auto content = [](const KeptPlan& plan) {
        return lineOf(toJournalJson(KeptPlan{.record = plan.record, .edition = plan.edition}));
    };
    return content(one) > content(other);
}

KeptPlan mergedPlan(const KeptPlan& one, const KeptPlan& other) {
    KeptPlan merged = isGreater(other, one) ? other : one;
    merged.adoptedOn = one.adoptedOn && other.adoptedOn ? std::min(*one.adoptedOn, *other.adoptedOn)
                       : one.adoptedOn                  ? one.adoptedOn
                                                        : other.adoptedOn;
    return merged;
}

/// The edition of what comes to stand in the place of `before`.
Edition editionOver(Edition before, Edition edition, bool isSame) {
    if (edition > before)
        return edition;
    return isSame ? before : editionAfter(before);
}

template <class Record>
void restoreKind(const JournalContents& copy, const JournalContents& now, JournalContents& restored) {
    const Copies<Record> present = copiesOf<Record>(now);
    Copies<Record> copies = copiesOf<Record>(copy);
    for (const auto& [id, is] : present) {
        if (!is.kept)
            copies.emplace(id, is);
    }
    for (const auto& [id, was] : copies) {
        Edition edition = was.edition;
        if (const auto found = present.find(id); found != present.end()) {
            const Copy<Record>& is = found->second;
            const bool isSame =
                was.kept && is.kept ? was.kept->record == is.kept->record : was.kept == is.kept;
            edition = editionOver(is.edition, edition, isSame);
        }
        if (was.kept)
            recordsOf<Record>(restored).push_back({was.kept->record, edition});
        else
            restored.deletions.push_back({kindOf<Record>, Uuid(id), edition});
    }
}

template <class Record>
void countChanges(const JournalContents& before, const JournalContents& after, RecordChanges& changes,
                  bool& unseen) {
    const Copies<Record> were = copiesOf<Record>(before);
    for (const auto& [id, copy] : copiesOf<Record>(after)) {
        const auto found = were.find(id);
        const Copy<Record> was = found == were.end() ? Copy<Record>{} : found->second;
        if (copy.kept && !was.kept)
            ++changes.added;
        else if (!copy.kept && was.kept)
            ++changes.removed;
        else if (copy.kept && copy.kept->record != was.kept->record)
            ++changes.changed;
        else
            unseen = unseen || copy.edition != was.edition;
    }
}

} // namespace

JournalContents merge(const JournalContents& one, const JournalContents& other) {
    JournalContents merged;
    mergeKind<Session>(one, other, merged);
    mergeKind<Prompt>(one, other, merged);
    mergeKind<HeldBreak>(one, other, merged);
    mergeKind<Tension>(one, other, merged);
    merged.plan = mergedPlan(one.plan, other.plan);
    return merged;
}

JournalContents restored(const JournalContents& copy, const JournalContents& now) {
    JournalContents restored;
    restoreKind<Session>(copy, now, restored);
    restoreKind<Prompt>(copy, now, restored);
    restoreKind<HeldBreak>(copy, now, restored);
    restoreKind<Tension>(copy, now, restored);
    restored.plan = copy.plan;
    restored.plan.edition =
        editionOver(now.plan.edition, copy.plan.edition, copy.plan.record == now.plan.record);
    return restored;
}

JournalChanges changesBetween(const JournalContents& before, const JournalContents& after) {
    JournalChanges changes;
    countChanges<Session>(before, after, changes.sessions, changes.unseen);
    countChanges<Prompt>(before, after, changes.prompts, changes.unseen);
    countChanges<HeldBreak>(before, after, changes.heldBreaks, changes.unseen);
    countChanges<Tension>(before, after, changes.tensions, changes.unseen);
    changes.plan = before.plan.record != after.plan.record;
    changes.adopted = before.plan.adoptedOn != after.plan.adoptedOn;
    changes.unseen = changes.unseen || (!changes.plan && before.plan.edition != after.plan.edition);
    return changes;
}

} // namespace unhunch
