#pragma once

#include "app/platform/ControlService.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>

namespace unhunch {

/// The D-Bus interface of the running app, as docs/CONTROL.md describes it: each method is the command of that name.
/// The names are those that callers see.
// NOLINTBEGIN(readability-identifier-naming)
class ControlAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.unhunch.Unhunch")
    Q_PROPERTY(QString State READ state)
    Q_PROPERTY(QString NextBreak READ nextBreak)
    Q_PROPERTY(QString Reason READ reason)
public:
    /// Answers calls that come over `bus` for `object`, which is offered there at `path`.
    ControlAdaptor(QObject& object, QString path, QDBusConnection bus, ControlService::Handler handler);

    void setStatus(const ControlStatus& status);

    // Read by other programs: each asks the app first how it stands by now.
    [[nodiscard]] QString state() const;
    /// ISO 8601 with offset; empty when none comes by itself.
    [[nodiscard]] QString nextBreak() const;
    [[nodiscard]] QString reason() const;

public Q_SLOTS:
    /// What is due when no stretch is named.
    void Start(const QStringList& stretches, const QDBusMessage& call);
    /// Zero minutes: as long as preferred.
    void Snooze(uint minutes, const QDBusMessage& call);
    void Skip(const QDBusMessage& call);
    /// Zero minutes: until resumed.
    void Pause(uint minutes, const QDBusMessage& call);
    /// "HH:MM".
    void PauseUntil(const QString& time, const QDBusMessage& call);
    void PauseUntilTomorrow(const QDBusMessage& call);
    void Resume(const QDBusMessage& call);
    /// "week", "plan", "preferences", or "app" for what starting it a second time shows.
    void Show(const QString& window, const QDBusMessage& call);
    void Quit(const QDBusMessage& call);

Q_SIGNALS:
    void StateChanged(const QString& state, const QString& nextBreak, const QString& reason);

private:
    void carryOut(const QStringList& words, const QDBusMessage& call);
    /// The status as it is at this moment.
    [[nodiscard]] const ControlStatus& statusNow() const;

    QString m_path;
    QDBusConnection m_bus;
    ControlService::Handler m_handler;
    ControlStatus m_status;
};
// NOLINTEND(readability-identifier-naming)

} // namespace unhunch
