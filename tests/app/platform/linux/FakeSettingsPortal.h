#pragma once

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QObject>

#include <utility>

namespace unhunch {

using PortalSettings = QMap<QString, QVariantMap>;

/// Plays a desktop's settings portal.
class FakeSettingsPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    FakeSettingsPortal(QDBusConnection bus, PortalSettings settings)
        : m_bus(std::move(bus)), m_settings(std::move(settings)) {
        qDBusRegisterMetaType<PortalSettings>();
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots);
        m_bus.registerService(service());
    }
    ~FakeSettingsPortal() override { m_bus.unregisterService(service()); }

public Q_SLOTS:
    /// The groups that were asked for, as far as there are any.
    QMap<QString, QVariantMap>
    ReadAll(const QStringList& groups) const { // NOLINT(readability-identifier-naming)
        PortalSettings found;
        for (auto group = m_settings.begin(); group != m_settings.end(); ++group) {
            if (groups.contains(group.key()))
                found.insert(group.key(), group.value());
        }
        return found;
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.portal.Desktop"); }

    QDBusConnection m_bus;
    PortalSettings m_settings;
};

} // namespace unhunch
