#include "app/BreakLead.h"

#include "app/GuideSession.h"
#include "app/JournalKeeper.h"
#include "app/settings/Preferences.h"
#include "app/ui/guide/GuideWindow.h"
#include "core/catalog/StretchCatalog.h"
#include "core/week/WeekPlan.h"

#include <QApplication>

#include <algorithm>

namespace unhunch {

BreakLead::BreakLead(const StretchCatalog& catalog, JournalKeeper& journal, const Clock& clock,
                     QObject* parent)
    : QObject(parent), m_catalog(catalog), m_journal(journal), m_clock(clock) {}

BreakLead::~BreakLead() = default;

void BreakLead::begin(const Routine& routine, const Preferences& preferences) {
    stop();
    openWindow();
    std::vector<Stretch> stretches;
    for (const StretchId& id : routine.stretches)
        stretches.push_back(*m_catalog.find(id));
    m_session = std::make_unique<GuideSession>(std::move(stretches), preferences.places, *m_window, m_clock);
    connect(m_session.get(), &GuideSession::sessionDone, &m_journal, &JournalKeeper::sessionDone);
    connect(m_session.get(), &GuideSession::ended, this, &BreakLead::ended);
    connect(m_session.get(), &GuideSession::cued, this, [sound = preferences.sound](const GuideCue& cue) {
        const bool audible =
            cue.kind == GuideCue::Kind::SetStarted || cue.kind == GuideCue::Kind::SetFinished;
        if (sound && audible)
            QApplication::beep();
    });
}

bool BreakLead::isUnderWay() const { return m_session && !m_session->isOver(); }

void BreakLead::bringForward() {
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void BreakLead::stop() {
    if (m_session)
        m_session->stop();
}

void BreakLead::showEnd(const QString& next) {
    const bool any = std::ranges::any_of(
        m_session->led(), [](const LedStretch& led) { return led.outcome == Outcome::Complete; });
    m_window->showEnd({any ? tr("Well done") : tr("Break over"), {}, m_session->led(), next});
}

void BreakLead::showNothingDue(const QString& next) {
    openWindow();
    m_window->showEnd({tr("Today’s stretches are done"),
                       tr("Stand up, walk a few steps and look into the distance."),
                       {},
                       next});
}

void BreakLead::openWindow() {
    m_session.reset();
    m_window = std::make_unique<GuideWindow>();
    connect(m_window.get(), &GuideWindow::weekAsked, this, &BreakLead::weekAsked);
    // Later, because it is the window itself that tells; by then the session has been stopped.
    connect(m_window.get(), &GuideWindow::closed, this, &BreakLead::release, Qt::QueuedConnection);
    bringForward();
}

void BreakLead::release() {
    if (m_window && m_window->isVisible())
        return; // a new break has begun meanwhile
    m_session.reset();
    m_window.reset();
}

} // namespace unhunch
