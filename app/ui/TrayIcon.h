#pragma once

#include <QIcon>
#include <QObject>

#include <chrono>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace unhunch {

enum class TrayLook { Working, Due, Paused };

/// What the tray shows: set as one value, so that nothing is touched that did not change (each change wakes
/// the panel as well).
struct TrayStatus {
    TrayLook look = TrayLook::Working;
    QString tooltip;
    bool canSnooze = true; ///< and skip: false while paused or on a break
    bool onBreak = false;  ///< starting one then leads back to it

    friend bool operator==(const TrayStatus&, const TrayStatus&) = default;
};

/// The icon in the panel and its menu. Make it only when a tray host is there (see TrayHost).
class TrayIcon : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    void setStatus(const TrayStatus& status);
    /// Makes the icon anew, for a tray host that came late or came back.
    void renew();
    /// Shows a plain message by the icon.
    void tell(const QString& title, const QString& text);

Q_SIGNALS:
    void startAsked();
    void snoozeAsked();
    void skipAsked();
    /// Pause for that long; zero means until resumed.
    void pauseAsked(std::chrono::minutes length);
    void pauseUntilTomorrowAsked();
    void resumeAsked();
    void weekAsked();
    void preferencesAsked();
    void aboutAsked();
    void quitAsked();

private:
    void buildMenu();
    void applyStatus();

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction* m_start = nullptr;
    QAction* m_snooze = nullptr;
    QAction* m_skip = nullptr;
    QMenu* m_pause = nullptr;
    QAction* m_resume = nullptr;
    TrayStatus m_status;
};

/// The tray's picture of a state, also used where the state is shown elsewhere.
[[nodiscard]] QIcon trayIconFor(TrayLook look);

} // namespace unhunch
