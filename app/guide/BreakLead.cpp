#include "app/guide/BreakLead.h"

#include "app/guide/GuideSession.h"
#include "app/guide/GuideVoice.h"
#include "app/guide/HangWatch.h"
#include "app/journal/JournalKeeper.h"
#include "app/plan/Programme.h"
#include "app/platform/FreeMemory.h"
#include "app/platform/MotionWish.h"
#include "app/platform/Restart.h"
#include "app/text/FittingWords.h"
#include "app/ui/guide/GuideScreens.h"
#include "app/ui/guide/GuideWindow.h"

#include <QApplication>
#include <QPixmapCache>

#include <algorithm>
#include <iostream>
#include <utility>

namespace unhunch {

namespace {

/// The guide gives a sign of life at least once a second while it can be seen to lead.
constexpr std::chrono::seconds checkInterval{2};
/// Checks without one that are a hang.
constexpr int checksOfAHang = 20;

/// How each felt the last time, where the person said so.
std::map<StretchId, Feeling> lastFelt(const Routine& routine, const Programme& programme) {
    std::map<StretchId, Feeling> found;
    for (const StretchId& id : routine.stretches()) {
        if (const std::optional<Session> last = programme.latest(id); last && last->felt)
            found.emplace(id, *last->felt);
    }
    return found;
}

} // namespace

BreakLead::BreakLead(const Programme& programme, JournalKeeper& journal, const Clock& clock, QObject* parent)
    : QObject(parent), m_programme(programme), m_journal(journal), m_clock(clock) {}

BreakLead::~BreakLead() = default;

void BreakLead::begin(const Routine& routine, const StretchCatalog& catalog, const Preferences& preferences) {
    stop();
    openWindow(preferences);
    GuidePlan plan{.stretches = {},
                   .places = preferences.person.places,
                   .lastFelt = lastFelt(routine, m_programme),
                   .asksTension = preferences.asksTension,
                   .pictureFile = m_pictureFile};
    for (const Fitting& item : routine.items) {
        const Stretch& stretch = *catalog.find(item.done);
        plan.stretches.push_back(item.easier ? easierForm(stretch) : stretch);
        if (const QString reason = FittingWords::whileDone(item, catalog); !reason.isEmpty())
            plan.reasons.emplace(item.done, reason);
    }
    m_session = std::make_unique<GuideSession>(plan, *m_window, m_clock);
    const RoutineRecord* record = &m_session->record();
    connect(record, &RoutineRecord::sessionUnderWay, &m_journal, &JournalKeeper::sessionUnderWay);
    connect(record, &RoutineRecord::sessionDone, &m_journal, &JournalKeeper::sessionDone);
    connect(record, &RoutineRecord::sessionFelt, &m_journal, &JournalKeeper::sessionFelt);
    connect(record, &RoutineRecord::tensionSaid, &m_journal, &JournalKeeper::tensionSaid);
    connect(m_session.get(), &GuideSession::ended, this, &BreakLead::ended);
    connect(m_session.get(), &GuideSession::whyAsked, this, &BreakLead::makeRoom);
    connect(m_session.get(), &GuideSession::awake, this, [this] { m_hangWatch->beat(); });
    connect(m_session.get(), &GuideSession::resting, this, [this] { m_hangWatch->rest(); });
    connect(m_session.get(), &GuideSession::notForMe, this,
            [this](const StretchId& stretch) { Q_EMIT wished(stretch, Wish::LeaveOut); });
    m_session->update(); // whose first signs of life nobody could see
    makeHeard();
}

void BreakLead::makeHeard() {
    GuideSession* const session = m_session.get();
    m_voice = std::make_unique<GuideVoice>(m_clock, [session] { return session->progress(); });
    connect(m_voice.get(), &GuideVoice::voiceFault, this, &BreakLead::voiceFault);
    connect(m_voice.get(), &GuideVoice::soundFault, this, &BreakLead::soundFault);
    connect(session, &GuideSession::stretchShown, m_voice.get(), &GuideVoice::showStretch);
    connect(session, &GuideSession::cued, m_voice.get(), &GuideVoice::heed);
    connect(session, &GuideSession::pausedChanged, m_voice.get(), &GuideVoice::setPaused);
    connect(session, &GuideSession::ended, m_voice.get(), &GuideVoice::end);
    m_voice->apply(m_preferences);
    m_voice->showStretch(session->stretch()); // which it has shown before anybody could hear
}

void BreakLead::takeSounds(const Preferences& preferences) {
    m_preferences = preferences;
    if (m_window)
        m_window->setSilent(isSilent(m_preferences));
    if (m_voice)
        m_voice->apply(m_preferences);
}

bool BreakLead::isUnderWay() const { return m_session && !m_session->isOver(); }

void BreakLead::bringForward() {
    m_window->guard();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void BreakLead::makeRoom(const StretchId& stretch) {
    m_fullScreenAfter = m_screens->isFullScreen();
    m_screens->setFullScreen(false);
    Q_EMIT whyAsked(stretch);
}

void BreakLead::comeBack() {
    const bool fullScreen = std::exchange(m_fullScreenAfter, false);
    if (!isUnderWay())
        return;
    if (fullScreen)
        m_screens->setFullScreen(true);
    bringForward();
}

void BreakLead::stop() {
    if (m_session)
        m_session->stop();
}

void BreakLead::showEnd(const QString& next) {
    const std::vector<LedStretch>& led = m_session->record().led();
    const bool hurt = std::ranges::any_of(led, &LedStretch::hurt);
    const bool any = std::ranges::find(led, Outcome::Complete, &LedStretch::outcome) != led.end();
    const bool wasDone = std::ranges::any_of(
        led, [](const LedStretch& each) { return each.hurt || each.outcome != Outcome::None; });
    // Praise beside a stretch that hurt would praise the pain.
    m_window->showEnd({.headline = any && !hurt ? tr("Well done") : tr("Break over"),
                       .text = hurt ? tr("It was right to stop. Be gentle with it.") : QString(),
                       .led = led,
                       .next = next,
                       .asksFeeling = m_session->record().canBeFelt(),
                       .asksTension = m_preferences.asksTension && wasDone,
                       .tenseBefore = m_session->record().tension().before});
}

void BreakLead::showNothingDue(const QString& why, const QString& next, const Preferences& preferences) {
    openWindow(preferences);
    m_window->showEnd({why, tr("Stand up, walk a few steps and look into the distance."), {}, next});
}

void BreakLead::openWindow(const Preferences& preferences) {
    m_voice.reset();
    m_session.reset();
    m_screens.reset();
    m_fullScreenAfter = false;
    m_window = std::make_unique<GuideWindow>();
    takeSounds(preferences);
    m_window->setReducedMotion(preferences.reduceMotion ? *preferences.reduceMotion : desktopReducesMotion());
    m_screens = std::make_unique<GuideScreens>(*m_window);
    connect(m_window.get(), &GuideWindow::weekAsked, this, &BreakLead::weekAsked);
    connect(m_window.get(), &GuideWindow::asked, this, &BreakLead::perform);
    connect(m_window.get(), &GuideWindow::notForMe, this, [this](const StretchId& stretch, bool so) {
        Q_EMIT wished(stretch, so ? std::optional(Wish::LeaveOut) : std::nullopt);
    });
    connect(m_window.get(), &GuideWindow::stalled, m_screens.get(),
            [screens = m_screens.get()] { screens->setFullScreen(false); });
    // Later, because it is the window itself that tells; by then the session has been stopped.
    connect(m_window.get(), &GuideWindow::closed, this, &BreakLead::release, Qt::QueuedConnection);
    connect(m_screens.get(), &GuideScreens::fullScreenChanged, m_window.get(),
            &GuideWindow::setFullScreenShown);
    watchForHangs();
    m_screens->open(preferences.fullScreenGuide);
}

void BreakLead::watchForHangs() {
    std::vector<std::string> arguments;
    for (const QString& argument : QCoreApplication::arguments())
        arguments.push_back(argument.toStdString());
    m_hangWatch = std::make_unique<HangWatch>(checkInterval, checksOfAHang, [arguments] {
        std::cerr << "unhunch: the guide does not answer any more; starting anew. What was done is in the "
                     "journal.\n";
        restartProcess(arguments);
    });
}

void BreakLead::perform(GuideAction action) {
    if (action == GuideAction::ToggleSilent)
        toggleSilent();
    else if (action == GuideAction::ToggleFullScreen)
        m_screens->setFullScreen(!m_screens->isFullScreen());
}

void BreakLead::toggleSilent() {
    Preferences chosen = m_preferences;
    const bool loud = isSilent(m_preferences);
    chosen.voice = loud && m_preferences.voiceWhenLoud;
    chosen.sound = loud && m_preferences.soundWhenLoud;
    takeSounds(rememberingSounds(chosen, m_preferences));
    Q_EMIT soundsChosen(m_preferences.voice, m_preferences.sound);
}

void BreakLead::release() {
    if (m_window && m_window->isVisible())
        return; // a new break has begun meanwhile
    m_hangWatch.reset();
    m_voice.reset();
    m_session.reset();
    m_screens.reset();
    m_window.reset();
    QPixmapCache::clear();
    returnFreeMemory();
}

} // namespace unhunch
