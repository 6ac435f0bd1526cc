#include "tests/core/reminder/simulation/AskingTally.h"

#include "core/Overloaded.h"

#include <algorithm>
#include <utility>

namespace unhunch::test {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds typingMost = 2min;
constexpr milliseconds leastDistance = 1min;

} // namespace

void AskingTally::passTo(Instant now) {
    const milliseconds passed = now - m_now;
    m_now = now;
    if (!isAtWork())
        return;
    if (!m_isDue && !m_snoozedUntil)
        m_work += passed;
    if (m_isOnShow)
        m_shown += passed;
    else if (m_isDue && m_told == GateSet{Gate::Typing})
        m_typing += passed;
}

void AskingTally::sleepTo(Instant now) {
    m_now = now;
    const bool isOnShow = m_isOnShow; // nobody was awake to take it off
    startAnew();
    m_isOnShow = isOnShow;
}

std::string AskingTally::judge(const BreakEvent& event, const BreakReaction& reaction, const GateSet& told,
                               const GateSet& real) {
    const bool wasOnShow = m_isOnShow;
    m_told = told;
    m_real = real;
    endPause();
    take(event);
    endPause();
    if (wasOnShow && !m_isOnShow && !reaction.answered)
        return "a reminder that was settled, and no answer to it";
    if (isAtWork() && dueAt() <= m_now) {
        m_isDue = true;
        m_snoozedUntil.reset();
    }
    if (reaction.answered) {
        if (!wasOnShow)
            return "an answer without a reminder";
        if (*reaction.answered == Answer::Ignored) {
            if (m_unanswered != 2 || m_shown < m_policy.answerWithin)
                return "a reminder ignored too early";
            startAnew();
        }
        m_isOnShow = false;
    }
    if (reaction.ask)
        return judgeAsk();
    if (reaction.withdraw)
        return judgeWithdrawal();
    if (reaction.begin) {
        ++m_begunEver;
        const bool isRight = m_policy.firm && m_isOnShow && isAtWork() && m_snoozes == 0 && m_real.empty();
        return isRight ? "" : "a break that begins by itself";
    }
    if (std::string wrong = judgeNotice(reaction.announce); !wrong.empty())
        return wrong;
    return judgeSilence();
}

Instant AskingTally::dueAt() const {
    if (m_isDue)
        return m_now;
    return m_snoozedUntil ? *m_snoozedUntil : m_now + (milliseconds(m_policy.workInterval) - m_work);
}

std::optional<Instant> AskingTally::restingSince() const {
    if (isAtWork())
        return std::nullopt;
    return m_leftAt && !m_isOnBreak && !m_isPaused ? *m_leftAt : m_now;
}

void AskingTally::startAnew() {
    m_work = 0ms;
    m_typing = 0ms;
    m_snoozedUntil.reset();
    m_isDue = false;
    m_isOnShow = false;
    m_isNoticeOver = false;
    m_wasWithdrawnByGate = false;
    m_unanswered = 0;
    m_snoozes = 0;
}

void AskingTally::endPause() {
    if (!m_isPaused || !m_pausedUntil || *m_pausedUntil > m_now)
        return;
    m_isPaused = false;
    startAnew();
}

void AskingTally::comeBack() {
    m_lastSeen = m_now;
    if (!m_leftAt)
        return;
    const milliseconds gone = m_now - *m_leftAt;
    m_leftAt.reset();
    if (m_isOnBreak || m_isPaused)
        return;
    if (gone >= m_policy.breakLength)
        startAnew();
    else if (!m_isDue && !m_snoozedUntil)
        m_work = std::max(0ms, m_work - milliseconds(m_policy.workInterval) * gone.count() /
                                            milliseconds(m_policy.breakLength).count());
}

void AskingTally::take(const BreakEvent& event) {
    std::visit(Overloaded{[](const event::DeadlineReached&) {}, [](const event::InputPaused&) {},
                          [](const event::GateClosed&) {}, [](const event::GateOpened&) {},
                          [](const event::PolicyChanged&) {}, [&](const event::CameBack&) { comeBack(); },
                          [&](const event::BreakStarted&) {
                              comeBack();
                              startAnew();
                              m_isPaused = false;
                              m_isOnBreak = true;
                          },
                          [&](const event::BreakEnded&) {
                              if (m_isOnBreak)
                                  startAnew();
                              m_isOnBreak = false;
                              if (std::exchange(m_isPauseWanted, false))
                                  m_isPaused = !m_pausedUntil || *m_pausedUntil > m_now;
                          },
                          [&](const event::SnoozeAsked& snooze) {
                              comeBack();
                              const bool isLimited =
                                  m_policy.snoozeLimit > 0 && m_snoozes >= m_policy.snoozeLimit;
                              if (!isAtWork() || isLimited)
                                  return;
                              ++m_snoozes;
                              m_snoozedUntil = std::max(dueAt(), m_now) + snooze.length;
                              m_isDue = false;
                              m_isOnShow = false;
                              m_wasWithdrawnByGate = false;
                              m_unanswered = 0;
                          },
                          [&](const event::SkipAsked&) {
                              comeBack();
                              if (isAtWork())
                                  startAnew();
                          },
                          [&](const event::PauseAsked& pause) {
                              comeBack();
                              m_isPauseWanted = m_isOnBreak;
                              m_pausedUntil = pause.until;
                              if (m_isOnBreak)
                                  return;
                              startAnew();
                              m_isPaused = true;
                          },
                          [&](const event::ResumeAsked&) {
                              comeBack();
                              m_isPauseWanted = false;
                              if (m_isPaused)
                                  startAnew();
                              m_isPaused = false;
                          },
                          [&](const event::WentAway& went) {
                              if (m_leftAt)
                                  return;
                              m_leftAt = went.since;
                              const milliseconds idle = m_now - went.since;
                              if (!m_isDue && !m_snoozedUntil)
                                  m_work = std::max(m_work - idle, 0ms);
                              m_shown = std::max(m_shown - idle, 0ms);
                          }},
               event);
}

bool AskingTally::letThrough(const GateSet& gates) const {
    return gates.empty() || (gates == GateSet{Gate::Typing} && m_typing >= typingMost);
}

std::string AskingTally::judgeAsk() {
    ++m_askedEver;
    if (!isAtWork())
        return "a reminder for somebody who is away, on a break or has paused";
    if (!letThrough(m_real))
        return "a reminder inside a gate";
    if (!m_isDue)
        return "a reminder within the interval of a rest, or before its moment";
    if (m_isOnShow && (m_unanswered != 1 || m_shown < m_policy.answerWithin))
        return "a second reminder before its time, or a third";
    if (m_askedEver > 1 && m_now - m_lastAsked < leastDistance)
        return "two reminders within a minute";
    ++m_unanswered;
    m_isOnShow = true;
    m_isNoticeOver = true;
    m_wasWithdrawnByGate = false;
    m_shown = 0ms;
    m_lastAsked = m_now;
    return "";
}

std::string AskingTally::judgeWithdrawal() {
    ++m_withdrawnEver;
    if (!m_isOnShow)
        return "nothing on show that could be withdrawn";
    m_isOnShow = false;
    m_wasWithdrawnByGate = !m_told.empty() && m_told != GateSet{Gate::Typing};
    if (m_wasWithdrawnByGate)
        --m_unanswered;
    else if (letThrough(m_told) || m_shown < m_policy.answerWithin)
        return "a reminder withdrawn without a gate";
    return "";
}

std::string AskingTally::judgeNotice(bool isGiven) {
    const Instant noticeAt = dueAt() - m_policy.notice.value_or(0s);
    const bool isAhead = m_policy.notice && isAtWork() && !m_isDue && !m_isNoticeOver && noticeAt == m_now;
    if (isGiven) {
        ++m_announcedEver;
        m_isNoticeOver = true;
        return isAhead && m_real.empty() ? "" : "a notice at the wrong moment";
    }
    if (isAhead && m_told.empty())
        return "no notice ahead of a break";
    m_isNoticeOver = m_isNoticeOver || isAhead;
    return "";
}

std::string AskingTally::judgeSilence() const {
    if (m_isOnShow && !m_isDue)
        return "a reminder left on show after it was settled";
    if (!isAtWork() || !m_isDue)
        return "";
    const bool isHard = !m_told.empty() && m_told != GateSet{Gate::Typing};
    if (m_isOnShow)
        return isHard                             ? "a reminder left on show inside a gate"
               : m_shown >= m_policy.answerWithin ? "a reminder left on show for too long"
                                                  : "";
    const bool keepsDistance = m_wasWithdrawnByGate && m_now < m_lastAsked + leastDistance;
    return letThrough(m_told) && !keepsDistance ? "no reminder though its moment and its gates' time are over"
                                                : "";
}

} // namespace unhunch::test
