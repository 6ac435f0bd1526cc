#include "app/platform/linux/DBusSessionWatch.h"

#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace unhunch {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString lockedHint = QStringLiteral("LockedHint");
const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString gnomeScreenSaver = QStringLiteral("org.gnome.ScreenSaver");

QDBusMessage call(const QString& path, const QString& interface, const QString& method,
                  const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(logind, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

/// Hands the reply to `handle` when it comes; errors included.
template <class Handle>
void ask(const QDBusConnection& bus, const QDBusMessage& question, QObject* context, Handle handle) {
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [answer, handle] {
        answer->deleteLater();
        handle(*answer);
    });
}

bool isOwned(const QDBusConnection& bus, const QString& name) {
    const auto* daemon = bus.interface();
    return daemon != nullptr && daemon->isServiceRegistered(name).value();
}

} // namespace

DBusSessionWatch::DBusSessionWatch(const QDBusConnection& system, const QDBusConnection& session)
    : m_system(system), m_session(session) {
    m_system.connect(logind, managerPath, manager, QStringLiteral("PrepareForSleep"), this,
                     SLOT(handlePrepareForSleep(bool)));
    // By interface: desktops offer it under several names and paths.
    m_session.connect(QString(), QString(), screenSaver, QStringLiteral("ActiveChanged"), this,
                      SLOT(handleScreenSaver(bool)));
    m_session.connect(QString(), QString(), gnomeScreenSaver, QStringLiteral("ActiveChanged"), this,
                      SLOT(handleGnomeScreenSaver(bool)));
    delaySleep();
    // "auto" is the caller's session, or the one with the display where a service manager started us.
    ask(m_system, call(managerPath, manager, QStringLiteral("GetSession"), {QStringLiteral("auto")}), this,
        [this](const QDBusPendingReply<QDBusObjectPath>& found) {
            if (!found.isError())
                followSession(found.value().path());
        });
}

void DBusSessionWatch::delaySleep() {
    ask(m_system,
        call(managerPath, manager, QStringLiteral("Inhibit"),
             {QStringLiteral("sleep"), QStringLiteral("Unhunch"), tr("Writes what was done to the journal"),
              QStringLiteral("delay")}),
        this, [this](const QDBusPendingReply<QDBusUnixFileDescriptor>& delay) {
            if (!delay.isError())
                m_delay = std::make_shared<QDBusUnixFileDescriptor>(delay.value());
        });
}

void DBusSessionWatch::followSession(const QString& session) {
    m_system.connect(logind, session, properties, QStringLiteral("PropertiesChanged"), this,
                     SLOT(handleProperties(QString, QVariantMap)));
    ask(m_system, call(session, properties, QStringLiteral("Get"), {sessionInterface, lockedHint}), this,
        [this](const QDBusPendingReply<QDBusVariant>& locked) {
            if (!locked.isError())
                setLocked(Logind, locked.value().variant().toBool());
        });
}

void DBusSessionWatch::handlePrepareForSleep(bool begins) {
    if (begins) {
        Q_EMIT fallingAsleep(std::exchange(m_delay, {}));
    } else {
        Q_EMIT wokeUp();
        delaySleep();
    }
}

void DBusSessionWatch::handleProperties(const QString& interface, const QVariantMap& changed) {
    if (interface == sessionInterface && changed.contains(lockedHint))
        setLocked(Logind, changed.value(lockedHint).toBool());
}

void DBusSessionWatch::handleScreenSaver(bool active) { setLocked(ScreenSaver, active); }

void DBusSessionWatch::handleGnomeScreenSaver(bool active) { setLocked(GnomeScreenSaver, active); }

void DBusSessionWatch::setLocked(Lock lock, bool isLocked) {
    const bool before = !m_locks.isEmpty();
    if (isLocked)
        m_locks.insert(lock);
    else
        m_locks.remove(lock);
    if (before == m_locks.isEmpty()) {
        if (isLocked)
            Q_EMIT locked();
        else
            Q_EMIT unlocked();
    }
}

bool DBusSessionWatch::hasLogind() const { return isOwned(m_system, logind); }

bool DBusSessionWatch::hasScreenSaver() const {
    return isOwned(m_session, screenSaver) || isOwned(m_session, gnomeScreenSaver);
}

QString DBusSessionWatch::describe() {
    if (hasLogind())
        return hasScreenSaver() ? tr("logind and the desktop’s screen saver") : tr("logind");
    if (hasScreenSaver())
        return tr("The desktop’s screen saver; nothing tells when the machine sleeps, so that is noticed "
                  "afterwards.");
    return tr("Nothing tells of lock and sleep here; that time has passed is noticed afterwards.");
}

std::unique_ptr<SessionWatch> makeSessionWatch() {
    return std::make_unique<DBusSessionWatch>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

} // namespace unhunch
