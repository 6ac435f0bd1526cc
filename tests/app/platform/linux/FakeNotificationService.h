#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace unhunch {

/// Plays a desktop's notification service and remembers what it was asked.
class FakeNotificationService : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Notice {
        uint id;
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };

    explicit FakeNotificationService(QDBusConnection bus,
                                     QStringList capabilities = {QStringLiteral("actions"),
                                                                 QStringLiteral("body")});
    ~FakeNotificationService() override;

    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }
    [[nodiscard]] const std::vector<uint>& closed() const { return m_closed; }
    [[nodiscard]] int timesAskedForCapabilities() const { return m_timesAskedForCapabilities; }

    /// What it says that it is; before it is asked.
    void setName(const QString& name) { m_name = name; }
    /// Answers Notify only when release() is called.
    void holdReplies() { m_holding = true; }
    void release();
    /// Answers Notify with an error.
    void refuse() { m_refusing = true; }

public Q_SLOTS:
    QStringList GetCapabilities();
    uint Notify(const QString& application, uint replaces, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout);
    void CloseNotification(uint id);
    QString GetServerInformation(QString& vendor, QString& version, QString& specification);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QString m_name = QStringLiteral("dunst");
    std::vector<Notice> m_notices;
    std::vector<uint> m_closed;
    std::optional<QDBusMessage> m_held;
    int m_timesAskedForCapabilities = 0;
    bool m_holding = false;
    bool m_refusing = false;
};

} // namespace unhunch
