#include "app/platform/InhibitableIdleWatch.h"

#include "app/platform/Clock.h"

#include <utility>

namespace unhunch {

InhibitableIdleWatch::InhibitableIdleWatch(std::unique_ptr<IdleWatch> watch, const Clock& clock,
                                           Maker makeInhibition)
    : m_clock(clock), m_makeInhibition(std::move(makeInhibition)), m_watch(std::move(watch)) {
    connect(m_watch.get(), &IdleWatch::wentAway, this, &InhibitableIdleWatch::handleNoInput);
    connect(m_watch.get(), &IdleWatch::cameBack, this, &InhibitableIdleWatch::handleInput);
    connect(m_watch.get(), &IdleWatch::paused, this, &IdleWatch::paused);
}

void InhibitableIdleWatch::handleNoInput(Instant since) {
    if (m_inhibition)
        return;
    m_since = since;
    m_inhibition = m_makeInhibition();
    connect(m_inhibition.get(), &InhibitionWatch::changed, this, &InhibitableIdleWatch::judge);
    judge();
}

void InhibitableIdleWatch::handleInput() {
    if (m_inhibition) {
        m_inhibition->disconnect(this);
        m_inhibition.release()->deleteLater(); // it may be what is at work
    }
    if (std::exchange(m_away, false))
        Q_EMIT cameBack();
}

void InhibitableIdleWatch::judge() {
    if (!m_inhibition->isSettled())
        return;
    if (m_inhibition->isInhibited()) {
        m_since.reset();
        if (std::exchange(m_away, false))
            Q_EMIT cameBack();
    } else if (!std::exchange(m_away, true)) {
        Q_EMIT wentAway(m_since ? *m_since : m_clock.instant());
    }
}

} // namespace unhunch
