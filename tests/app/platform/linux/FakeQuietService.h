#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QVariant>

namespace unhunch {

/// Plays a desktop's notification service and its settings, as far as they tell whether the person wants quiet.
class FakeQuietService : public QDBusVirtualObject {
    Q_OBJECT
public:
    /// Calls itself `name`.
    FakeQuietService(QDBusConnection bus, QString name);
    ~FakeQuietService() override;

    /// A property of the notification service; tells its change.
    void setProperty(const QString& interface, const QString& property, const QVariant& value);
    /// A setting of Xfce; tells its change. An invalid value takes it away.
    void setXfceSetting(const QString& channel, const QString& property, const QVariant& value);

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

private:
    QDBusConnection m_bus;
    QString m_name;
    QMap<QStringList, QVariant> m_values; ///< by interface and property, or by channel and property
};

} // namespace unhunch
