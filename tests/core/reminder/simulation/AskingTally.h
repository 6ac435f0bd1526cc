#pragma once

#include "core/reminder/BreakEvent.h"
#include "core/reminder/BreakPolicy.h"
#include "core/reminder/BreakReaction.h"

#include <chrono>
#include <optional>
#include <string>

namespace unhunch::test {

/// Judges what a BreakScheduler does by counting what happened: time worked, rested and spent inside gates. It never
/// looks at the scheduler's state or deadlines.
class AskingTally {
public:
    AskingTally(const BreakPolicy& policy, Instant now) : m_policy(policy), m_now(now) {}

    /// Time passes at the machine with everything as it is.
    void passTo(Instant now);
    /// The machine slept until `now`, and nobody told.
    void sleepTo(Instant now);
    /// What happens `now`, and what the scheduler made of it; `told` are the gates that it knows of afterwards, `real`
    /// those that are closed. What is wrong with that, in a sentence; empty when nothing is.
    [[nodiscard]] std::string judge(const BreakEvent& event, const BreakReaction& reaction,
                                    const GateSet& told, const GateSet& real);

    [[nodiscard]] bool isOnShow() const { return m_isOnShow; }
    [[nodiscard]] bool isAway() const { return m_leftAt.has_value(); }
    /// Since when the person is not at work; empty at work.
    [[nodiscard]] std::optional<Instant> restingSince() const;
    [[nodiscard]] bool isOnBreak() const { return m_isOnBreak; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool isDue() const { return m_isDue; }
    [[nodiscard]] bool isAtWork() const { return !isAway() && !m_isOnBreak && !m_isPaused; }
    /// When the break comes due if the person works on; in the past once it is.
    [[nodiscard]] Instant dueAt() const;
    /// The last sign of the person.
    [[nodiscard]] Instant lastSeen() const { return m_lastSeen; }
    [[nodiscard]] int asked() const { return m_askedEver; }
    [[nodiscard]] int announced() const { return m_announcedEver; }
    [[nodiscard]] int begun() const { return m_begunEver; }
    [[nodiscard]] int withdrawn() const { return m_withdrawnEver; }

private:
    void startAnew();
    void endPause();
    void comeBack();
    void take(const BreakEvent& event);
    [[nodiscard]] bool letThrough(const GateSet& gates) const;
    [[nodiscard]] std::string judgeAsk();
    [[nodiscard]] std::string judgeSilence() const;
    [[nodiscard]] std::string judgeNotice(bool isGiven);
    [[nodiscard]] std::string judgeWithdrawal();

    BreakPolicy m_policy;
    Instant m_now;
    GateSet m_told;
    GateSet m_real;
    std::optional<Instant> m_leftAt;
    std::optional<Instant> m_snoozedUntil;
    std::optional<Instant> m_pausedUntil;
    bool m_isPaused = false;
    bool m_isPauseWanted = false; ///< asked for on the break that goes on
    bool m_isOnBreak = false;
    bool m_isDue = false;
    bool m_isOnShow = false;
    bool m_isNoticeOver = false;
    std::chrono::milliseconds m_work{0};
    std::chrono::milliseconds m_shown{0};  ///< with the person there, since last asked
    std::chrono::milliseconds m_typing{0}; ///< that held this break
    int m_unanswered = 0;                  ///< showings of this reminder, the present one included
    int m_snoozes = 0;
    Instant m_lastAsked{};
    Instant m_lastSeen{};
    bool m_wasWithdrawnByGate = false;
    int m_askedEver = 0;
    int m_announcedEver = 0;
    int m_begunEver = 0;
    int m_withdrawnEver = 0;
};

} // namespace unhunch::test
