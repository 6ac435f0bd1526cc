#include "app/platform/linux/MutterIdleWatch.h"

#include "app/platform/Clock.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using std::chrono::milliseconds;

const QString service = QStringLiteral("org.gnome.Mutter.IdleMonitor");
const QString path = QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");
const QString interface = QStringLiteral("org.gnome.Mutter.IdleMonitor");

QDBusMessage call(const QString& method, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QVariantList milliseconds64(milliseconds time) {
    return {
        QVariant::fromValue<qulonglong>(static_cast<qulonglong>(std::max(time, milliseconds(1)).count()))};
}

} // namespace

bool MutterIdleWatch::isOffered(const QDBusConnection& bus) {
    const auto* daemon = bus.interface();
    return daemon != nullptr && daemon->isServiceRegistered(service).value();
}

MutterIdleWatch::MutterIdleWatch(const Clock& clock, const QDBusConnection& bus)
    : m_clock(clock), m_bus(bus), m_service(service, bus, QDBusServiceWatcher::WatchForOwnerChange) {
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& owner) { handleOwner(owner); });
    // Without naming the sender: naming it would wait for the bus to say who that is.
    m_bus.connect(QString(), path, interface, QStringLiteral("WatchFired"), this, SLOT(handleFired(uint)));
}

MutterIdleWatch::~MutterIdleWatch() {
    for (Watch* watch : {&m_idle, &m_active, &m_pause})
        remove(*watch);
}

QString MutterIdleWatch::description() const {
    return m_available ? tr("GNOME's idle monitor") : tr("GNOME's idle monitor is gone; it may come back.");
}

void MutterIdleWatch::setThreshold(milliseconds threshold) {
    m_threshold = std::max(threshold, milliseconds(1));
    remove(m_idle);
    add(m_idle, QStringLiteral("AddIdleWatch"), milliseconds64(m_threshold));
}

void MutterIdleWatch::awaitPause(milliseconds quiet) {
    m_quiet = quiet;
    remove(m_pause);
    add(m_pause, QStringLiteral("AddIdleWatch"), milliseconds64(quiet));
}

void MutterIdleWatch::forgetPause() {
    m_quiet.reset();
    remove(m_pause);
}

void MutterIdleWatch::add(Watch& watch, const QString& method, const QVariantList& arguments) {
    if (!m_available)
        return;
    const int wish = ++watch.wish;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call(method, arguments)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, &watch, wish, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError())
            return;
        if (wish == watch.wish)
            watch.id = reply.value();
        else // given up meanwhile
            m_bus.send(call(QStringLiteral("RemoveWatch"), {QVariant::fromValue(reply.value())}));
    });
}

void MutterIdleWatch::remove(Watch& watch) {
    ++watch.wish;
    if (const uint id = std::exchange(watch.id, 0); id != 0 && m_available)
        m_bus.send(call(QStringLiteral("RemoveWatch"), {QVariant::fromValue(id)}));
}

void MutterIdleWatch::handleFired(uint id) {
    if (id == m_pause.id) {
        forgetPause();
        Q_EMIT paused();
    } else if (id == m_idle.id && !std::exchange(m_away, true)) {
        // The shell removes it by itself after it has fired.
        add(m_active, QStringLiteral("AddUserActiveWatch"), {});
        Q_EMIT wentAway(m_clock.instant() - m_threshold);
    } else if (id == m_active.id) {
        m_active.id = 0;
        if (std::exchange(m_away, false))
            Q_EMIT cameBack();
    }
}

void MutterIdleWatch::handleOwner(const QString& owner) {
    m_available = !owner.isEmpty();
    for (Watch* watch : {&m_idle, &m_active, &m_pause}) {
        watch->id = 0;
        ++watch->wish;
    }
    // Nothing else would ever end the absence.
    if (std::exchange(m_away, false))
        Q_EMIT cameBack();
    if (m_available && m_threshold > milliseconds(0))
        setThreshold(m_threshold);
    if (m_available && m_quiet)
        awaitPause(*m_quiet);
}

} // namespace unhunch
