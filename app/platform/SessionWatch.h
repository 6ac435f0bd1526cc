#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

/// Tells when the person's session is locked, and when the machine falls asleep; by events, without polling. Where nothing
/// can tell, the signals never come.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether anything tells of them. Asks the services; for `doctor`.
    [[nodiscard]] virtual bool isAvailable() = 0;
    /// What tells of lock and sleep, or why nothing can, for the user. Asks the services; for `doctor`.
    [[nodiscard]] virtual QString describe() = 0;

Q_SIGNALS:
    /// The screen is locked, or covered by a screen saver; told at the start as well if it is so already.
    void locked();
    void unlocked();
    /// The machine goes to sleep once the slots have returned: what has to be on disk must be written by then.
    void fallingAsleep();
    void wokeUp();
};

/// The watch that fits this system.
[[nodiscard]] std::unique_ptr<SessionWatch> makeSessionWatch();

} // namespace unhunch
