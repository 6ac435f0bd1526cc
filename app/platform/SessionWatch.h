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
    /// The machine goes to sleep once every copy of `delay` is gone, or when the system has waited long enough: what has to be
    /// on disk must be written by then.
    void fallingAsleep(const std::shared_ptr<const void>& delay = {});
    void wokeUp();
};

/// The watch that fits this system.
[[nodiscard]] std::unique_ptr<SessionWatch> makeSessionWatch();

} // namespace unhunch
