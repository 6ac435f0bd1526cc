#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QObject>

#include <utility>

namespace unhunch {

/// Plays the idle monitor of GNOME Shell. It counts nothing: the test says when a watch fires.
class FakeMutter : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")
public:
    /// Gives its watches numbers from `first` on.
    FakeMutter(QDBusConnection bus, uint first) : m_bus(std::move(bus)), m_next(first) {
        m_bus.registerObject(path(), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(service());
    }
    ~FakeMutter() override {
        m_bus.unregisterService(service());
        m_bus.unregisterObject(path());
    }

    /// The watches for idle time by their number, in milliseconds.
    [[nodiscard]] const QMap<uint, qulonglong>& idleWatches() const { return m_idle; }
    /// The watches for the next input.
    [[nodiscard]] const QList<uint>& activeWatches() const { return m_active; }

    /// There has been no input for `milliseconds`.
    void fallQuietFor(qulonglong milliseconds) {
        for (const uint id : m_idle.keys(milliseconds))
            Q_EMIT WatchFired(id);
    }
    void haveInput() {
        for (const uint id : std::exchange(m_active, {}))
            Q_EMIT WatchFired(id);
    }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming)
    uint AddIdleWatch(qulonglong interval) {
        m_idle.insert(m_next, interval);
        return m_next++;
    }
    uint AddUserActiveWatch() {
        m_active.append(m_next);
        return m_next++;
    }
    void RemoveWatch(uint id) {
        m_idle.remove(id);
        m_active.removeAll(id);
    }

Q_SIGNALS:
    void WatchFired(uint id);
    // NOLINTEND(readability-identifier-naming)

private:
    static QString service() { return QStringLiteral("org.gnome.Mutter.IdleMonitor"); }
    static QString path() { return QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"); }

    QDBusConnection m_bus;
    QMap<uint, qulonglong> m_idle;
    QList<uint> m_active;
    uint m_next;
};

} // namespace unhunch
