#include "app/ui/TrayIcon.h"

#include "app/ui/MenuActions.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace unhunch {

TrayIcon::TrayIcon(const MenuActions& actions, TrayStatus status, QObject* parent)
    : QObject(parent), m_actions(actions), m_status(std::move(status)), m_menu(std::make_unique<QMenu>()) {
    fillMenu();
    renew();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::fillMenu() {
    m_menu->addActions({&m_actions.start(), &m_actions.snooze(), &m_actions.skip(), &m_actions.pause(),
                        &m_actions.resume()});
    m_menu->addSeparator();
    m_menu->addActions({&m_actions.week(), &m_actions.plan(), &m_actions.learn(), &m_actions.aboutMe(),
                        &m_actions.preferences(), &m_actions.about()});
    m_menu->addSeparator();
    m_menu->addAction(&m_actions.quit());
}

void TrayIcon::renew() {
    m_icon = std::make_unique<QSystemTrayIcon>(trayIconFor(m_status.look));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    m_actions.week().trigger();
            });
    showState();
    m_icon->show();
}

void TrayIcon::setStatus(const TrayStatus& status) {
    const TrayStatus before = std::exchange(m_status, status);
    if (status.look != before.look)
        m_icon->setIcon(trayIconFor(status.look));
    if (status.state != before.state || status.heldBy != before.heldBy || status.trouble != before.trouble)
        showState();
}

void TrayIcon::showState() {
    const QString state = m_status.heldBy.isEmpty()
                              ? m_status.state
                              : tr("%1: %2", "a break waits, for what").arg(m_status.state, m_status.heldBy);
    QString tip = tr("Unhunch – %1", "how the app stands").arg(state);
    if (!m_status.trouble.isEmpty())
        tip += u'\n' + m_status.trouble;
    m_icon->setToolTip(tip);
}

} // namespace unhunch
