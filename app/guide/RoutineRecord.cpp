#include "app/guide/RoutineRecord.h"

#include "app/platform/Clock.h"
#include "app/text/Words.h"
#include "app/ui/guide/EndPage.h"
#include "core/week/Completion.h"

#include <algorithm>
#include <utility>

namespace unhunch {

RoutineRecord::RoutineRecord(std::vector<Stretch> stretches, const Clock& clock, QObject* parent)
    : QObject(parent), m_stretches(std::move(stretches)), m_clock(clock) {
    m_tension.notedAt = clock.wall();
}

void RoutineRecord::take(const RoutineNews& news) {
    for (const StretchWork& work : news.worked) {
        // The last set is told with the end of its stretch.
        const bool over = std::ranges::any_of(
            news.ended, [&](const StretchWork& ended) { return ended.index == work.index; });
        if (!over && outcomeOf(work.dose, work.done) != Outcome::None)
            Q_EMIT sessionUnderWay(sessionOf(work));
    }
    for (const StretchWork& work : news.ended)
        end(work);
}

void RoutineRecord::end(const StretchWork& work) {
    const Outcome outcome = outcomeOf(work.dose, work.done);
    const bool hurt = std::exchange(m_pain, false);
    m_led.push_back({.stretch = work.stretch,
                     .title = QString::fromStdString(m_stretches[work.index].title),
                     .outcome = outcome,
                     .amount = Words::workDone(work.dose, work.done),
                     .hurt = hurt,
                     .unwanted = std::exchange(m_unwanted, false)});
    // Pain is worth a row even before anything was done: the next time must know of it.
    if (outcome == Outcome::None && !hurt)
        return;
    Session& session = sessionOf(work);
    if (hurt)
        session.felt = Feeling::Pain;
    Q_EMIT sessionDone(session);
}

Session& RoutineRecord::sessionOf(const StretchWork& work) {
    Session& session = m_sessions[work.index];
    if (session.id.empty())
        session.id = newUuid();
    session.stretch = work.stretch;
    session.finishedAt = m_clock.wallAt(work.at);
    session.prescribed = work.dose;
    session.done = work.done;
    session.outcome = outcomeOf(work.dose, work.done);
    session.source = SessionSource::Guided;
    session.easier = work.easier;
    return session;
}

void RoutineRecord::setFelt(Feeling feeling) {
    for (auto& [index, session] : m_sessions) {
        if (session.felt == Feeling::Pain)
            continue;
        session.felt = feeling;
        Q_EMIT sessionFelt(session);
    }
}

void RoutineRecord::setTenseBefore(std::optional<int> level) {
    m_tension.before = level;
    tellTension();
}

void RoutineRecord::setTenseAfter(std::optional<int> level) {
    m_tension.after = level;
    tellTension();
}

void RoutineRecord::close() {
    m_tension.notedAt = m_clock.wall();
    if (m_tension.before)
        tellTension();
}

void RoutineRecord::tellTension() {
    if (m_tension.id.empty())
        m_tension.id = newUuid();
    Q_EMIT tensionSaid(m_tension);
}

bool RoutineRecord::hasBegun() const { return !m_sessions.empty() || !m_led.empty(); }

bool RoutineRecord::canBeFelt() const {
    return std::ranges::any_of(m_sessions,
                               [](const auto& entry) { return entry.second.felt != Feeling::Pain; });
}

} // namespace unhunch
