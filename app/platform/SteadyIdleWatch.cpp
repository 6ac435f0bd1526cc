#include "app/platform/SteadyIdleWatch.h"

#include <utility>

namespace unhunch {

SteadyIdleWatch::SteadyIdleWatch(std::unique_ptr<IdleWatch> watch)
    : SteadyIdleWatch(std::move(watch), Proof()) {}

SteadyIdleWatch::SteadyIdleWatch(std::unique_ptr<IdleWatch> watch, Proof proof)
    : m_watch(std::move(watch)), m_proof(proof) {
    m_steady.setSingleShot(true);
    m_steady.setInterval(proof.steadyInput);
    connect(&m_steady, &QTimer::timeout, this, &SteadyIdleWatch::comeBack);
    connect(m_watch.get(), &IdleWatch::wentAway, this, &SteadyIdleWatch::leave);
    connect(m_watch.get(), &IdleWatch::cameBack, this, &SteadyIdleWatch::wait);
    connect(m_watch.get(), &IdleWatch::paused, this, &IdleWatch::paused);
}

void SteadyIdleWatch::setThreshold(std::chrono::milliseconds threshold) {
    m_threshold = threshold;
    if (!m_away)
        m_watch->setThreshold(threshold);
}

void SteadyIdleWatch::leave(Instant since) {
    m_steady.stop();
    if (!std::exchange(m_away, true))
        Q_EMIT wentAway(since);
}

void SteadyIdleWatch::wait() {
    // A watch that has gone tells the end of the absence as well, and would never tell a pause.
    if (!m_watch->isAvailable()) {
        comeBack();
        return;
    }
    m_steady.start();
    // Whoever nudged the mouse is away again after this, and the next input tells itself.
    m_watch->setThreshold(m_proof.nudgePause);
}

void SteadyIdleWatch::comeBack() {
    m_steady.stop();
    m_away = false;
    m_watch->setThreshold(m_threshold);
    Q_EMIT cameBack();
}

} // namespace unhunch
