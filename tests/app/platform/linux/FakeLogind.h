#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace unhunch {

/// The one session that the fake logind knows.
class FakeLogindSession : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool LockedHint READ isLocked)
    Q_PROPERTY(bool IdleHint MEMBER idle)
    Q_PROPERTY(QString Type MEMBER type)
public:
    using QObject::QObject;

    [[nodiscard]] bool isLocked() {
        ++timesAsked;
        return locked;
    }

    bool locked = false;
    bool idle = false;
    QString type = QStringLiteral("x11");
    int timesAsked = 0;
};

/// Plays logind, as far as sleep, lock and idleness go.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogind(QDBusConnection bus) : m_bus(std::move(bus)) {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerObject(sessionPath(), &m_session, QDBusConnection::ExportAllProperties);
        m_bus.registerService(service());
    }
    ~FakeLogind() override {
        m_bus.unregisterService(service());
        close(m_held);
    }

    /// How often somebody has asked to delay sleep.
    [[nodiscard]] int delays() const { return m_delays; }
    /// Whether whoever asked last still holds what they got.
    [[nodiscard]] bool isDelayed() const {
        pollfd end{m_held, 0, 0};
        return m_held >= 0 && poll(&end, 1, 0) == 0; // a pipe that nobody writes to any more hangs up
    }
    void prepareForSleep(bool begins) { Q_EMIT PrepareForSleep(begins); }
    void setLocked(bool locked) {
        m_session.locked = locked;
        tellChange(QStringLiteral("LockedHint"), locked);
    }
    void setIdle(bool idle) {
        m_session.idle = idle;
        tellChange(QStringLiteral("IdleHint"), idle);
    }
    /// "x11", "wayland", "tty".
    void setSessionType(const QString& type) { m_session.type = type; }
    [[nodiscard]] int timesAskedForLock() const { return m_session.timesAsked; }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString&) { return QDBusObjectPath(sessionPath()); }
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&,
                                    const QString& mode) {
        if (what != QStringLiteral("sleep") || mode != QStringLiteral("delay"))
            return {};
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            return {};
        close(std::exchange(m_held, ends[0]));
        ++m_delays;
        const QDBusUnixFileDescriptor given(ends[1]); // a duplicate
        close(ends[1]);
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins);

private:
    static QString service() { return QStringLiteral("org.freedesktop.login1"); }
    static QString sessionPath() { return QStringLiteral("/org/freedesktop/login1/session/c1"); }

    void tellChange(const QString& property, const QVariant& value) {
        QDBusMessage signal =
            QDBusMessage::createSignal(sessionPath(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.freedesktop.login1.Session") << QVariantMap{{property, value}}
               << QStringList();
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
    FakeLogindSession m_session{this};
    int m_delays = 0;
    int m_held = -1;
};

} // namespace unhunch
