#include "tests/app/platform/linux/FakeQuietService.h"

#include <QDBusMessage>
#include <QDBusVariant>

#include <utility>

namespace unhunch {

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString xfconf = QStringLiteral("org.xfce.Xfconf");
const QString xfconfPath = QStringLiteral("/org/xfce/Xfconf");

QVariant boxed(const QVariant& value) { return QVariant::fromValue(QDBusVariant(value)); }

} // namespace

FakeQuietService::FakeQuietService(QDBusConnection bus, QString name)
    : m_bus(std::move(bus)), m_name(std::move(name)) {
    m_bus.registerVirtualObject(notificationsPath, this);
    m_bus.registerVirtualObject(xfconfPath, this);
    m_bus.registerService(xfconf);
    m_bus.registerService(notifications);
}

FakeQuietService::~FakeQuietService() {
    m_bus.unregisterService(notifications);
    m_bus.unregisterService(xfconf);
    m_bus.unregisterObject(notificationsPath);
    m_bus.unregisterObject(xfconfPath);
}

void FakeQuietService::setProperty(const QString& interface, const QString& property, const QVariant& value) {
    m_values[{interface, property}] = value;
    auto signal =
        QDBusMessage::createSignal(notificationsPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    signal << interface << QVariantMap{{property, value}} << QStringList();
    m_bus.send(signal);
}

void FakeQuietService::setXfceSetting(const QString& channel, const QString& property,
                                      const QVariant& value) {
    const bool stays = value.isValid();
    auto signal = QDBusMessage::createSignal(
        xfconfPath, xfconf, stays ? QStringLiteral("PropertyChanged") : QStringLiteral("PropertyRemoved"));
    signal << channel << property;
    if (stays) {
        m_values[{channel, property}] = value;
        signal << boxed(value);
    } else {
        m_values.remove({channel, property});
    }
    m_bus.send(signal);
}

bool FakeQuietService::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    if (message.member() == QLatin1String("GetServerInformation"))
        return connection.send(message.createReply(QVariantList{m_name, QString(), QString(), QString()}));
    if (message.member() != QLatin1String("Get") && message.member() != QLatin1String("GetProperty"))
        return false;

    const QStringList key{message.arguments().value(0).toString(), message.arguments().value(1).toString()};
    if (m_values.contains(key))
        return connection.send(message.createReply(boxed(m_values[key])));
    const QString error = message.interface() == xfconf
                              ? QStringLiteral("org.xfce.Xfconf.Error.PropertyNotFound")
                              : QStringLiteral("org.freedesktop.DBus.Error.UnknownProperty");
    return connection.send(message.createErrorReply(error, QStringLiteral("There is no such property.")));
}

} // namespace unhunch
