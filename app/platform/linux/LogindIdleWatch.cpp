#include "app/platform/linux/LogindIdleWatch.h"

#include "app/platform/Clock.h"
#include "app/platform/linux/DBusQuestion.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>

#include <utility>

namespace unhunch {

namespace {

const QString idleHint = QStringLiteral("IdleHint");

/// The app starts meanwhile.
constexpr int patience = 2000;

QDBusMessage propertyOf(const QString& session, const QString& property) {
    return dbus::propertyQuestion(dbus::logind::service, session, dbus::logind::session, property);
}

} // namespace

std::optional<QString> LogindIdleWatch::findSession(const QDBusConnection& system) {
    if (!system.isConnected())
        return std::nullopt;
    const QDBusReply<QDBusObjectPath> session =
        system.call(dbus::logind::sessionQuestion(), QDBus::Block, patience);
    if (!session.isValid())
        return std::nullopt;
    // Of a session on a terminal logind looks at the terminal's times, and tells no change.
    const QDBusReply<QDBusVariant> type =
        system.call(propertyOf(session.value().path(), QStringLiteral("Type")), QDBus::Block, patience);
    const QString word = type.isValid() ? type.value().variant().toString() : QString();
    const bool isGraphical = word == QLatin1String("x11") || word == QLatin1String("wayland");
    return isGraphical ? std::optional(session.value().path()) : std::nullopt;
}

LogindIdleWatch::LogindIdleWatch(const Clock& clock, QDBusConnection system, const QString& session)
    : m_clock(clock), m_system(std::move(system)) {
    // Without naming the sender: naming it would wait for the bus to say who that is.
    m_system.connect(QString(), session, dbus::properties, QStringLiteral("PropertiesChanged"), this,
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
    if (interface == dbus::logind::session && changed.contains(idleHint))
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
