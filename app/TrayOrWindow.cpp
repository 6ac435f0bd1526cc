#include "app/TrayOrWindow.h"

#include "app/command/AppActions.h"
#include "app/platform/TrayHost.h"
#include "app/ui/MessageBoxes.h"
#include "app/ui/StandInWindow.h"
#include "app/ui/TrayIcon.h"

#include <QTimer>

namespace unhunch {

namespace {

void connectTo(AppActions& app, const MenuActions& actions) {
    const auto on = [&actions](auto signal, auto act) {
        QObject::connect(&actions, signal, &actions, std::move(act));
    };
    on(&MenuActions::startAsked, [&app] { app.startBreak({}); });
    // What cannot be put off is not offered, so there is no refusal to tell.
    on(&MenuActions::snoozeAsked, [&app] { (void)app.snooze(std::nullopt); });
    on(&MenuActions::skipAsked, [&app] { (void)app.skip(); });
    on(&MenuActions::pauseAsked, [&app](std::chrono::minutes length) {
        app.pause(length > std::chrono::minutes{0} ? std::optional(length) : std::nullopt);
    });
    on(&MenuActions::pauseUntilTomorrowAsked, [&app] { app.pauseUntilTomorrow(); });
    on(&MenuActions::resumeAsked, [&app] { app.resume(); });
    on(&MenuActions::weekAsked, [&app] { app.showWeek(); });
    on(&MenuActions::planAsked, [&app] { app.showPlan(); });
    on(&MenuActions::learnAsked, [&app] { app.showLearn({}); });
    on(&MenuActions::preferencesAsked, [&app] { app.showPreferences(); });
    on(&MenuActions::aboutMeAsked, [&app] { app.showAboutMe(); });
    on(&MenuActions::aboutAsked, &showAboutBox);
    on(&MenuActions::quitAsked, [&app] { app.quit(); });
}

} // namespace

TrayOrWindow::TrayOrWindow(std::unique_ptr<TrayHost> host, AppActions& app,
                           std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), m_host(std::move(host)), m_patience(patience) {
    connectTo(app, m_actions);
    connect(m_host.get(), &TrayHost::appeared, this, &TrayOrWindow::showIcon);
}

TrayOrWindow::~TrayOrWindow() = default;

void TrayOrWindow::start() {
    if (m_host->isPresent()) {
        showIcon();
        return;
    }
    QTimer::singleShot(m_patience, this, [this] {
        if (!m_icon && !m_window)
            showWindow();
    });
}

void TrayOrWindow::setStatus(const TrayStatus& status) {
    if (status == m_status)
        return;
    m_status = status;
    m_actions.setStatus(status);
    if (m_icon)
        m_icon->setStatus(status);
    if (m_window)
        m_window->setStatus(status);
}

bool TrayOrWindow::bringWindowForward() {
    if (m_host->isPresent())
        return false;
    showWindow();
    m_window->raise();
    m_window->activateWindow();
    return true;
}

void TrayOrWindow::showIcon() {
    if (m_window)
        m_window->close();
    if (m_icon)
        m_icon->renew();
    else
        m_icon = std::make_unique<TrayIcon>(m_actions, m_status);
}

void TrayOrWindow::showWindow() {
    if (!m_window) {
        m_window = std::make_unique<StandInWindow>(m_actions);
        m_window->setStatus(m_status);
    }
    m_window->show();
}

} // namespace unhunch
