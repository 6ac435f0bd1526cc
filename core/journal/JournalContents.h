#pragma once

#include "core/journal/Session.h"
#include "core/time/Date.h"
#include "core/week/PlanHistory.h"

#include <optional>
#include <vector>

namespace unhunch {

/// How often the content of a record was changed, 1 for what was never changed. Of two journals' copies of a record the
/// greater edition holds.
using Edition = int;
/// Further changes keep to this edition: no journal, however it came about, makes the number overflow.
inline constexpr Edition largestEdition = 1'000'000'000;
[[nodiscard]] constexpr Edition editionAfter(Edition edition) {
    return edition < largestEdition ? edition + 1 : largestEdition;
}

/// What is kept under ids of its own.
enum class RecordKind { Session, Prompt, HeldBreak, Tension };

/// A record with its edition.
template <class Record>
struct Kept {
    Record record;
    Edition edition = 1;

    friend bool operator==(const Kept&, const Kept&) = default;
};

/// That a record was deleted, so that a copy of it elsewhere does not bring it back.
struct Deletion {
    RecordKind kind = RecordKind::Session;
    Uuid id;
    Edition edition = 1; ///< greater than that of the record as it was

    friend bool operator==(const Deletion&, const Deletion&) = default;
};

/// The plan as a whole is one record.
struct KeptPlan {
    PlanRecord record;
    Edition edition = 0; ///< 0 while nothing was ever written of it
    /// The day of adoption, of several the earliest; empty in what is no journal yet.
    std::optional<Date> adoptedOn = std::nullopt;

    friend bool operator==(const KeptPlan&, const KeptPlan&) = default;
};

/// All that a journal holds, but for the history of edits, which serves for taking them back on this computer only. Each
/// list is in order of ids (the deletions of kinds, then ids), an id is there once, and either kept or deleted.
struct JournalContents {
    std::vector<Kept<Session>> sessions;
    std::vector<Kept<Prompt>> prompts;
    std::vector<Kept<HeldBreak>> heldBreaks;
    std::vector<Kept<Tension>> tensions;
    std::vector<Deletion> deletions;
    KeptPlan plan;

    friend bool operator==(const JournalContents&, const JournalContents&) = default;
};

/// How many records of one kind came, changed and went.
struct RecordChanges {
    int added = 0;
    int changed = 0;
    int removed = 0;

    friend bool operator==(const RecordChanges&, const RecordChanges&) = default;
};

/// What a journal became by taking in another.
struct JournalChanges {
    RecordChanges sessions;
    RecordChanges prompts;
    RecordChanges heldBreaks;
    RecordChanges tensions;
    bool plan = false;    ///< what is prescribed, or a pause
    bool adopted = false; ///< the plan began on an earlier day
    bool unseen = false;  ///< editions or deletions that nothing shows

    /// Whether anything is different now.
    [[nodiscard]] bool any() const { return *this != JournalChanges{}; }
    friend bool operator==(const JournalChanges&, const JournalChanges&) = default;
};

} // namespace unhunch
