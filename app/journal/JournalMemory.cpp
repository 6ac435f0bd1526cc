#include "app/journal/JournalMemory.h"

#include "core/journal/SessionLog.h"
#include "core/week/PlanRebase.h"

#include <algorithm>
#include <tuple>

namespace unhunch {

namespace {

constexpr int daysRemembered = 35;

bool endedLater(const Session& one, const Session& other) {
    const auto when = [](const Session& session) {
        return std::tuple(session.finishedAt.date, session.finishedAt.timeOfDay);
    };
    return when(one) > when(other);
}

} // namespace

std::vector<Completion> JournalMemory::completions(const DateRange& dates) const {
    std::vector<Completion> found = completionsOf(recent);
    std::erase_if(found, [&dates](const Completion& done) { return !dates.contains(done.date); });
    return found;
}

std::optional<Session> JournalMemory::latest(const StretchId& stretch) const {
    const Session* found = nullptr;
    for (const Session& session : recent) {
        // Of the same second, the one written later.
        if (session.stretch == stretch && (!found || !endedLater(*found, session)))
            found = &session;
    }
    return found ? std::optional(*found) : std::nullopt;
}

void JournalMemory::apply(const JournalRecord& record) {
    if (const auto* session = std::get_if<Session>(&record)) {
        applySession(*session, always, recent);
        planBegan = std::min(planBegan, session->finishedAt.date);
        hasSessions = true;
    } else if (const auto* felt = std::get_if<SessionFelt>(&record)) {
        applyFelt(felt->session, recent);
    } else if (const auto* changed = std::get_if<PlanChanged>(&record)) {
        plan = rebased(changed->before, changed->after, plan);
    }
}

JournalMemory readMemory(const SessionLog& journal, Date since) {
    return {.plan = journal.plan(),
            .planEdition = journal.planEdition(),
            .planBegan = journal.planBegan(),
            .hasSessions = journal.hasSessions(),
            .since = since,
            .recent = journal.sessions({since, always.last})};
}

std::vector<Completion> completionsOf(const std::vector<Session>& sessions) {
    std::vector<Completion> completions;
    completions.reserve(sessions.size());
    for (const Session& session : sessions)
        completions.push_back({session.stretch, session.finishedAt.date, session.outcome});
    return completions;
}

Date memoryBegins(Date today) { return addDays(today, -daysRemembered); }

void applySession(const Session& session, const DateRange& dates, std::vector<Session>& sessions) {
    const auto known = std::ranges::find(sessions, session.id, &Session::id);
    const bool isAmong = dates.contains(session.finishedAt.date);
    if (known == sessions.end()) {
        if (isAmong)
            sessions.push_back(session);
    } else if (isAmong) {
        *known = session;
    } else {
        sessions.erase(known);
    }
}

void applyFelt(const Session& session, std::vector<Session>& sessions) {
    const auto known = std::ranges::find(sessions, session.id, &Session::id);
    if (known != sessions.end())
        known->felt = session.felt;
}

} // namespace unhunch
