#include "app/platform/CountedIdleWatch.h"

#include "app/platform/Clock.h"

#include <algorithm>
#include <utility>

namespace unhunch {

using std::chrono::milliseconds;

CountedIdleWatch::CountedIdleWatch(std::unique_ptr<IdleCounter> counter, const Clock& clock)
    : m_counter(std::move(counter)), m_clock(clock) {
    m_nextLook.setSingleShot(true);
    m_nextLook.setTimerType(Qt::PreciseTimer); // one that comes early would find nothing, and be set anew
    connect(&m_nextLook, &QTimer::timeout, this, &CountedIdleWatch::look);
    connect(m_counter.get(), &IdleCounter::input, this, &CountedIdleWatch::comeBack);
}

void CountedIdleWatch::setThreshold(milliseconds threshold) {
    m_threshold = threshold;
    look();
}

void CountedIdleWatch::awaitPause(milliseconds quiet) {
    m_quiet = quiet;
    look();
}

void CountedIdleWatch::forgetPause() { m_quiet.reset(); }

void CountedIdleWatch::look() {
    const milliseconds idle = m_counter->idleTime();
    std::optional<milliseconds> wait;
    if (!m_away && m_threshold > milliseconds{0}) {
        if (idle >= m_threshold) {
            m_away = true;
            m_counter->setListening(true);
            // Input between the two calls above would be told to nobody.
            if (m_counter->idleTime() >= idle)
                Q_EMIT wentAway(m_clock.instant() - idle);
            else
                comeBack();
        } else {
            wait = m_threshold - idle;
        }
    }
    if (m_quiet) {
        if (idle >= *m_quiet) {
            m_quiet.reset();
            Q_EMIT paused();
        } else {
            wait = std::min(wait.value_or(milliseconds::max()), *m_quiet - idle);
        }
    }
    if (wait)
        m_nextLook.start(*wait);
}

void CountedIdleWatch::comeBack() {
    if (!m_away)
        return;
    m_away = false;
    m_counter->setListening(false);
    look();
    Q_EMIT cameBack();
}

} // namespace unhunch
