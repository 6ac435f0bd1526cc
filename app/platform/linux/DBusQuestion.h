#pragma once

#include <QDBusMessage>
#include <QString>
#include <QVariantList>

namespace unhunch::dbus {

/// Where every object on a bus keeps what can be read of it.
inline const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

/// A call that does not have its service started: one that is not there has nothing to tell.
[[nodiscard]] QDBusMessage question(const QString& service, const QString& path, const QString& interface,
                                    const QString& method, const QVariantList& arguments = {});

/// The same for one property of the object.
[[nodiscard]] QDBusMessage propertyQuestion(const QString& service, const QString& path,
                                            const QString& interface, const QString& property);

} // namespace unhunch::dbus

/// The sessions of this machine, on the system's bus.
namespace unhunch::dbus::logind {

inline const QString service = QStringLiteral("org.freedesktop.login1");
inline const QString managerPath = QStringLiteral("/org/freedesktop/login1");
inline const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
inline const QString session = QStringLiteral("org.freedesktop.login1.Session");

/// For the path of the caller's session, or of the one with the display where a service manager started us.
[[nodiscard]] QDBusMessage sessionQuestion();

} // namespace unhunch::dbus::logind
