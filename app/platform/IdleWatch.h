#pragma once

#include "core/time/Instant.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace unhunch {

class Clock;

/// Tells when the person leaves the desk and comes back, by events of the desktop; it never polls.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether this desktop can tell at all; if not, the signals never come and the app works without.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// What tells it, for the user: "X11 idle alarms", or why nothing can.
    [[nodiscard]] virtual QString description() const = 0;
    /// Idle time after which wentAway() is sent.
    virtual void setThreshold(std::chrono::milliseconds threshold) = 0;

    /// Whether awaitPause() does anything.
    [[nodiscard]] virtual bool canAwaitPause() const { return false; }
    /// Sends paused() once, as soon as there has been no input for `quiet`: at once if that is so already. Takes the
    /// place of an earlier wish.
    virtual void awaitPause(std::chrono::milliseconds quiet) { static_cast<void>(quiet); }
    virtual void forgetPause() {}

Q_SIGNALS:
    /// No input since `since` (at least the threshold ago).
    void wentAway(unhunch::Instant since);
    /// Input again after wentAway().
    void cameBack();
    /// There was the pause that was awaited.
    void paused();
};

/// The watch that fits this desktop; one that is not available where none does.
[[nodiscard]] std::unique_ptr<IdleWatch> makeIdleWatch(const Clock& clock);

} // namespace unhunch
