#pragma once

#include <QObject>

#include <memory>

namespace unhunch {

/// Tells when the wall begins to show something else than was to be foreseen: somebody has set the clock, or changed the
/// time zone. By events; it wakes for nothing else.
class WallClockWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether it can tell of both. If not, what hangs on the wall clock has to look by itself now and then.
    [[nodiscard]] virtual bool isAvailable() const = 0;

Q_SIGNALS:
    /// What was reckoned from the wall clock is to be reckoned anew. It may come once too often, as after a sleep.
    void changed();
};

/// The watch that fits this system.
[[nodiscard]] std::unique_ptr<WallClockWatch> makeWallClockWatch();

} // namespace unhunch
