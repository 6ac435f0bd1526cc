#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QVariant>

namespace unhunch {

/// Plays one of the services that know which programs keep the session awake.
class FakeInhibitors : public QDBusVirtualObject {
    Q_OBJECT
public:
    /// What makes one of them different from the others.
    struct Kind {
        const char* name; ///< for messages
        QString service;
        QString path;
        QString interface;   ///< of its signal
        QString question;    ///< the method that is asked
        QVariantList asked;  ///< with these
        QString signal;      ///< tells that something has changed
        QVariant awake;      ///< the answer while a program keeps the session awake
        QVariant asleep;     ///< and else
        bool system = false; ///< on the system's bus
    };
    static const Kind policyAgent;
    static const Kind powerManager;
    static const Kind sessionManager;
    static const Kind logind;

    FakeInhibitors(QDBusConnection bus, Kind kind, bool inhibited);
    ~FakeInhibitors() override;

    /// Tells the change.
    void setInhibited(bool inhibited);

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

private:
    QDBusConnection m_bus;
    Kind m_kind;
    bool m_inhibited;
};

} // namespace unhunch
