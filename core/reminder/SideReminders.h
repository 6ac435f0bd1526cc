#pragma once

#include "core/reminder/DeskSituation.h"
#include "core/reminder/SideReminder.h"
#include "core/time/Instant.h"
#include "core/time/WallTime.h"

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace unhunch {

/// A moment at which something may have changed: by both clocks, and what the break leaves.
struct SideMoment {
    Instant now;
    WallTime wall;
    DeskSituation situation;
};

/// What the caller has to do: nothing, or one of these.
struct SideReaction {
    std::optional<std::size_t> show; ///< put the reminder of this index on show
    bool withdraw = false;           ///< take the one on show off: its time is over, or its room is gone

    friend bool operator==(const SideReaction&, const SideReaction&) = default;
};

/// Decides when to show the reminders beside that of the break. Told the time, like BreakScheduler, which goes first:
/// a side reminder is shown only where the break leaves room, is taken off when the room goes, and counts as nothing.
///
/// One is on show at a time, and the next keeps its distance. What comes due without room waits for it, each once.
///
/// After work: only time at the desk counts. A rest of the reminder's own length makes it count anew.
///
/// At fixed times: each once a day, never twice, whatever becomes of the wall clock. Where the clock jumps ahead over a
/// time (by hand, by travel, in spring) it comes right after the jump, up to an hour late. One that somebody missed for
/// more than a quarter of an hour, by resting or because the machine slept, is dropped.
class SideReminders {
public:
    /// From the end of one to the beginning of the next.
    static constexpr std::chrono::minutes distance{2};
    /// The gates have to be watched for so long before anything is shown.
    static constexpr std::chrono::seconds gateLead{15};
    static constexpr std::chrono::minutes latestAfterAbsence{15};
    static constexpr std::chrono::minutes latestAfterClockJump{60};

    /// All intervals begin; what is before `wall` is over. Throws std::invalid_argument when a number of a reminder is
    /// out of bounds.
    SideReminders(std::vector<SideReminder> reminders, Instant now, WallTime wall);

    /// Moves on: at nextDeadline(), at nextWallTime(), after each event of the break, when the wall clock was set. A
    /// `now` before the latest known is taken as that.
    SideReaction handle(const SideMoment& moment);
    /// The person put the one on show away.
    void dismiss(Instant now);

    [[nodiscard]] const std::vector<SideReminder>& reminders() const { return m_reminders; }
    [[nodiscard]] std::optional<std::size_t> onShow() const;

    /// When to call handle() next, and what the wall clock will show then: whichever comes first. Each lies after the
    /// last moment; empty when nothing comes by itself by that clock. Both also tell when watching the gates begins.
    [[nodiscard]] std::optional<Instant> nextDeadline() const;
    [[nodiscard]] std::optional<WallTime> nextWallTime() const;

    /// Whether the desktop's gates have to be watched now.
    [[nodiscard]] bool gatesMatter() const;

private:
    struct Track {
        std::chrono::milliseconds worked{0};   ///< of AfterWork
        std::optional<Instant> waitingSince{}; ///< of AtTimes: its time came then
        std::set<WallTime> settled{};          ///< of AtTimes: all times that came
    };
    struct Due {
        std::size_t index;
        Instant at;
    };
    struct OnShow {
        std::size_t index;
        Instant until;
    };

    [[nodiscard]] std::optional<Due> firstDue() const;
    [[nodiscard]] std::optional<WallTime> nextTime() const;
    void settleTimes(std::size_t index, Instant now, WallTime wall);
    void countWork(const DeskSituation& situation, Instant now);
    void countRest(Instant since, Instant now);
    void enter(const DeskSituation& situation, Instant now);

    std::vector<SideReminder> m_reminders;
    std::vector<Track> m_tracks; ///< one a reminder
    std::optional<OnShow> m_onShow;
    DeskSituation m_situation = AtDesk{true};
    Instant m_latest;
    WallTime m_wall; ///< at m_latest
    Instant m_notBefore;
};

} // namespace unhunch
