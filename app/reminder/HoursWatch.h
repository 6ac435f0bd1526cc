#pragma once

#include "app/platform/GateWatch.h"
#include "core/reminder/WorkingHours.h"

#include <QTimer>

namespace unhunch {

class Clock;
class WallClockWatch;

/// The gate of the working hours: closed outside them. While it watches, it wakes when they begin or end.
class HoursWatch final : public GateWatch {
    Q_OBJECT
public:
    /// `clock` and `wallClock` must outlive the watch.
    HoursWatch(WorkingHours hours, const Clock& clock, const WallClockWatch& wallClock);

    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] bool isClosed() const override { return !m_within; }
    [[nodiscard]] QString reason() const override;

    /// Looks at the clock again.
    void look();

private:
    WorkingHours m_hours;
    const Clock& m_clock;
    const WallClockWatch& m_wallClock;
    bool m_within = true;
    QTimer m_change;
};

} // namespace unhunch
