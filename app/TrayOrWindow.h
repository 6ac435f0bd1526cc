#pragma once

#include "app/ui/MenuActions.h"
#include "app/ui/TrayStatus.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace unhunch {

class AppActions;
class StandInWindow;
class TrayHost;
class TrayIcon;

/// Where the person finds the app: the icon in the tray, whenever a host for it comes, late or anew; and while there is
/// none, a window with the same words.
class TrayOrWindow : public QObject {
    Q_OBJECT
public:
    /// Long enough for a panel that starts together with us to come up.
    static constexpr std::chrono::milliseconds usualPatience{8000};

    /// `app` is asked for what the person asks for, and must outlive it.
    TrayOrWindow(std::unique_ptr<TrayHost> host, AppActions& app,
                 std::chrono::milliseconds patience = usualPatience, QObject* parent = nullptr);
    ~TrayOrWindow() override;

    /// Shows the icon, or, when no tray has come after the patience, the window: nobody would see else that the app
    /// runs. Later the window comes only when it is asked for.
    void start();
    void setStatus(const TrayStatus& status);

    /// Shows the window and returns true where there is no tray.
    [[nodiscard]] bool bringWindowForward();

private:
    void showIcon();
    void showWindow();

    std::unique_ptr<TrayHost> m_host;
    std::chrono::milliseconds m_patience;
    MenuActions m_actions;
    TrayStatus m_status;
    std::unique_ptr<TrayIcon> m_icon;
    std::unique_ptr<StandInWindow> m_window; ///< made when first shown
};

} // namespace unhunch
