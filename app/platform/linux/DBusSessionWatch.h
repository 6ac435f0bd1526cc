#pragma once

#include "app/platform/SessionWatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QSet>
#include <QVariantMap>

#include <memory>

namespace unhunch {

/// Lets logind tell of sleep and lock, and the session's screen saver of what covers the screen. Waits for no answer; what
/// is not there simply says nothing.
class DBusSessionWatch final : public SessionWatch {
    Q_OBJECT
public:
    DBusSessionWatch(QDBusConnection system, QDBusConnection session);

    [[nodiscard]] bool isAvailable() override { return hasLogind() || hasScreenSaver(); }
    [[nodiscard]] QString describe() override;

private:
    /// What says that the screen is locked; any of them is enough.
    enum Lock { Logind, ScreenSaver, GnomeScreenSaver };

    [[nodiscard]] bool hasLogind() const;
    [[nodiscard]] bool hasScreenSaver() const;
    void delaySleep();
    void followSession(const QString& session);
    void setLocked(Lock lock, bool locked);

    Q_SLOT void handlePrepareForSleep(bool begins);
    Q_SLOT void handleProperties(const QString& interface, const QVariantMap& changed);
    Q_SLOT void handleScreenSaver(bool active);
    Q_SLOT void handleGnomeScreenSaver(bool active);

    QDBusConnection m_system;
    QDBusConnection m_session;
    /// While it is open, logind waits for us before the machine sleeps.
    std::shared_ptr<QDBusUnixFileDescriptor> m_delay;
    QSet<int> m_locks;
};

} // namespace unhunch
