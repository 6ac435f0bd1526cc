#pragma once

#include "app/journal/JournalRecord.h"
#include "core/journal/JournalContents.h"
#include "core/week/Completion.h"

#include <optional>
#include <vector>

namespace unhunch {

class SessionLog;

/// What the running app needs of the journal at once, as it was when it was read.
struct JournalMemory {
    PlanRecord plan{};
    Edition planEdition = 0;
    Date planBegan{};
    bool hasSessions = false; ///< on any day
    Date since{};             ///< from this day on all sessions are in `recent`
    /// As SessionLog::sessions() orders them, then those that were written since.
    std::vector<Session> recent{};

    /// Sessions of these days as the rules of the week need them; of days before `since` not all.
    [[nodiscard]] std::vector<Completion> completions(const DateRange& dates) const;
    /// Of those in memory the one that ended last.
    [[nodiscard]] std::optional<Session> latest(const StretchId& stretch) const;

    /// Becomes what the journal holds once `record` is written.
    void apply(const JournalRecord& record);

    friend bool operator==(const JournalMemory&, const JournalMemory&) = default;
};

/// Reads it. Throws JournalError.
[[nodiscard]] JournalMemory readMemory(const SessionLog& journal, Date since);

/// Memory that is read on `today` begins weeks before it: the running week and the three before it lie in it, in any
/// calendar, and also some hours after the wall clock was set back.
[[nodiscard]] Date memoryBegins(Date today);

/// Sessions as the rules of the week need them.
[[nodiscard]] std::vector<Completion> completionsOf(const std::vector<Session>& sessions);

/// Puts the session among those of the days `dates`: in place of the one of its id, else behind them. One that lies on
/// another day is not among them.
void applySession(const Session& session, const DateRange& dates, std::vector<Session>& sessions);
/// Has the one of its id among the sessions say how it felt, if it is there.
void applyFelt(const Session& session, std::vector<Session>& sessions);

} // namespace unhunch
