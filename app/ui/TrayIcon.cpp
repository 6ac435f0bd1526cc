#include "app/ui/TrayIcon.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace unhunch {

QIcon trayIconFor(TrayLook look) {
    switch (look) {
    case TrayLook::Working: return QIcon(QStringLiteral(":/icons/tray-working.svg"));
    case TrayLook::Due: return QIcon(QStringLiteral(":/icons/tray-due.svg"));
    case TrayLook::Paused: return QIcon(QStringLiteral(":/icons/tray-paused.svg"));
    }
    return {};
}

TrayIcon::TrayIcon(QObject* parent) : QObject(parent), m_menu(std::make_unique<QMenu>()) {
    buildMenu();
    renew();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu() {
    m_start = m_menu->addAction(QString(), this, &TrayIcon::startAsked);
    m_snooze = m_menu->addAction(tr("S&nooze"), this, &TrayIcon::snoozeAsked);
    m_skip = m_menu->addAction(tr("S&kip"), this, &TrayIcon::skipAsked);
    m_pause = m_menu->addMenu(tr("&Pause"));
    const auto pauseFor = [this](const QString& text, std::chrono::minutes length) {
        m_pause->addAction(text, this, [this, length] { Q_EMIT pauseAsked(length); });
    };
    pauseFor(tr("For &30 minutes"), std::chrono::minutes{30});
    pauseFor(tr("For &1 hour"), std::chrono::hours{1});
    pauseFor(tr("For &2 hours"), std::chrono::hours{2});
    m_pause->addAction(tr("Until &tomorrow"), this, &TrayIcon::pauseUntilTomorrowAsked);
    pauseFor(tr("Until I &resume"), std::chrono::minutes{0});
    m_resume = m_menu->addAction(tr("&Resume"), this, &TrayIcon::resumeAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("This &week…"), this, &TrayIcon::weekAsked);
    m_menu->addAction(tr("Pre&ferences…"), this, &TrayIcon::preferencesAsked);
    m_menu->addAction(tr("&About Unhunch"), this, &TrayIcon::aboutAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitAsked);
}

void TrayIcon::renew() {
    m_icon = std::make_unique<QSystemTrayIcon>(trayIconFor(m_status.look));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT weekAsked();
            });
    applyStatus();
    m_icon->show();
}

void TrayIcon::setStatus(const TrayStatus& status) {
    if (status == m_status)
        return;
    if (status.look != m_status.look)
        m_icon->setIcon(trayIconFor(status.look));
    m_status = status;
    applyStatus();
}

void TrayIcon::applyStatus() {
    m_icon->setToolTip(m_status.tooltip);
    const bool paused = m_status.look == TrayLook::Paused;
    m_start->setText(m_status.onBreak ? tr("Back to the &break") : tr("Start &break now"));
    m_snooze->setEnabled(m_status.canSnooze);
    m_skip->setEnabled(m_status.canSnooze);
    m_pause->menuAction()->setVisible(!paused);
    m_resume->setVisible(paused);
}

void TrayIcon::tell(const QString& title, const QString& text) { m_icon->showMessage(title, text); }

} // namespace unhunch
