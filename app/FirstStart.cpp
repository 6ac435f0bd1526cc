#include "app/FirstStart.h"

#include "app/PreferencesKeeper.h"

namespace unhunch {

FirstStart::FirstStart(PreferencesKeeper& preferences, QObject* parent)
    : QObject(parent), m_preferences(preferences) {}

FirstStart::~FirstStart() { delete m_window; }

bool FirstStart::isDue(bool hasSessions) const {
    // A command makes the journal as well, so that one without a stretch in it says nothing.
    return m_preferences.areNew() ? !hasSessions : !m_preferences.current().welcomed;
}

void FirstStart::welcome(const FitOfPlan& plan) {
    m_window = new WelcomeWindow(m_preferences.shown(), plan, m_preferences.canStartWithSession());
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_window, &WelcomeWindow::turned, this, [this] { keep(false); });
    connect(m_window, &WelcomeWindow::left, this, &FirstStart::leave);
    keep(false); // or a crash would be its end
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void FirstStart::end() {
    if (m_window)
        m_window->close();
}

void FirstStart::keep(bool welcomed) {
    Preferences preferences = m_preferences.shown();
    m_window->writeTo(preferences);
    preferences.welcomed = welcomed;
    m_preferences.adopt(preferences);
}

void FirstStart::leave(WelcomeEnd end) {
    keep(end != WelcomeEnd::Early);
    if (end == WelcomeEnd::FirstBreak)
        Q_EMIT firstBreakAsked();
}

} // namespace unhunch
