#include "app/platform/linux/DBusSessionWatch.h"

#include "app/platform/linux/DBusQuestion.h"

#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace unhunch {

namespace {

using namespace dbus;

const QString lockedHint = QStringLiteral("LockedHint");
const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString gnomeScreenSaver = QStringLiteral("org.gnome.ScreenSaver");

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

DBusSessionWatch::DBusSessionWatch(QDBusConnection system, QDBusConnection session)
    : m_system(std::move(system)), m_session(std::move(session)) {
    m_system.connect(logind::service, logind::managerPath, logind::manager, QStringLiteral("PrepareForSleep"),
                     this, SLOT(handlePrepareForSleep(bool)));
    // By interface: desktops offer it under several names and paths.
    m_session.connect(QString(), QString(), screenSaver, QStringLiteral("ActiveChanged"), this,
                      SLOT(handleScreenSaver(bool)));
    m_session.connect(QString(), QString(), gnomeScreenSaver, QStringLiteral("ActiveChanged"), this,
                      SLOT(handleGnomeScreenSaver(bool)));
    delaySleep();
    ask(m_system, logind::sessionQuestion(), this, [this](const QDBusPendingReply<QDBusObjectPath>& found) {
        if (!found.isError())
            followSession(found.value().path());
    });
}

void DBusSessionWatch::delaySleep() {
    ask(m_system,
        question(logind::service, logind::managerPath, logind::manager, QStringLiteral("Inhibit"),
                 {QStringLiteral("sleep"), QStringLiteral("Unhunch"),
                  tr("Writes what was done to the journal"), QStringLiteral("delay")}),
        this, [this](const QDBusPendingReply<QDBusUnixFileDescriptor>& delay) {
            if (!delay.isError())
                m_delay = std::make_shared<QDBusUnixFileDescriptor>(delay.value());
        });
}

void DBusSessionWatch::followSession(const QString& session) {
    m_system.connect(logind::service, session, properties, QStringLiteral("PropertiesChanged"), this,
                     SLOT(handleProperties(QString, QVariantMap)));
    ask(m_system, propertyQuestion(logind::service, session, logind::session, lockedHint), this,
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
    if (interface == logind::session && changed.contains(lockedHint))
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

bool DBusSessionWatch::hasLogind() const { return isOwned(m_system, logind::service); }

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
