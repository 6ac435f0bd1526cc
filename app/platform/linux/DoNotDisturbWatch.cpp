#include "app/platform/linux/DoNotDisturbWatch.h"

#include "app/platform/linux/DBusQuestion.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <utility>

namespace unhunch {

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString xfconf = QStringLiteral("org.xfce.Xfconf");
const QString xfconfPath = QStringLiteral("/org/xfce/Xfconf");
const QStringList xfceQuiet{QStringLiteral("xfce4-notifyd"), QStringLiteral("/do-not-disturb")};

// As the services call themselves.
const QString dunst = QStringLiteral("dunst");
const QString gnome = QStringLiteral("gnome-shell");
const QString xfce = QStringLiteral("Xfce Notify Daemon");

QDBusMessage propertyQuestion(const QString& interface, const QString& property) {
    return dbus::propertyQuestion(notifications, notificationsPath, interface, property);
}

} // namespace

DoNotDisturbWatch::DoNotDisturbWatch(const QDBusConnection& bus, QString gnomeBanners)
    : m_bus(bus), m_gnomeBanners(std::move(gnomeBanners)),
      m_service(notifications, bus, QDBusServiceWatcher::WatchForOwnerChange) {
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this, &DoNotDisturbWatch::askWhoServes);
    // Without naming the sender: naming it would wait for the bus to say who that is.
    m_bus.connect(QString(), notificationsPath, dbus::properties, QStringLiteral("PropertiesChanged"), this,
                  SLOT(askForQuiet()));
    for (const auto& signal : {QStringLiteral("PropertyChanged"), QStringLiteral("PropertyRemoved")})
        m_bus.connect(QString(), xfconfPath, xfconf, signal, xfceQuiet, QString(), this, SLOT(askForQuiet()));
    askWhoServes();
}

void DoNotDisturbWatch::call(const QDBusMessage& question,
                             void (DoNotDisturbWatch::*handleAnswer)(const QDBusMessage&)) {
    m_call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(m_call, &QDBusPendingCallWatcher::finished, this,
            [this, handleAnswer](QDBusPendingCallWatcher* answered) {
                answered->deleteLater();
                // An older answer must not overwrite a newer question's.
                if (std::exchange(m_call, answered == m_call ? nullptr : m_call) == answered)
                    (this->*handleAnswer)(answered->reply());
            });
}

void DoNotDisturbWatch::askWhoServes() {
    m_server.clear();
    m_gnome.reset();
    // Without a bus the question would never be answered, not even with an error.
    if (!m_bus.isConnected())
        return findUnavailable(tr("There is no session bus that could tell \"do not disturb\"."));
    call(dbus::question(notifications, notificationsPath, notifications,
                        QStringLiteral("GetServerInformation")),
         &DoNotDisturbWatch::handleWhoServes);
}

void DoNotDisturbWatch::handleWhoServes(const QDBusMessage& answer) {
    m_server = answer.arguments().value(0).toString();
    if (answer.type() != QDBusMessage::ReplyMessage || m_server.isEmpty()) {
        m_server.clear();
        return findUnavailable(tr("No notification service runs that could tell \"do not disturb\"."));
    }
    if (m_server == gnome)
        watchGnome();
    else
        askForQuiet();
}

void DoNotDisturbWatch::askForQuiet() {
    if (m_server.isEmpty() || m_server == gnome)
        return;
    if (m_server == xfce)
        call(dbus::question(xfconf, xfconfPath, xfconf, QStringLiteral("GetProperty"),
                            QVariantList(xfceQuiet.begin(), xfceQuiet.end())),
             &DoNotDisturbWatch::handleQuiet);
    else if (m_server == dunst)
        call(propertyQuestion(QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("paused")),
             &DoNotDisturbWatch::handleQuiet);
    else
        call(propertyQuestion(notifications, QStringLiteral("Inhibited")), &DoNotDisturbWatch::handleQuiet);
}

void DoNotDisturbWatch::handleQuiet(const QDBusMessage& answer) {
    const QVariant quiet = answer.arguments().value(0).value<QDBusVariant>().variant();
    if (answer.type() == QDBusMessage::ReplyMessage && quiet.userType() == QMetaType::Bool)
        find(quiet.toBool());
    else if (answer.errorName() == QLatin1String("org.xfce.Xfconf.Error.PropertyNotFound"))
        find(false); // it has never been switched on
    else
        findUnavailable(tr("The notification service %1 does not tell \"do not disturb\".").arg(m_server));
}

void DoNotDisturbWatch::watchGnome() {
    m_gnome.emplace(m_gnomeBanners);
    connect(&*m_gnome, &HelperProcess::answered, this, [this](const QString& word, const QString&) {
        if (word == QLatin1String("shown") || word == QLatin1String("hidden"))
            return find(word == QLatin1String("hidden"));
        // It ends as well, which would only hide the reason.
        disconnect(&*m_gnome, &HelperProcess::ended, this, nullptr);
        findUnavailable(tr("GNOME's settings do not tell \"do not disturb\"."));
    });
    connect(&*m_gnome, &HelperProcess::ended, this, [this](const QString& why) {
        findUnavailable(tr("GNOME's \"do not disturb\" cannot be told: %1").arg(why));
    });
    m_gnome->start();
}

void DoNotDisturbWatch::find(bool quiet) {
    const QString source = tr("the notification service %1").arg(m_server);
    if (quiet)
        findClosed(source, tr("Do not disturb is on"));
    else
        findOpen(source);
}

std::unique_ptr<GateWatch> makeDoNotDisturbWatch() {
    return std::make_unique<DoNotDisturbWatch>(QDBusConnection::sessionBus(),
                                               QStringLiteral("unhunch-gnome-banners"));
}

} // namespace unhunch
