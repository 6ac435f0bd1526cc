#include "app/platform/linux/ControlAdaptor.h"

#include <QDBusError>
#include <QVariantMap>

#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

const QString interface = u"io.github.unhunch.Unhunch"_s;

QStringList withMinutes(const QString& verb, uint minutes) {
    QStringList words{verb};
    if (minutes > 0)
        words << QString::number(minutes);
    return words;
}

QString written(const std::optional<LocalDateTime>& moment) {
    return moment ? QString::fromStdString(toString(*moment)) : QString();
}

} // namespace

ControlAdaptor::ControlAdaptor(QObject& object, QString path, QDBusConnection bus,
                               ControlService::Handler handler)
    : QDBusAbstractAdaptor(&object), m_path(std::move(path)), m_bus(std::move(bus)),
      m_handler(std::move(handler)) {}

const ControlStatus& ControlAdaptor::statusNow() const {
    // Whoever is asked tells by setStatus() if it finds that something has changed.
    (void)m_handler({u"status"_s});
    return m_status;
}

QString ControlAdaptor::state() const { return statusNow().state; }

QString ControlAdaptor::nextBreak() const { return written(statusNow().nextBreak); }

QString ControlAdaptor::reason() const { return statusNow().reason; }

void ControlAdaptor::setStatus(const ControlStatus& status) {
    const ControlStatus before = std::exchange(m_status, status);
    QVariantMap changed;
    if (before.state != status.state)
        changed[u"State"_s] = status.state;
    if (before.nextBreak != status.nextBreak)
        changed[u"NextBreak"_s] = written(status.nextBreak);
    if (before.reason != status.reason)
        changed[u"Reason"_s] = status.reason;
    if (changed.isEmpty())
        return;
    Q_EMIT StateChanged(status.state, written(status.nextBreak), status.reason);
    auto news =
        QDBusMessage::createSignal(m_path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    news << interface << changed << QStringList();
    m_bus.send(news);
}

void ControlAdaptor::carryOut(const QStringList& words, const QDBusMessage& call) {
    const std::optional<ControlRefusal> refusal = m_handler(words);
    if (!refusal)
        return; // Qt answers
    call.setDelayedReply(true);
    m_bus.send(call.createErrorReply(refusal->wronglyAsked ? QDBusError::errorString(QDBusError::InvalidArgs)
                                                           : interface + u".Error.Refused"_s,
                                     refusal->sentence));
}

void ControlAdaptor::Start(const QStringList& stretches, const QDBusMessage& call) {
    carryOut(QStringList{u"start"_s} + stretches, call);
}

void ControlAdaptor::Snooze(uint minutes, const QDBusMessage& call) {
    carryOut(withMinutes(u"snooze"_s, minutes), call);
}

void ControlAdaptor::Skip(const QDBusMessage& call) { carryOut({u"skip"_s}, call); }

void ControlAdaptor::Pause(uint minutes, const QDBusMessage& call) {
    carryOut(withMinutes(u"pause"_s, minutes), call);
}

void ControlAdaptor::PauseUntil(const QString& time, const QDBusMessage& call) {
    carryOut({u"pause"_s, u"until"_s, time}, call);
}

void ControlAdaptor::PauseUntilTomorrow(const QDBusMessage& call) {
    carryOut({u"pause"_s, u"tomorrow"_s}, call);
}

void ControlAdaptor::Resume(const QDBusMessage& call) { carryOut({u"resume"_s}, call); }

void ControlAdaptor::Show(const QString& window, const QDBusMessage& call) {
    carryOut({u"show"_s, window}, call);
}

void ControlAdaptor::Quit(const QDBusMessage& call) { carryOut({u"quit"_s}, call); }

} // namespace unhunch
