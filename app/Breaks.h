#pragma once

#include "app/command/AppActions.h"
#include "core/time/WallTime.h"
#include "core/week/WeekPlan.h"

#include <QObject>
#include <QString>

#include <optional>

namespace unhunch {

class BreakKeeper;
class BreakLead;
class BreakNotices;
class Clock;
class HookCommands;
class JournalKeeper;
class PlanKeeper;
class PreferencesKeeper;
class Programme;
class StatusTeller;
enum class NoticeAction;

/// The break from its announcement to its last page: brings together when it comes, what it holds, how it is told and led,
/// and what is written of it. What a person asks of a break, from wherever, is done here.
class Breaks : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Parts {
        BreakKeeper& keeper;
        const Programme& programme;
        const PlanKeeper& plan;
        const PreferencesKeeper& preferences;
        const StatusTeller& status;
        BreakNotices& notices;
        BreakLead& lead;
        HookCommands& hooks;
        JournalKeeper& journal;
        const Clock& clock;
    };
    explicit Breaks(Parts parts);

    // As AppActions has them.
    ActionAnswer start(const BreakWish& wish);
    [[nodiscard]] Refusal snooze(std::optional<std::chrono::minutes> length);
    [[nodiscard]] Refusal skip();
    ActionAnswer pause(std::optional<std::chrono::minutes> length);
    /// By the clock: the pause follows when the clock is set.
    ActionAnswer pauseUntil(Instant end);
    void resume();

    /// The wall clock was set, or the zone changed: a pause that was named by the clock ends when it now shows that time.
    void followWallClock();

private:
    void connectKeeper();
    void announce();
    void remind(bool again);
    void settle(Answer answer);
    void perform(NoticeAction action);
    void end();
    [[nodiscard]] ActionAnswer begin(const Routine& routine);
    [[nodiscard]] ActionAnswer showNothingDue();
    /// What the day asks for next.
    [[nodiscard]] Routine due() const;
    /// In words for the person, with the doses of today's plan.
    [[nodiscard]] QString inWords(const Routine& routine) const;
    /// What there is to say about a pause that was just asked for.
    [[nodiscard]] ActionAnswer pauseAnswer() const;
    [[nodiscard]] Date today() const;

    Parts m_parts;
    std::optional<WallTime> m_pausedUntil; ///< when the person named it by the clock
};

} // namespace unhunch
