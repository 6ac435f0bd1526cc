#include "core/journal/SessionSearch.h"

#include "core/journal/SessionLog.h"

#include <algorithm>
#include <ranges>

namespace unhunch {

namespace {

/// The days that are looked through at first; each time nothing or too little was there, twice as many.
constexpr int firstDays = 28;

/// Of some days, newest first, those on which something was done that is looked for: read from an index alone.
std::vector<Date> daysWithAny(const SessionLog& journal, const SessionSearch& search, const DateRange& days) {
    std::vector<Date> found;
    for (const Completion& each : std::views::reverse(journal.dailyOutcomes(days))) {
        if ((!search.stretch || *search.stretch == each.stretch) &&
            (found.empty() || found.back() != each.date))
            found.push_back(each.date);
    }
    return found;
}

/// The sessions, without what was said around them.
SessionsFound sessionsAlone(const SessionLog& journal, const SessionSearch& search, Date today,
                            std::size_t enough) {
    SessionsFound found;
    const Date first = std::max(search.days.first, journal.planBegan());
    DateRange days = search.days;
    if (search.stretch) {
        const std::optional<Session> latest = journal.latest(*search.stretch);
        if (!latest)
            return found; // never done: there is no need to look through all days for it
        days.last = std::min(days.last, latest->finishedAt.date);
    }
    // A clock that was set back leaves sessions on days to come; they lie in the first range as well.
    days.first = addDays(std::min(days.last, today), 1 - firstDays);
    for (int length = firstDays; days.last >= first; length *= 2) {
        days.first = std::max(days.first, first);
        for (const Date day : daysWithAny(journal, search, days)) {
            for (Session& session : std::views::reverse(journal.sessions({day, day})) | std::views::common) {
                if (search.matches(session))
                    found.sessions.push_back(std::move(session));
            }
            if (found.sessions.size() >= enough) {
                if (day > first)
                    found.rest = addDays(day, -1);
                return found;
            }
        }
        days = {addDays(days.first, -2 * length), addDays(days.first, -1)};
    }
    return found;
}

} // namespace

SessionsFound newestSessions(const SessionLog& journal, const SessionSearch& search, Date today,
                             std::size_t enough) {
    SessionsFound found = sessionsAlone(journal, search, today, enough);
    if (!search.stretch && !found.sessions.empty())
        found.tensions =
            journal.tensions({found.sessions.back().finishedAt.date, found.sessions.front().finishedAt.date});
    return found;
}

} // namespace unhunch
