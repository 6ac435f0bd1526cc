#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

#include <utility>
#include <vector>

namespace unhunch {

/// Plays a desktop's Background portal; what it answers is for the test to say.
class FakeBackgroundPortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
public:
    explicit FakeBackgroundPortal(QDBusConnection bus) : m_bus(std::move(bus)) {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots);
        m_bus.registerService(service());
    }
    ~FakeBackgroundPortal() override { m_bus.unregisterService(service()); }

    /// Names requests as portals did before there were tokens.
    void ignoreTokens() { m_ignoresTokens = true; }
    /// Refuses the call itself.
    void refuseCalls() { m_refuses = true; }

    /// Answers the request with that number, the first being 0: 0 for done, 1 for cancelled by the person.
    void answer(std::size_t request, uint response, bool autostart) {
        auto message =
            QDBusMessage::createSignal(m_paths.at(request), QStringLiteral("org.freedesktop.portal.Request"),
                                       QStringLiteral("Response"));
        message << response << QVariantMap{{QStringLiteral("autostart"), autostart}};
        m_bus.send(message);
    }

    /// What was asked for, in order.
    [[nodiscard]] const std::vector<QVariantMap>& requests() const { return m_requests; }

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString&, // NOLINT(readability-identifier-naming)
                                      const QVariantMap& options) {
        if (m_refuses) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not here"));
            return {};
        }
        const QString caller = message().service().mid(1).replace(u'.', u'_');
        const QString token = m_ignoresTokens ? QStringLiteral("t%1").arg(m_requests.size())
                                              : options.value(QStringLiteral("handle_token")).toString();
        m_requests.push_back(options);
        m_paths.push_back(QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(caller, token));
        return QDBusObjectPath(m_paths.back());
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.portal.Desktop"); }

    QDBusConnection m_bus;
    std::vector<QVariantMap> m_requests;
    std::vector<QString> m_paths;
    bool m_ignoresTokens = false;
    bool m_refuses = false;
};

} // namespace unhunch
