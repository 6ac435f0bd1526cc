#pragma once

#include "app/reminder/GateKeeper.h"
#include "app/reminder/SideKeeper.h"
#include "app/settings/Preferences.h"

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

class BreakKeeper;
class Clock;
class IdleWatch;
class InputPauses;
class Presence;
class SessionWatch;
class WallClockWatch;

/// Brings a BreakKeeper what it must know of the person and of the desktop to ask at the right moment: who is at the
/// desk, which gates are closed, when the input pauses. Keeps the side reminders beside it.
class RightMoment : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    RightMoment(BreakKeeper& keeper, const Clock& clock, const WallClockWatch& wallClock,
                QObject* parent = nullptr);
    ~RightMoment() override;

    /// In force at once.
    void adopt(const Preferences& preferences);

    /// Which closed gates hold a reminder back, in words for people; empty while none does.
    [[nodiscard]] QString heldBy() const;
    /// Whether the desktop tells when nobody is there, and when the input pauses.
    [[nodiscard]] bool tellsAbsence() const;
    [[nodiscard]] bool tellsPauses() const;
    /// The working hours in force.
    [[nodiscard]] const WorkingHours& hours() const { return m_hours; }

Q_SIGNALS:
    /// Show a side reminder; later take it off.
    void sideShown(const unhunch::SideReminder& reminder);
    void sideWithdrawn();
    /// The machine sleeps once every copy of `delay` is gone.
    void fallingAsleep(const std::shared_ptr<const void>& delay);

private:
    void watchPresence();
    void watchGates();

    BreakKeeper& m_keeper;
    const Clock& m_clock;
    WorkingHours m_hours;
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<SessionWatch> m_session;
    std::unique_ptr<Presence> m_presence;
    GateKeeper m_gates;
    SideKeeper m_side;
    std::unique_ptr<InputPauses> m_pauses;
};

} // namespace unhunch
