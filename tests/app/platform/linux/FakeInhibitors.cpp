#include "tests/app/platform/linux/FakeInhibitors.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <utility>

namespace unhunch {

namespace {

QVariant boxed(const QString& value) { return QVariant::fromValue(QDBusVariant(value)); }

} // namespace

const FakeInhibitors::Kind FakeInhibitors::policyAgent{
    .name = "PolicyAgent",
    .service = QStringLiteral("org.kde.Solid.PowerManagement"),
    .path = QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent"),
    .interface = QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent"),
    .question = QStringLiteral("HasInhibition"),
    .asked = {4U},
    .signal = QStringLiteral("InhibitionsChanged"),
    .awake = true,
    .asleep = false};

const FakeInhibitors::Kind FakeInhibitors::powerManager{
    .name = "PowerManager",
    .service = QStringLiteral("org.freedesktop.PowerManagement"),
    .path = QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
    .interface = QStringLiteral("org.freedesktop.PowerManagement.Inhibit"),
    .question = QStringLiteral("HasInhibit"),
    .asked = {},
    .signal = QStringLiteral("HasInhibitChanged"),
    .awake = true,
    .asleep = false};

const FakeInhibitors::Kind FakeInhibitors::sessionManager{
    .name = "SessionManager",
    .service = QStringLiteral("org.gnome.SessionManager"),
    .path = QStringLiteral("/org/gnome/SessionManager"),
    .interface = QStringLiteral("org.gnome.SessionManager"),
    .question = QStringLiteral("IsInhibited"),
    .asked = {8U},
    .signal = QStringLiteral("InhibitorAdded"),
    .awake = true,
    .asleep = false};

const FakeInhibitors::Kind FakeInhibitors::logind{
    .name = "Logind",
    .service = QStringLiteral("org.freedesktop.login1"),
    .path = QStringLiteral("/org/freedesktop/login1"),
    .interface = QStringLiteral("org.freedesktop.DBus.Properties"),
    .question = QStringLiteral("Get"),
    .asked = {QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("BlockInhibited")},
    .signal = QStringLiteral("PropertiesChanged"),
    .awake = boxed(QStringLiteral("sleep:idle")),
    .asleep = boxed(QStringLiteral("sleep:handle-lid-switch")),
    .system = true};

FakeInhibitors::FakeInhibitors(QDBusConnection bus, Kind kind, bool inhibited)
    : m_bus(std::move(bus)), m_kind(std::move(kind)), m_inhibited(inhibited) {
    m_bus.registerVirtualObject(m_kind.path, this);
    m_bus.registerService(m_kind.service);
}

FakeInhibitors::~FakeInhibitors() {
    m_bus.unregisterService(m_kind.service);
    m_bus.unregisterObject(m_kind.path);
}

void FakeInhibitors::setInhibited(bool inhibited) {
    m_inhibited = inhibited;
    QString signal = m_kind.signal;
    if (!inhibited && signal == QLatin1String("InhibitorAdded"))
        signal = QStringLiteral("InhibitorRemoved");
    m_bus.send(QDBusMessage::createSignal(m_kind.path, m_kind.interface, signal));
}

bool FakeInhibitors::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    if (message.member() != m_kind.question || message.arguments() != m_kind.asked)
        return false;
    return connection.send(message.createReply(m_inhibited ? m_kind.awake : m_kind.asleep));
}

} // namespace unhunch
