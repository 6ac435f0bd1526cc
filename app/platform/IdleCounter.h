#pragma once

#include <QObject>
#include <QString>

#include <chrono>

namespace unhunch {

/// What a system offers that counts idle time, but wakes nobody when some of it has passed.
class IdleCounter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Time since the last input of the person.
    [[nodiscard]] virtual std::chrono::milliseconds idleTime() const = 0;
    /// What counts, for the user.
    [[nodiscard]] virtual QString description() const = 0;
    /// Whether input() is sent. Listened to only while the person is away: each input wakes the program.
    virtual void setListening(bool listening) = 0;

Q_SIGNALS:
    /// The person used keyboard, mouse or touch.
    void input();
};

} // namespace unhunch
