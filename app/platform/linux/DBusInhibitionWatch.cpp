#include "app/platform/linux/DBusInhibitionWatch.h"

#include "app/platform/linux/DBusQuestion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using dbus::question;
namespace logind = dbus::logind;

const QString agent = QStringLiteral("org.kde.Solid.PowerManagement");
const QString agentPath = QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent");
const QString agentInterface = QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent");
const QString power = QStringLiteral("org.freedesktop.PowerManagement");
const QString powerPath = QStringLiteral("/org/freedesktop/PowerManagement/Inhibit");
const QString powerInterface = QStringLiteral("org.freedesktop.PowerManagement.Inhibit");
const QString manager = QStringLiteral("org.gnome.SessionManager");
const QString managerPath = QStringLiteral("/org/gnome/SessionManager");

constexpr uint screenStaysOn = 4;  ///< of KDE's policies
constexpr uint sessionStaysUp = 8; ///< of GNOME's: it is not to be marked as idle

/// A service that hangs must not keep an absence from being told.
constexpr int patience = 2000;

} // namespace

DBusInhibitionWatch::DBusInhibitionWatch(QDBusConnection system, QDBusConnection session)
    : m_system(std::move(system)), m_session(std::move(session)) {
    // Without naming the sender: naming it would wait for the bus to say who that is.
    m_session.connect(QString(), agentPath, agentInterface, QStringLiteral("InhibitionsChanged"), this,
                      SLOT(askPolicyAgent()));
    m_session.connect(QString(), powerPath, powerInterface, QStringLiteral("HasInhibitChanged"), this,
                      SLOT(askPowerManager()));
    for (const auto& signal : {QStringLiteral("InhibitorAdded"), QStringLiteral("InhibitorRemoved")})
        m_session.connect(QString(), managerPath, manager, signal, this, SLOT(askSessionManager()));
    m_system.connect(QString(), logind::managerPath, dbus::properties, QStringLiteral("PropertiesChanged"),
                     this, SLOT(askLogind()));
    // One that ends takes its list with it, and says nothing.
    for (QDBusServiceWatcher* services : {&m_systemServices, &m_sessionServices}) {
        services->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        connect(services, &QDBusServiceWatcher::serviceOwnerChanged, this, &DBusInhibitionWatch::askAgain);
    }
    m_systemServices.setConnection(m_system);
    m_systemServices.setWatchedServices({logind::service});
    m_sessionServices.setConnection(m_session);
    m_sessionServices.setWatchedServices({agent, power, manager});
    askPolicyAgent();
    askPowerManager();
    askSessionManager();
    askLogind();
}

void DBusInhibitionWatch::askAgain(const QString& service) {
    if (service == agent)
        askPolicyAgent();
    else if (service == power)
        askPowerManager();
    else if (service == manager)
        askSessionManager();
    else
        askLogind();
}

void DBusInhibitionWatch::askPolicyAgent() {
    ask(PolicyAgent, m_session,
        question(agent, agentPath, agentInterface, QStringLiteral("HasInhibition"), {screenStaysOn}));
}

void DBusInhibitionWatch::askPowerManager() {
    ask(PowerManager, m_session, question(power, powerPath, powerInterface, QStringLiteral("HasInhibit")));
}

void DBusInhibitionWatch::askSessionManager() {
    ask(SessionManager, m_session,
        question(manager, managerPath, manager, QStringLiteral("IsInhibited"), {sessionStaysUp}));
}

void DBusInhibitionWatch::askLogind() {
    ask(Logind, m_system,
        dbus::propertyQuestion(logind::service, logind::managerPath, logind::manager,
                               QStringLiteral("BlockInhibited")));
}

void DBusInhibitionWatch::ask(Source source, const QDBusConnection& bus, const QDBusMessage& question) {
    Finding& finding = m_findings[source];
    // Without a bus the question would never be answered, not even with an error.
    if (!bus.isConnected()) {
        finding.settled = true;
        return;
    }
    finding.question = new QDBusPendingCallWatcher(bus.asyncCall(question, patience), this);
    connect(finding.question, &QDBusPendingCallWatcher::finished, this,
            [this, source](QDBusPendingCallWatcher* answered) {
                answered->deleteLater();
                // An older answer must not overwrite a newer question's.
                if (answered == m_findings[source].question)
                    handleAnswer(source, answered->reply());
            });
}

void DBusInhibitionWatch::handleAnswer(Source source, const QDBusMessage& answer) {
    Finding& finding = m_findings[source];
    finding.question = nullptr;
    finding.settled = true;
    const QVariant value = answer.arguments().value(0);
    if (answer.type() != QDBusMessage::ReplyMessage)
        finding.inhibited.reset();
    else if (source == Logind) // "sleep:idle", what is blocked with colons between
        finding.inhibited =
            value.value<QDBusVariant>().variant().toString().split(u':').contains(QStringLiteral("idle"));
    else
        finding.inhibited = value.toBool();
    Q_EMIT changed();
}

bool DBusInhibitionWatch::isSettled() const {
    return isInhibited() || std::ranges::all_of(m_findings, &Finding::settled);
}

bool DBusInhibitionWatch::isAvailable() const {
    return std::ranges::any_of(m_findings,
                               [](const Finding& finding) { return finding.inhibited.has_value(); });
}

bool DBusInhibitionWatch::isInhibited() const {
    const auto says = [this](Source source) { return m_findings[source].inhibited.value_or(false); };
    // KDE answers as a power manager too, and then means what keeps the machine from sleeping, as music does.
    const Finding& kde = m_findings[PolicyAgent];
    const bool byPower = kde.settled && !kde.inhibited && says(PowerManager);
    return says(PolicyAgent) || byPower || says(SessionManager) || says(Logind);
}

QString DBusInhibitionWatch::description() const {
    QStringList names;
    const auto name = [&](Source source, const QString& text) {
        if (m_findings[source].inhibited)
            names << text;
    };
    name(PolicyAgent, tr("KDE’s power management"));
    if (!m_findings[PolicyAgent].inhibited)
        name(PowerManager, tr("the power manager"));
    name(SessionManager, tr("the session manager"));
    name(Logind, tr("logind"));
    return names.isEmpty() ? tr("Nothing tells here whether a program keeps the screen awake; a film may "
                                "count as rest.")
                           : names.join(QStringLiteral(", "));
}

std::unique_ptr<InhibitionWatch> makeInhibitionWatch() {
    return std::make_unique<DBusInhibitionWatch>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

} // namespace unhunch
