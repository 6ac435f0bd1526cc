#pragma once

#include "core/journal/Session.h"
#include "core/week/PlanHistory.h"

#include <variant>

namespace unhunch {

class SessionLog;

/// The answer to a reminder that was written before.
struct PromptAnswered {
    Uuid id;
    Answer answer;
    LocalDateTime at;

    friend bool operator==(const PromptAnswered&, const PromptAnswered&) = default;
};

/// A change of the plan, as values: somebody else may have changed the plan by the time it is written.
struct PlanChanged {
    PlanRecord before;
    PlanRecord after;

    friend bool operator==(const PlanChanged&, const PlanChanged&) = default;
};

/// What the running app has to write to the journal.
using JournalRecord = std::variant<Session, Prompt, PromptAnswered, HeldBreak, PlanChanged>;

/// Whether `later` says all that `earlier` does, so that only the later one need be written.
[[nodiscard]] bool supersedes(const JournalRecord& later, const JournalRecord& earlier);

/// Writes it. Throws JournalError.
void write(const JournalRecord& record, SessionLog& journal);

} // namespace unhunch
