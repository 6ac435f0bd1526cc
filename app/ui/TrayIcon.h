#pragma once

#include "app/ui/TrayStatus.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace unhunch {

class MenuActions;

/// The icon in the panel and its menu. Make it only when a tray host is there (see TrayHost).
class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// `actions` must outlive the icon.
    TrayIcon(const MenuActions& actions, TrayStatus status, QObject* parent = nullptr);
    ~TrayIcon() override;

    void setStatus(const TrayStatus& status);
    /// Makes the icon anew, for a tray host that came late or came back.
    void renew();

private:
    void fillMenu();
    void showState();

    const MenuActions& m_actions;
    TrayStatus m_status;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace unhunch
