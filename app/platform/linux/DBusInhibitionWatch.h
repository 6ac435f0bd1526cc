#pragma once

#include "app/platform/InhibitionWatch.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <array>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace unhunch {

/// Asks those who keep the list of programs that want the session awake: KDE's policy agent (of those that want the screen
/// on), elsewhere the power manager by org.freedesktop.PowerManagement.Inhibit (Xfce, and others that have it), the session
/// manager by org.gnome.SessionManager (GNOME, Cinnamon, MATE), and logind. Any of them is enough. Every call is
/// asynchronous; every signal leads to the question anew.
///
/// What nobody can know: requests to an X server (XScreenSaverSuspend, as mpv makes them) and to a screen saver that only
/// has org.freedesktop.ScreenSaver, since neither tells of them.
class DBusInhibitionWatch final : public InhibitionWatch {
    Q_OBJECT
public:
    DBusInhibitionWatch(QDBusConnection system, QDBusConnection session);

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] bool isInhibited() const override;

private:
    enum Source { PolicyAgent, PowerManager, SessionManager, Logind, SourceCount };
    /// What a source has said last; nothing where it is not there.
    struct Finding {
        std::optional<bool> inhibited;
        QDBusPendingCallWatcher* question = nullptr; ///< the last one, while it is not answered
        bool settled = false;
    };

    void ask(Source source, const QDBusConnection& bus, const QDBusMessage& question);
    void handleAnswer(Source source, const QDBusMessage& answer);
    Q_SLOT void askPolicyAgent();
    Q_SLOT void askPowerManager();
    Q_SLOT void askSessionManager();
    Q_SLOT void askLogind();
    void askAgain(const QString& service);

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusServiceWatcher m_systemServices;
    QDBusServiceWatcher m_sessionServices;
    std::array<Finding, SourceCount> m_findings;
};

} // namespace unhunch
