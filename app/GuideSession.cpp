#include "app/GuideSession.h"

#include "app/platform/Clock.h"
#include "app/text/Words.h"
#include "app/ui/guide/GuideWindow.h"
#include "core/week/Completion.h"

#include <algorithm>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

/// Nothing moves but the seconds of a countdown.
constexpr std::chrono::milliseconds secondTime = 1s;

} // namespace

GuideSession::GuideSession(std::vector<Stretch> stretches, const std::set<Place>& places, GuideWindow& window,
                           const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_window(window), m_places(places), m_stretches(std::move(stretches)),
      m_routine(m_stretches, GuideOptions(), clock.instant()) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GuideSession::update);
    connect(&m_window, &GuideWindow::pauseToggled, this, &GuideSession::togglePause);
    connect(&m_window, &GuideWindow::backAsked, this, &GuideSession::back);
    connect(&m_window, &GuideWindow::doneAsked, this, &GuideSession::done);
    connect(&m_window, &GuideWindow::skipAsked, this, &GuideSession::skipStretch);
    connect(&m_window, &GuideWindow::stopAsked, this, &GuideSession::stop);
    connect(&m_window, &GuideWindow::closed, this, &GuideSession::stop);
    showStretch();
    update();
}

void GuideSession::update() {
    if (m_over)
        return;
    const RoutineNews news = m_routine.advance(m_clock.instant());
    for (const GuideCue& cue : news.cues)
        Q_EMIT cued(cue);
    for (const StretchWork& work : news.ended)
        record(work);
    if (m_routine.finished()) {
        m_over = true;
        m_timer.stop();
        Q_EMIT ended();
        return;
    }
    if (m_routine.index() != m_shown)
        showStretch();
    showProgress();
    arm();
}

void GuideSession::showStretch() {
    m_shown = m_routine.index();
    const Stretch& stretch = m_routine.current().stretch();
    m_window.showStretch(stretch, Words::position(stretch, m_places), static_cast<int>(m_shown),
                         static_cast<int>(m_routine.count()));
}

void GuideSession::showProgress() { m_window.showProgress(m_routine.progress(m_clock.instant())); }

void GuideSession::arm() {
    const Instant now = m_clock.instant();
    const std::optional<Instant> deadline = m_routine.nextDeadline();
    if (!deadline) {
        m_timer.stop();
        return;
    }
    auto wait = std::max<std::chrono::milliseconds>(*deadline - now, 0ms);
    if (m_window.isVisible() && !m_window.isMinimized()) {
        const GuideProgress progress = m_routine.progress(now);
        // The countdown changes whenever a whole second is left.
        const auto toNextSecond = (progress.length - progress.elapsed) % secondTime;
        wait = std::min(wait, std::max(toNextSecond, 1ms));
        if (const auto frame = m_window.nextFrame(progress))
            wait = std::min(wait, *frame);
    }
    m_timer.start(wait);
}

void GuideSession::record(const StretchWork& work) {
    const Outcome outcome = outcomeOf(work.dose, work.done);
    m_led.push_back({QString::fromStdString(m_stretches[work.index].title), outcome,
                     Words::workDone(work.dose, work.done)});
    if (outcome == Outcome::None)
        return;
    Session session;
    session.id = newUuid();
    session.stretch = work.stretch;
    session.finishedAt = m_clock.wallAt(work.at);
    session.prescribed = work.dose;
    session.done = work.done;
    session.outcome = outcome;
    session.source = SessionSource::Guided;
    session.easier = work.easier;
    Q_EMIT sessionDone(session);
}

void GuideSession::togglePause() {
    if (m_over)
        return;
    const Instant now = m_clock.instant();
    if (m_routine.isPaused())
        m_routine.resume(now);
    else
        m_routine.pause(now);
    update();
}

void GuideSession::back() {
    if (m_over)
        return;
    m_routine.back(m_clock.instant());
    update();
}

void GuideSession::done() {
    if (m_over)
        return;
    const Instant now = m_clock.instant();
    const GuidePhase phase = m_routine.progress(now).phase;
    if (phase == GuidePhase::Hold || phase == GuidePhase::Move)
        m_routine.setDone(now);
    else
        m_routine.forward(now);
    update();
}

void GuideSession::skipStretch() {
    if (m_over)
        return;
    m_routine.skipStretch(m_clock.instant());
    update();
}

void GuideSession::stop() {
    if (m_over)
        return;
    m_routine.stop(m_clock.instant());
    update();
}

} // namespace unhunch
