#include "app/platform/linux/LogindIdleWatch.h"

#include "app/platform/Clock.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>

#include <utility>

namespace unhunch {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString idleHint = QStringLiteral("IdleHint");

/// The app starts meanwhile.
constexpr int patience = 2000;

QDBusMessage call(const QString& path, const QString& interface, const QString& method,
                  const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(logind, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

QDBusMessage propertyOf(const QString& session, const QString& property) {
    return call(session, properties, QStringLiteral("Get"), {sessionInterface, property});
}

} // namespace

std::optional<QString> LogindIdleWatch::findSession(const QDBusConnection& system) {
    if (!system.isConnected())
        return std::nullopt;
    const QDBusReply<QDBusObjectPath> session =
        system.call(call(managerPath, manager, QStringLiteral("GetSession"), {QStringLiteral("auto")}),
                    QDBus::Block, patience);
    if (!session.isValid())
        return std::nullopt;
    // Of a session on a terminal logind looks at the terminal's times, and tells no change.
    const QDBusReply<QDBusVariant> type =
        system.call(propertyOf(session.value().path(), QStringLiteral("Type")), QDBus::Block, patience);
    const QString word = type.isValid() ? type.value().variant().toString() : QString();
    const bool isGraphical = word == QLatin1String("x11") || word == QLatin1String("wayland");
    return isGraphical ? std::optional(session.value().path()) : std::nullopt;
}

LogindIdleWatch::LogindIdleWatch(const Clock& clock, const QDBusConnection& system, const QString& session)
    : m_clock(clock), m_system(system) {
    // Without naming the sender: naming it would wait for the bus to say who that is.
    m_system.connect(QString(), session, properties, QStringLiteral("PropertiesChanged"), this,
                     SLOT(handleProperties(QString, QVariantMap)));
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(propertyOf(session, idleHint)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> idle = *answer;
        if (!idle.isError())
            setIdle(idle.value().variant().toBool());
    });
}

QString LogindIdleWatch::description() const {
    return tr("logind’s idle hint; it comes when this desktop gives it, which may be late or never");
}

void LogindIdleWatch::handleProperties(const QString& interface, const QVariantMap& changed) {
    if (interface == sessionInterface && changed.contains(idleHint))
        setIdle(changed.value(idleHint).toBool());
}

void LogindIdleWatch::setIdle(bool idle) {
    if (std::exchange(m_idle, idle) == idle)
        return;
    if (idle)
        Q_EMIT wentAway(m_clock.instant());
    else
        Q_EMIT cameBack();
}

} // namespace unhunch
