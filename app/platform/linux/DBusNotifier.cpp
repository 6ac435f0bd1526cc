#include "app/platform/linux/DBusNotifier.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QVariantMap>

#include <array>
#include <utility>

namespace unhunch {

namespace {

// A reminder that the service holds back for longer had better be shown another way.
constexpr int longestWaitInMilliseconds = 5000;

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }

QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

QDBusMessage method(const QString& name) {
    return QDBusMessage::createMethodCall(service(), path(), service(), name);
}

QDBusMessage closeCall(uint id) { return method(QStringLiteral("CloseNotification")) << id; }

std::optional<NoticeAction> actionNamed(const QString& key) {
    if (key == QStringLiteral("default") || key == QStringLiteral("start"))
        return NoticeAction::Start;
    if (key == QStringLiteral("snooze"))
        return NoticeAction::Snooze;
    if (key == QStringLiteral("skip"))
        return NoticeAction::Skip;
    return std::nullopt;
}

// A click on the notice itself is the default action. Xfce knows no such click and shows a button for it, so that there
// would be two to start with.
bool showsDefaultAsButton(const QString& server) { return server == QStringLiteral("Xfce Notify Daemon"); }

QStringList actionsOf(const Notice& notice, bool withDefault) {
    QStringList actions;
    const QString byClick = withDefault ? notice.start : QString();
    const std::array<std::pair<QString, QString>, 4> offered{{{QStringLiteral("default"), byClick},
                                                              {QStringLiteral("start"), notice.start},
                                                              {QStringLiteral("snooze"), notice.snooze},
                                                              {QStringLiteral("skip"), notice.skip}}};
    for (const auto& [key, text] : offered) {
        if (!text.isEmpty())
            actions << key << text;
    }
    return actions;
}

// A reminder is neither transient nor resident: it waits until it is answered, and goes once it is. What is quiet
// leaves nothing behind.
QVariantMap hintsOf(const Notice& notice) {
    const uchar urgency = notice.isQuiet() ? 0 : 1;
    return {{QStringLiteral("urgency"), QVariant::fromValue(urgency)},
            {QStringLiteral("transient"), notice.isQuiet()},
            {QStringLiteral("desktop-entry"), QStringLiteral("unhunch")},
            {QStringLiteral("category"), QStringLiteral("x-unhunch.break")}};
}

QString noServiceAnswers(const QDBusMessage& error) {
    if (QDBusError(error).type() == QDBusError::ServiceUnknown)
        return Notifier::tr("No notification service runs on this desktop.");
    return Notifier::tr("The notification service does not answer (%1).").arg(error.errorMessage());
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection& bus)
    : m_bus(bus), m_service(service(), bus, QDBusServiceWatcher::WatchForOwnerChange) {
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString& before) { handleOwnerChange(before); });
}

DBusNotifier::~DBusNotifier() {
    if (!m_onShow || m_onShow->closed)
        return;
    // Waits, since the bus may be closed before a message that nobody waits for is written to it.
    constexpr int patienceInMilliseconds = 500;
    m_bus.call(closeCall(m_onShow->id), QDBus::Block, patienceInMilliseconds);
}

void DBusNotifier::show(const Notice& notice) {
    m_wanted = notice;
    m_sent = false;
    // Not from inside this call, so that unavailable() always comes after it.
    QMetaObject::invokeMethod(this, &DBusNotifier::step, Qt::QueuedConnection);
}

void DBusNotifier::withdraw() {
    m_wanted.reset();
    step();
}

void DBusNotifier::step() {
    if (m_call)
        return;
    if (!m_wanted)
        takeAway();
    else if (m_sent)
        return;
    else if (!m_bus.isConnected())
        giveUp(tr("There is no message bus on which a notification service could answer."));
    else if (!m_abilities)
        askAbilities();
    else if (!m_abilities->buttons && !m_wanted->isQuiet())
        giveUp(tr("The notification service shows no buttons."));
    else if (!m_abilities->showsDefault && !m_wanted->isQuiet())
        askName();
    else
        notify(*m_wanted);
}

void DBusNotifier::askAbilities() {
    call(method(QStringLiteral("GetCapabilities")), &DBusNotifier::handleAbilities);
}

void DBusNotifier::handleAbilities(const QDBusMessage& message) {
    const QDBusReply<QStringList> reply(message);
    if (!reply.isValid())
        return giveUp(noServiceAnswers(message));
    m_abilities = Abilities{reply.value().contains(QStringLiteral("actions")),
                            reply.value().contains(QStringLiteral("body-markup")), std::nullopt};
    step();
}

void DBusNotifier::askName() {
    call(method(QStringLiteral("GetServerInformation")), &DBusNotifier::handleName);
}

// One that does not tell shows the reminder all the same.
void DBusNotifier::handleName(const QDBusMessage& message) {
    m_abilities->showsDefault = showsDefaultAsButton(message.arguments().value(0).toString());
    step();
}

void DBusNotifier::notify(const Notice& notice) {
    listen(true);
    const uint replaced = m_onShow && !m_onShow->closed ? m_onShow->id : 0;
    m_sent = true;
    call(method(QStringLiteral("Notify"))
             << QStringLiteral("Unhunch") << replaced << QStringLiteral("unhunch") << notice.title
             << (m_abilities->bodyMarkup ? notice.body.toHtmlEscaped() : notice.body)
             << actionsOf(notice, !m_abilities->showsDefault.value_or(false)) << hintsOf(notice)
             << static_cast<int>(notice.shownFor.count()), // 0: until it is answered
         &DBusNotifier::handleNotified);
}

void DBusNotifier::handleNotified(const QDBusMessage& message) {
    const QDBusReply<uint> reply(message);
    if (!reply.isValid())
        return giveUp(
            tr("The notification service did not show the reminder (%1).").arg(message.errorMessage()));
    m_onShow = OnShow{reply.value(), message.service(), false};
    step();
}

void DBusNotifier::takeAway() {
    if (m_onShow && !m_onShow->closed)
        m_bus.send(closeCall(m_onShow->id));
    m_onShow.reset();
    listen(false);
}

void DBusNotifier::giveUp(const QString& why) {
    const bool wasWanted = m_wanted.has_value();
    m_wanted.reset();
    takeAway();
    if (wasWanted)
        Q_EMIT unavailable(why);
}

void DBusNotifier::handleOwnerChange(const QString& before) {
    m_abilities.reset();
    // A first owner takes nothing away; most likely it was started by our own call, whose reply is on its
    // way.
    if (before.isEmpty())
        return;
    delete std::exchange(m_call, nullptr);
    m_onShow.reset();
    m_sent = false;
    step();
}

bool DBusNotifier::isOnShow(uint id, const QDBusMessage& message) const {
    return m_onShow && m_onShow->id == id && m_onShow->server == message.service();
}

void DBusNotifier::handleActionInvoked(uint id, const QString& key, const QDBusMessage& message) {
    const auto action = actionNamed(key);
    if (!action || !isOnShow(id, message))
        return;
    withdraw();
    Q_EMIT answered(*action);
}

void DBusNotifier::handleNotificationClosed(uint id, uint, const QDBusMessage& message) {
    if (!isOnShow(id, message))
        return;
    m_onShow->closed = true;
    // A newer notice on its way to the service is not the one that was closed.
    if (m_sent && !m_call)
        m_wanted.reset();
}

QString DBusNotifier::describe() {
    constexpr int patienceInMilliseconds = 2000;
    const auto information =
        m_bus.call(method(QStringLiteral("GetServerInformation")), QDBus::Block, patienceInMilliseconds);
    const auto fields = information.arguments();
    if (information.type() != QDBusMessage::ReplyMessage || fields.size() < 3)
        return tr("%1 Unhunch uses a small window of its own.", "after a sentence that says why")
            .arg(noServiceAnswers(information));

    auto name = fields[0].toString() + QLatin1Char(' ') + fields[2].toString();
    const QDBusReply<QStringList> capabilities =
        m_bus.call(method(QStringLiteral("GetCapabilities")), QDBus::Block, patienceInMilliseconds);
    if (!capabilities.value().contains(QStringLiteral("actions")))
        return tr("%1 shows no buttons. Unhunch uses a small window of its own.").arg(name);
    return name;
}

void DBusNotifier::call(const QDBusMessage& message, void (DBusNotifier::*handleReply)(const QDBusMessage&)) {
    m_call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, longestWaitInMilliseconds), this);
    connect(m_call, &QDBusPendingCallWatcher::finished, this,
            [this, handleReply](QDBusPendingCallWatcher* call) {
                m_call = nullptr;
                call->deleteLater();
                (this->*handleReply)(call->reply());
            });
}

// Servers tell every program about every notice. Listening only while one of ours is on show keeps us asleep
// otherwise.
void DBusNotifier::listen(bool listening) {
    if (std::exchange(m_listening, listening) == listening)
        return;
    const std::array signalsAndSlots{
        std::pair{QStringLiteral("ActionInvoked"), SLOT(handleActionInvoked(uint, QString, QDBusMessage))},
        std::pair{QStringLiteral("NotificationClosed"),
                  SLOT(handleNotificationClosed(uint, uint, QDBusMessage))}};
    for (const auto& [name, slot] : signalsAndSlots) {
        if (listening)
            m_bus.connect(QString(), path(), service(), name, this, slot);
        else
            m_bus.disconnect(QString(), path(), service(), name, this, slot);
    }
}

std::unique_ptr<Notifier> makeNotifier() {
    return std::make_unique<DBusNotifier>(QDBusConnection::sessionBus());
}

} // namespace unhunch
