#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

/// Watches one thing on the desktop that should hold a reminder back. It watches from its making to its end, by events;
/// it is made shortly before a break and ended after it, so that nothing runs in between.
class GateWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether the desktop has answered, or it is certain that it will not; what the others say counts from then on.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    /// Whether this desktop can tell at all; false until it has answered. If not, the gate stays open.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// What tells, for the user ("the sound server"), or why nothing can, in a whole sentence.
    [[nodiscard]] virtual QString description() const = 0;
    /// Whether a reminder should be held back; false until the desktop has answered.
    [[nodiscard]] virtual bool isClosed() const = 0;
    /// Why a reminder should be held back, in words for people: "Firefox uses the microphone". Empty while open.
    [[nodiscard]] virtual QString reason() const = 0;

Q_SIGNALS:
    /// One of the answers above has changed.
    void changed();
};

/// The person asked the desktop to keep notifications away.
[[nodiscard]] std::unique_ptr<GateWatch> makeDoNotDisturbWatch();
/// A program records from a microphone, as in a call.
[[nodiscard]] std::unique_ptr<GateWatch> makeMicrophoneWatch();
/// A program has a camera open.
[[nodiscard]] std::unique_ptr<GateWatch> makeCameraWatch();
/// The program that the person works with, other than Unhunch, fills the screen.
[[nodiscard]] std::unique_ptr<GateWatch> makeFullScreenWatch();

} // namespace unhunch
