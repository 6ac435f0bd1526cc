#include "app/platform/linux/StatusNotifierHost.h"

#include "app/platform/linux/DBusQuestion.h"

#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QDBusVariant>

#include <utility>

namespace unhunch {

namespace {

QString service() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }

QString path() { return QStringLiteral("/StatusNotifierWatcher"); }

QDBusMessage question() {
    return dbus::propertyQuestion(service(), path(), service(),
                                  QStringLiteral("IsStatusNotifierHostRegistered"));
}

bool saysYes(const QDBusMessage& message) {
    const QDBusReply<QDBusVariant> reply(message);
    return reply.isValid() && reply.value().variant().toBool();
}

} // namespace

StatusNotifierHost::StatusNotifierHost(const QDBusConnection& bus)
    : m_bus(bus), m_service(service(), bus, QDBusServiceWatcher::WatchForOwnerChange) {
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        setPresent(false);
        ask();
    });
    // Without naming the sender: naming it would wait for the bus to say who that is.
    for (const auto& signal :
         {QStringLiteral("StatusNotifierHostRegistered"), QStringLiteral("StatusNotifierHostUnregistered")})
        m_bus.connect(QString(), path(), service(), signal, this, SLOT(ask()));
    ask();
}

void StatusNotifierHost::settle() {
    constexpr int patienceInMilliseconds = 2000;
    m_question = nullptr;
    setPresent(saysYes(m_bus.call(question(), QDBus::Block, patienceInMilliseconds)));
}

void StatusNotifierHost::ask() {
    // Without a bus the question would never be answered, not even with an error.
    if (!m_bus.isConnected())
        return;
    m_question = new QDBusPendingCallWatcher(m_bus.asyncCall(question()), this);
    connect(m_question, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        // An older answer must not overwrite a newer question's.
        if (answered != m_question)
            return;
        m_question = nullptr;
        setPresent(saysYes(answered->reply()));
    });
}

void StatusNotifierHost::setPresent(bool present) {
    if (std::exchange(m_present, present) != present)
        Q_EMIT changed();
}

} // namespace unhunch
