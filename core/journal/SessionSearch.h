#pragma once

#include "core/journal/Session.h"
#include "core/week/Plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace unhunch {

class SessionLog;

/// Which sessions are looked for.
struct SessionSearch {
    DateRange days = always;
    std::optional<StretchId> stretch = std::nullopt; ///< empty: of all stretches

    [[nodiscard]] bool matches(const Session& session) const {
        return days.contains(session.finishedAt.date) && (!stretch || *stretch == session.stretch);
    }
    friend bool operator==(const SessionSearch&, const SessionSearch&) = default;
};

/// Some of what a search finds: whole days of it, newest first; within a day, and of one second, the latest first.
struct SessionsFound {
    std::vector<Session> sessions{};
    std::optional<Date> rest{}; ///< from this day back there may be more; empty: these were the last
    /// What was said of tension on those days, oldest first; in a search for one stretch nothing.
    std::vector<Tension> tensions{};

    friend bool operator==(const SessionsFound&, const SessionsFound&) = default;
};

/// Finds the newest sessions: as many days as it takes to have `enough` sessions. To go on, search days up to `rest`. What it
/// reads grows with what it finds, not with the journal. `today` is where most of what is newest is looked for. Throws
/// JournalError when the journal cannot be read.
[[nodiscard]] SessionsFound newestSessions(const SessionLog& journal, const SessionSearch& search, Date today,
                                           std::size_t enough);

} // namespace unhunch
