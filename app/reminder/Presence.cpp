#include "app/reminder/Presence.h"

#include "app/platform/Clock.h"
#include "app/platform/IdleWatch.h"
#include "app/platform/SessionWatch.h"

namespace unhunch {

Presence::Presence(IdleWatch& idle, SessionWatch& session, const Clock& clock, QObject* parent)
    : QObject(parent) {
    connect(&idle, &IdleWatch::wentAway, this, [this](Instant since) { leave(Reason::Idle, since); });
    connect(&idle, &IdleWatch::cameBack, this, [this] { end(Reason::Idle); });
    connect(&session, &SessionWatch::locked, this,
            [this, &clock] { leave(Reason::Locked, clock.instant()); });
    connect(&session, &SessionWatch::unlocked, this, [this] { end(Reason::Locked); });
    connect(&session, &SessionWatch::fallingAsleep, this,
            [this, &clock] { leave(Reason::Asleep, clock.instant()); });
    connect(&session, &SessionWatch::wokeUp, this, [this] { end(Reason::Asleep); });
}

void Presence::leave(Reason reason, Instant since) {
    const bool wasHere = m_reasons.empty();
    m_reasons.insert(reason);
    if (wasHere)
        Q_EMIT wentAway(since);
}

void Presence::end(Reason reason) {
    if (m_reasons.erase(reason) > 0 && m_reasons.empty())
        Q_EMIT cameBack();
}

} // namespace unhunch
