#pragma once

#include "core/journal/Session.h"
#include "core/week/PlanHistory.h"

#include <variant>

namespace unhunch {

class SessionLog;

/// How a stretch felt, said after its session was written: the rest of that session may have been put right meanwhile.
struct SessionFelt {
    Session session; ///< as the guide knows it, with how it felt

    friend bool operator==(const SessionFelt&, const SessionFelt&) = default;
};

/// The answer to a reminder that was written before.
struct PromptAnswered {
    Uuid id;
    LocalDateTime shownAt;
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

/// Whether one of the two questions is answered. One of which neither is any more has been taken back.
[[nodiscard]] inline bool saysAnything(const Tension& tension) { return tension.before || tension.after; }

/// What the running app has to write to the journal.
using JournalRecord =
    std::variant<Session, SessionFelt, Prompt, PromptAnswered, HeldBreak, Tension, PlanChanged>;

/// The id under which the journal has it; empty for the plan.
[[nodiscard]] Uuid idOf(const JournalRecord& record);

/// Whether `later` says all that `earlier` does, so that only the later one need be written.
[[nodiscard]] bool supersedes(const JournalRecord& later, const JournalRecord& earlier);

/// Writes it. Throws JournalError.
void write(const JournalRecord& record, SessionLog& journal);

} // namespace unhunch
