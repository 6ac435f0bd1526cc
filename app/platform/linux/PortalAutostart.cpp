#include "app/platform/linux/PortalAutostart.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

QString requestInterface() { return u"org.freedesktop.portal.Request"_s; }

/// Where the portal answers a request with that token, so that nobody has to wait for it to say so.
QString requestPath(const QDBusConnection& bus, const QString& token) {
    const QString caller = bus.baseService().mid(1).replace(u'.', u'_');
    return u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(caller, token);
}

} // namespace

PortalAutostart::PortalAutostart(QDBusConnection bus, QStringList command, bool enabled)
    : m_bus(std::move(bus)), m_command(std::move(command)), m_enabled(enabled) {}

void PortalAutostart::setEnabled(bool enabled) {
    if (!m_bus.isConnected())
        throw AutostartError(
            tr("There is no session bus over which the desktop could be asked to start Unhunch "
               "with your session. Please add it in the desktop's own settings.")
                .toStdString());
    m_enabled = enabled;
    const QString token = u"unhunch_%1"_s.arg(++m_requests);
    listenTo(requestPath(m_bus, token));
    auto message = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    const QString noWindow;
    message << noWindow
            << QVariantMap{{u"handle_token"_s, token},
                           {u"reason"_s, tr("Unhunch reminds you from the start of your session.")},
                           {u"autostart"_s, enabled},
                           {u"commandline"_s, m_command}};
    m_call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(m_call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        call->deleteLater();
        // Only the newest request counts.
        if (call == m_call)
            handleCalled(*call);
    });
}

void PortalAutostart::listenTo(const QString& request) {
    const QString signal = u"Response"_s;
    if (!m_request.isEmpty())
        m_bus.disconnect(QString(), m_request, requestInterface(), signal, this,
                         SLOT(handleResponse(uint, QVariantMap)));
    m_request = request;
    if (!request.isEmpty())
        m_bus.connect(QString(), request, requestInterface(), signal, this,
                      SLOT(handleResponse(uint, QVariantMap)));
}

void PortalAutostart::handleCalled(const QDBusPendingCallWatcher& call) {
    m_call = nullptr;
    const QDBusPendingReply<QDBusObjectPath> reply(call);
    if (reply.isError())
        giveUp(reply.error().message());
    else if (!m_request.isEmpty() && reply.value().path() != m_request)
        listenTo(reply.value().path()); // a portal from before there were tokens
}

void PortalAutostart::handleResponse(uint response, const QVariantMap& results) {
    listenTo({});
    constexpr uint done = 0;
    if (response != done)
        giveUp(tr("it was not allowed"));
    else if (const bool granted = results.value(u"autostart"_s).toBool(); granted != m_enabled)
        giveUp(tr("the desktop decided otherwise"));
}

void PortalAutostart::giveUp(const QString& why) {
    listenTo({});
    m_enabled = !m_enabled;
    Q_EMIT refused(
        tr("Whether Unhunch starts with your session was not changed: %1. Your desktop's own settings "
           "for background programs may allow it.")
            .arg(why));
}

} // namespace unhunch
