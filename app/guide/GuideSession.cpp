#include "app/guide/GuideSession.h"

#include "app/platform/Clock.h"
#include "app/text/GuideAnnouncement.h"
#include "app/text/Words.h"
#include "app/ui/guide/GuideWindow.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

/// The countdown changes whenever a whole second is left.
constexpr std::chrono::milliseconds secondTime = 1s;
/// Later than this by no fault of a busy machine: it slept.
constexpr std::chrono::milliseconds sleepTime = 5s;
constexpr double tempoStep = 0.1;

} // namespace

GuideSession::GuideSession(const GuidePlan& plan, GuideWindow& window, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_window(window), m_plan(plan),
      m_routine(plan.stretches, GuideOptions(), clock.instant()), m_record(plan.stretches, clock),
      m_awake(clock.instant()), m_due(m_awake) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GuideSession::update);
    connect(&m_window, &GuideWindow::asked, this, &GuideSession::perform);
    connect(&m_window, &GuideWindow::goOnAsked, this, &GuideSession::goOn);
    connect(&m_window, &GuideWindow::felt, &m_record, &RoutineRecord::setFelt);
    connect(&m_window, &GuideWindow::tenseBefore, &m_record, &RoutineRecord::setTenseBefore);
    connect(&m_window, &GuideWindow::tenseAfter, &m_record, &RoutineRecord::setTenseAfter);
    connect(&m_window, &GuideWindow::seen, this, &GuideSession::update);
    connect(&m_window, &GuideWindow::closed, this, &GuideSession::stop);
    showStretch();
    update();
}

GuideProgress GuideSession::progress() const { return m_routine.progress(m_clock.instant()); }

Instant GuideSession::catchUp() {
    const Instant now = m_clock.instant();
    noticeSleep(now);
    m_awake = now;
    m_due = now;
    return now;
}

bool GuideSession::noticeSleep(Instant now) {
    // Paused, it waits for nothing that could be late.
    if (!m_routine.nextDeadline() || now - m_due <= sleepTime)
        return false;
    m_routine.pause(m_awake);
    m_window.guard();
    return true;
}

void GuideSession::update() {
    if (m_over)
        return;
    catchUp();
    takeNews();
    if (m_routine.finished()) {
        rest();
        if (!m_hurt)
            finish();
        return;
    }
    if (!m_hurt) {
        if (m_routine.index() != m_shown || m_routine.progress(m_awake).easier != m_shownEasier)
            showStretch();
        showProgress();
    }
    arm();
}

void GuideSession::takeNews() {
    const RoutineNews news = m_routine.advance(m_awake);
    m_record.take(news);
    if (!news.cues.empty() && !m_hurt)
        tell(news.cues);
    // Behind the advice after "it hurts" nothing goes on, after the last stretch neither.
    if (const bool paused = m_hurt || m_routine.isPaused(); std::exchange(m_toldPaused, paused) != paused)
        Q_EMIT pausedChanged(paused);
}

void GuideSession::tell(const std::vector<GuideCue>& cues) {
    m_window.announce(GuideAnnouncement::of(cues, m_routine.progress(m_awake), stretch(),
                                            std::exchange(m_countedToTell, {})));
    for (const GuideCue& cue : cues)
        Q_EMIT cued(cue);
}

void GuideSession::showStretch() {
    m_shown = m_routine.index();
    m_shownEasier = m_routine.progress(m_awake).easier;
    const auto felt = m_plan.lastFelt.find(stretch().id);
    const auto found = m_plan.reasons.find(stretch().id);
    const QString reason = found == m_plan.reasons.end() ? QString() : found->second;
    if (std::exchange(m_explained, m_shown) != m_shown)
        m_window.announce(reason);
    m_window.showStretch(
        {.stretch = stretch(),
         .position = Words::position(stretch(), m_plan.places),
         .index = static_cast<int>(m_shown),
         .count = static_cast<int>(m_routine.count()),
         .lastFelt = felt == m_plan.lastFelt.end() ? std::nullopt : std::optional(felt->second),
         .picture = m_plan.pictureFile(stretch()),
         .reason = reason,
         .asksTension = m_plan.asksTension && !m_record.hasBegun(),
         .tension = m_record.tension().before});
    Q_EMIT stretchShown(stretch());
}

void GuideSession::showProgress() {
    const GuideProgress progress = m_routine.progress(m_awake);
    if (const GuidePlace here = placeOf(progress); here != m_countedAt)
        m_counted.clear();
    m_window.showProgress({.progress = progress,
                           .tempo = m_tempo,
                           .canAddSet = m_routine.current().canAddSet(),
                           .canTakeEasier = stretch().easier.has_value() && !progress.easier,
                           .counted = m_counted});
}

void GuideSession::arm() {
    const Instant now = m_clock.instant();
    const std::optional<Instant> deadline = m_routine.nextDeadline();
    if (!deadline) {
        rest();
        return;
    }
    std::chrono::milliseconds wait = *deadline - now;
    const bool seen = m_window.isVisible() && !m_window.isMinimized();
    if (seen) {
        const GuideProgress progress = m_routine.progress(now);
        const auto toNextSecond = (progress.length - progress.elapsed) % secondTime;
        wait = std::min(wait, std::max(toNextSecond, 1ms));
        if (const auto frame = m_window.nextFrame(progress))
            wait = std::min(wait, *frame);
    }
    wait = std::max(wait, 0ms);
    m_due = now + wait;
    m_timer.start(wait);
    if (seen)
        Q_EMIT awake();
    else
        Q_EMIT resting();
}

void GuideSession::rest() {
    m_timer.stop();
    Q_EMIT resting();
}

void GuideSession::perform(GuideAction action) {
    const bool ends = action == GuideAction::Stop || action == GuideAction::Hurts;
    if (noticeSleep(m_clock.instant()) && !ends) {
        update();
        return;
    }
    switch (action) {
    case GuideAction::TogglePause: togglePause(); break;
    case GuideAction::Back: back(); break;
    case GuideAction::Done: done(); break;
    case GuideAction::Slower: changeTempo(-tempoStep); break;
    case GuideAction::Faster: changeTempo(tempoStep); break;
    case GuideAction::AddSet:
        m_routine.addSet(catchUp());
        update();
        break;
    case GuideAction::TakeEasier:
        m_routine.takeEasier(catchUp());
        update();
        break;
    case GuideAction::Skip: skipStretch(); break;
    case GuideAction::NotForMe: leaveOut(); break;
    case GuideAction::Hurts: hurts(); break;
    case GuideAction::Stop: stop(); break;
    case GuideAction::Why: askWhy(); break;
    case GuideAction::ToggleSilent:
    case GuideAction::ToggleFullScreen: break; // not about the routine
    }
}

void GuideSession::changeTempo(double by) {
    // Whole tenths, so that the same number of steps leads back.
    const double tempo =
        std::clamp(std::round((m_tempo + by) * 10) / 10, GuideOptions::slowest, GuideOptions::fastest);
    m_routine.setTempo(tempo, catchUp());
    m_tempo = tempo;
    update();
}

void GuideSession::togglePause() {
    const Instant now = catchUp();
    if (m_routine.isPaused())
        m_routine.resume(now);
    else
        m_routine.pause(now);
    update();
}

void GuideSession::askWhy() {
    m_routine.pause(catchUp());
    update();
    if (!m_over)
        Q_EMIT whyAsked(stretch().id);
}

void GuideSession::back() {
    m_routine.back(catchUp());
    update();
}

void GuideSession::done() {
    const Instant now = catchUp();
    const GuidePhase phase = m_routine.progress(now).phase;
    if (phase == GuidePhase::Hold || phase == GuidePhase::Move) {
        const Dose dose = stretch().dose; // of this one, even if it is its last set
        if (const std::optional<TurnWork> taken = m_routine.setDone(now))
            m_countedToTell = m_counted = GuideAnnouncement::counted(*taken, dose);
        m_countedAt = placeOf(m_routine.progress(now));
    } else {
        m_routine.forward(now);
    }
    update();
}

GuideSession::GuidePlace GuideSession::placeOf(const GuideProgress& progress) const {
    return {m_routine.index(), progress.phase, progress.side, progress.set};
}

void GuideSession::skipStretch() {
    m_routine.skipStretch(catchUp());
    update();
}

void GuideSession::leaveOut() {
    const Instant now = catchUp();
    takeNews(); // a stretch that ended just before is not the one that was meant
    if (m_routine.finished()) {
        update();
        return;
    }
    const StretchId unwanted = stretch().id;
    m_window.announce(tr("%1 is left out from now on. The last page can take that back.", "stretch")
                          .arg(QString::fromStdString(stretch().title)));
    m_record.markUnwanted();
    m_routine.skipStretch(now);
    Q_EMIT notForMe(unwanted);
    update();
}

void GuideSession::hurts() {
    if (m_over || m_hurt)
        return;
    const Instant now = catchUp();
    takeNews(); // a stretch that ended just before did not hurt
    if (m_routine.finished()) {
        update();
        return;
    }
    const bool easier = stretch().easier.has_value();
    m_hurt = true;
    m_record.markPain();
    const std::size_t before = m_record.led().size();
    m_routine.skipStretch(now);
    m_routine.pause(now);
    takeNews();
    const bool kept = m_record.led().size() > before && m_record.led().back().outcome != Outcome::None;
    rest();
    m_window.showPain({.keptWork = kept, .moreToCome = !m_routine.finished(), .easierNextTime = easier});
}

void GuideSession::goOn() {
    if (m_over || !std::exchange(m_hurt, false))
        return;
    m_routine.resume(catchUp());
    showStretch();
    update();
}

void GuideSession::stop() {
    if (m_over)
        return;
    m_hurt = false;
    m_routine.stop(catchUp());
    update();
}

void GuideSession::finish() {
    m_over = true;
    m_record.close();
    Q_EMIT ended();
}

} // namespace unhunch
