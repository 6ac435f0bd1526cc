#pragma once

#include "core/reminder/SideReminders.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace unhunch {

class BreakKeeper;
class Clock;
class WallClockWatch;

/// Keeps SideReminders going beside a BreakKeeper: tells them what the break leaves, and wakes them by one single-shot
/// timer. With no side reminders it never wakes.
class SideKeeper : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    SideKeeper(BreakKeeper& breaks, const Clock& clock, const WallClockWatch& wallClock,
               QObject* parent = nullptr);

    /// All intervals begin anew, unless these are the reminders that there are. Throws std::invalid_argument when a
    /// number in them is out of bounds.
    void setReminders(const std::vector<SideReminder>& reminders);
    /// The person put the one on show away.
    void dismiss();

    [[nodiscard]] bool gatesMatter() const { return m_gatesMatter; }

    /// Catches up with both clocks; own timer and the break's changes see to it in time.
    void update();

Q_SIGNALS:
    void shown(const unhunch::SideReminder& reminder);
    /// Take the one on show off.
    void withdrawn();
    /// From now on the gates have to be watched, or no longer.
    void gatesMatterChanged(bool matter);

private:
    void arm();

    BreakKeeper& m_breaks;
    const Clock& m_clock;
    const WallClockWatch& m_wallClock;
    std::optional<SideReminders> m_reminders; ///< empty while there are none
    QTimer m_timer;
    bool m_gatesMatter = false;
};

} // namespace unhunch
