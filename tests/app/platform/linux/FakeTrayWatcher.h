#pragma once

#include <QDBusConnection>
#include <QObject>

#include <utility>

namespace unhunch {

/// Plays a desktop's StatusNotifier service.
class FakeTrayWatcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ answer)
public:
    FakeTrayWatcher(QDBusConnection bus, bool hasHost) : m_bus(std::move(bus)), m_hasHost(hasHost) {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                             QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals);
        m_bus.registerService(service());
    }
    ~FakeTrayWatcher() override { m_bus.unregisterService(service()); }

    [[nodiscard]] int timesAsked() const { return m_timesAsked; }
    void bringHost() {
        m_hasHost = true;
        Q_EMIT StatusNotifierHostRegistered();
    }
    void dropHost() {
        m_hasHost = false;
        Q_EMIT StatusNotifierHostUnregistered();
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    bool answer() {
        ++m_timesAsked;
        return m_hasHost;
    }
    static QString service() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }

    QDBusConnection m_bus;
    bool m_hasHost;
    int m_timesAsked = 0;
};

} // namespace unhunch
