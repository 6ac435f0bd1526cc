#pragma once

#include "core/reminder/BreakScheduler.h"
#include "core/reminder/SideReminders.h"
#include "core/reminder/WorkingHours.h"
#include "tests/core/reminder/simulation/AskingTally.h"
#include "tests/core/reminder/simulation/SideTally.h"
#include "tests/core/reminder/simulation/WallClock.h"

#include <random>
#include <string>

namespace unhunch::test {

/// A person at a desk over years of random days, the same for the same seed: work, idle spells, locked screens, sleep
/// that is told and sleep that is not, calls, typing, answers, pauses, clocks that are set, turned and travel. It has
/// an app between the desk and the schedulers: one that watches the desktop's gates only while they matter.
class SimulatedDesk {
public:
    SimulatedDesk(const ZoneRule& zone, const BreakPolicy& policy, unsigned seed);

    /// Lives on to the end of that day from the first. What went wrong, when, and in which step; empty when nothing.
    [[nodiscard]] std::string live(std::chrono::days days);

    [[nodiscard]] const AskingTally& breaks() const { return m_breakTally; }
    [[nodiscard]] const SideTally& sides() const { return m_sideTally; }
    [[nodiscard]] long steps() const { return m_steps; }

private:
    void step();
    void happen();
    void happenAtDesk();
    void dismissSide();
    void answerReminder();
    void happenAway();
    void leave(bool isTold);
    void sleepUntold();
    void turnGate();
    void turnClock();
    [[nodiscard]] std::chrono::milliseconds nextGap();
    [[nodiscard]] bool isNight() const;

    void tell(const BreakEvent& event);
    void tellSides();
    void watchGates();
    void require(bool holds, const std::string& what);
    [[nodiscard]] GateSet realGates() const;
    void lookAtHours();
    [[nodiscard]] WallTime wall() const { return m_clock.at(m_now); }
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    [[nodiscard]] bool chance(int in) { return below(in) == 0; }
    [[nodiscard]] std::chrono::milliseconds upTo(std::chrono::milliseconds most);

    std::mt19937 m_random;
    WallClock m_clock;
    WorkingHours m_hours;
    GateSet m_desktop; ///< closed on the desktop, told or not
    bool m_isOutsideHours = false;
    std::optional<Instant> m_hoursChange; ///< empty: to be looked up
    Instant m_now;
    Instant m_next; ///< when something happens by itself
    BreakScheduler m_scheduler;
    SideReminders m_sides;
    AskingTally m_breakTally;
    SideTally m_sideTally;
    std::string m_wrong;
    long m_steps = 0;
};

} // namespace unhunch::test
