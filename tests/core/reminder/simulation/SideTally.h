#pragma once

#include "core/reminder/SideReminders.h"
#include "tests/core/reminder/simulation/AskingTally.h"

#include <set>
#include <string>
#include <vector>

namespace unhunch::test {

/// Judges what SideReminders do by counting work, rest and the days on which each time came. The reminders at fixed
/// times must have one time each.
class SideTally {
public:
    SideTally(std::vector<SideReminder> reminders, const BreakPolicy& policy, Instant now, WallTime wall);

    /// The machine slept until `now`, past what comes next by some minutes, and nobody told.
    void sleepTo(Instant now);
    /// The person puts the one on show away.
    void dismiss(Instant now);

    /// What is wrong with the reaction at this moment, in a sentence; empty when nothing is. `breaks` has judged the
    /// same moment before, `real` are the gates that are closed.
    [[nodiscard]] std::string judge(const SideReaction& reaction, Instant now, WallTime wall,
                                    const AskingTally& breaks, const GateSet& real);

    [[nodiscard]] int shown() const { return m_shownEver; }
    [[nodiscard]] bool isOnShow() const { return m_onShow.has_value(); }

private:
    struct Count {
        std::chrono::milliseconds work{0}; ///< since it was shown, or since a rest of its length
        std::set<Date> days;               ///< on which its time has come
        std::optional<Instant> came;       ///< and has not been shown yet
    };

    void rest(Instant since, Instant now);
    void count(Instant now, WallTime wall, std::optional<Instant> restingSince);
    void countTime(std::size_t index, Instant now, WallTime wall);
    [[nodiscard]] std::string judgeShow(std::size_t index, Instant now, bool hasRoom);

    std::vector<SideReminder> m_reminders;
    std::vector<Count> m_counts;
    std::chrono::milliseconds m_nearBreak; ///< so long before a break, there is no room
    Instant m_now;
    WallTime m_wall;
    std::optional<Instant> m_restingSince;
    Instant m_roomSince;
    bool m_hadRoom = true;
    std::optional<std::size_t> m_onShow;
    Instant m_shownAt{};
    Instant m_lastOver{};
    int m_shownEver = 0;
};

} // namespace unhunch::test
