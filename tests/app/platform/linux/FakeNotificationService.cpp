#include "tests/app/platform/linux/FakeNotificationService.h"

#include <QDBusConnectionInterface>
#include <QDBusError>

#include <utility>

namespace unhunch {

namespace {

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }

} // namespace

FakeNotificationService::FakeNotificationService(QDBusConnection bus, QStringList capabilities)
    : m_bus(std::move(bus)), m_capabilities(std::move(capabilities)) {
    m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    // A second service waits for its turn.
    m_bus.interface()->registerService(service(), QDBusConnectionInterface::QueueService);
}

FakeNotificationService::~FakeNotificationService() { m_bus.unregisterService(service()); }

void FakeNotificationService::release() {
    m_holding = false;
    const auto held = std::exchange(m_held, std::nullopt);
    if (held && m_refusing)
        m_bus.send(held->createErrorReply(QDBusError::Failed, QStringLiteral("not now")));
    else if (held)
        m_bus.send(held->createReply(m_notices.back().id));
}

QStringList FakeNotificationService::GetCapabilities() {
    ++m_timesAskedForCapabilities;
    return m_capabilities;
}

uint FakeNotificationService::Notify(const QString&, uint replaces, const QString&, const QString& title,
                                     const QString& body, const QStringList& actions,
                                     const QVariantMap& hints, int timeout) {
    if (m_refusing) {
        sendErrorReply(QDBusError::Failed, QStringLiteral("not now"));
        return 0;
    }
    const uint fresh = 100 + static_cast<uint>(m_notices.size());
    m_notices.push_back({replaces ? replaces : fresh, replaces, title, body, actions, hints, timeout});
    if (m_holding) {
        setDelayedReply(true);
        m_held = message();
    }
    return m_notices.back().id;
}

void FakeNotificationService::CloseNotification(uint id) {
    m_closed.push_back(id);
    constexpr uint byTheProgram = 3;
    Q_EMIT NotificationClosed(id, byTheProgram);
}

QString FakeNotificationService::GetServerInformation(QString& vendor, QString& version,
                                                      QString& specification) {
    vendor = QStringLiteral("tests");
    version = QStringLiteral("1.9.0");
    specification = QStringLiteral("1.2");
    return m_name;
}

} // namespace unhunch
