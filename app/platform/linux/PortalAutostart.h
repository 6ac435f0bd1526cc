#pragma once

#include "app/platform/Autostart.h"

#include <QDBusConnection>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace unhunch {

/// Asks the desktop's Background portal, as a program in a sandbox has to: it can write no autostart entry of its own.
/// The desktop may ask the person, so its answer can take long; until then, what was asked for is taken as granted.
class PortalAutostart final : public Autostart {
    Q_OBJECT
public:
    /// Starts `command` with the session. `enabled` is what was granted before: the portal cannot be asked for it.
    PortalAutostart(QDBusConnection bus, QStringList command, bool enabled);

    [[nodiscard]] bool isSupported() const override { return true; }
    [[nodiscard]] bool isEnabled() const override { return m_enabled; }
    void setEnabled(bool enabled) override;

private:
    void listenTo(const QString& request);
    void handleCalled(const QDBusPendingCallWatcher& call);
    Q_SLOT void handleResponse(uint response, const QVariantMap& results);
    void giveUp(const QString& why);

    QDBusConnection m_bus;
    QStringList m_command;
    bool m_enabled;
    QString m_request; ///< the one whose answer is awaited; empty when none is
    QDBusPendingCallWatcher* m_call = nullptr;
    int m_requests = 0;
};

} // namespace unhunch
