#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

class QDBusPendingCallWatcher;

namespace unhunch {

/// The newer kind of tray: a D-Bus service with which icons register, and a host that shows them.
class StatusNotifierHost final : public QObject {
    Q_OBJECT
public:
    /// Asks for the host without waiting; changed() follows when there is one.
    explicit StatusNotifierHost(const QDBusConnection& bus);

    /// Whether there was a host when the service last answered; false until its first answer.
    [[nodiscard]] bool isPresent() const { return m_present; }
    /// Asks the service and waits for the answer, at most two seconds.
    void settle();

Q_SIGNALS:
    /// isPresent() has changed. A service that takes over from another counts as going and coming.
    void changed();

private:
    Q_SLOT void ask();
    void setPresent(bool present);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    QDBusPendingCallWatcher* m_question = nullptr;
    bool m_present = false;
};

} // namespace unhunch
