#include "app/platform/linux/DBusQuestion.h"

namespace unhunch::dbus {

QDBusMessage question(const QString& service, const QString& path, const QString& interface,
                      const QString& method, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

QDBusMessage propertyQuestion(const QString& service, const QString& path, const QString& interface,
                              const QString& property) {
    return question(service, path, properties, QStringLiteral("Get"), {interface, property});
}

QDBusMessage logind::sessionQuestion() {
    return question(service, managerPath, manager, QStringLiteral("GetSession"), {QStringLiteral("auto")});
}

} // namespace unhunch::dbus
