#include "tests/core/reminder/simulation/SideTally.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// With room for so long, everything that waits has had its turn.
constexpr milliseconds patience = 12min;
constexpr milliseconds tooLate = 15min;

} // namespace

SideTally::SideTally(std::vector<SideReminder> reminders, const BreakPolicy& policy, Instant now,
                     WallTime wall)
    : m_reminders(std::move(reminders)), m_counts(m_reminders.size()),
      m_nearBreak(policy.notice.value_or(0s) + policy.gateLead), m_now(now), m_wall(wall), m_roomSince(now) {
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        countTime(index, now, wall);
        m_counts[index].came.reset();
    }
}

std::string SideTally::judge(const SideReaction& reaction, Instant now, WallTime wall,
                             const AskingTally& breaks, const GateSet& real) {
    count(now, wall, breaks.restingSince());
    const bool isNear = breaks.isDue() || breaks.isOnShow() || now >= breaks.dueAt() - m_nearBreak;
    const bool hasRoom = breaks.isAtWork() && real.empty() && !isNear;
    if (!hasRoom || !m_hadRoom)
        m_roomSince = now;
    m_hadRoom = hasRoom;
    if (reaction.withdraw) {
        if (!m_onShow)
            return "no side reminder on show that could be withdrawn";
        m_onShow.reset();
        m_lastOver = now;
    }
    if (reaction.show)
        return judgeShow(*reaction.show, now, hasRoom);
    if (m_onShow)
        return !hasRoom ? "a side reminder left on show without room"
               : now >= m_shownAt + m_reminders[*m_onShow].length
                   ? "a side reminder left on show for too long"
                   : "";
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        const auto* after = std::get_if<AfterWork>(&m_reminders[index].when);
        const bool waits = after != nullptr ? m_counts[index].work > after->interval + patience
                                            : m_counts[index].came && now - *m_counts[index].came > patience;
        if (waits && now - m_roomSince > patience)
            return "a side reminder that never has its turn";
    }
    return "";
}

void SideTally::sleepTo(Instant now) {
    rest(m_now, now);
    m_wall += std::chrono::floor<std::chrono::seconds>(now - m_now);
    m_now = now;
    m_roomSince = now;
}

void SideTally::dismiss(Instant now) {
    m_onShow.reset();
    m_lastOver = now;
}

void SideTally::rest(Instant since, Instant now) {
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        Count& count = m_counts[index];
        if (now - since >= m_reminders[index].length)
            count.work = 0ms;
        if (count.came && now - *count.came > tooLate)
            count.came.reset();
    }
}

void SideTally::count(Instant now, WallTime wall, std::optional<Instant> restingSince) {
    for (std::size_t index = 0; index < m_counts.size(); ++index)
        countTime(index, now, wall);
    for (Count& count : m_counts)
        count.work += m_restingSince ? 0ms : now - m_now;
    if (!restingSince && m_restingSince) {
        rest(*m_restingSince, now);
        m_restingSince.reset();
    } else if (!m_restingSince) {
        m_restingSince = restingSince;
    }
    m_now = now;
    m_wall = wall;
}

void SideTally::countTime(std::size_t index, Instant now, WallTime wall) {
    const auto* at = std::get_if<AtTimes>(&m_reminders[index].when);
    if (at == nullptr)
        return;
    for (const int day : {-1, 0}) {
        const Date date = addDays(dateOf(wall), day);
        const WallTime time = wallTime(date, at->times.front());
        if (time > wall || !m_counts[index].days.insert(date).second)
            continue;
        const Instant came = std::min(m_now + (time - m_wall), now);
        const bool isToday = at->weekdays.at(weekdayOf(date).iso_encoding() - 1);
        if (isToday && now - came <= tooLate && wall - time <= 1h && !m_counts[index].came)
            m_counts[index].came = came;
    }
}

std::string SideTally::judgeShow(std::size_t index, Instant now, bool hasRoom) {
    ++m_shownEver;
    if (!hasRoom)
        return "a side reminder without room";
    if (m_onShow)
        return "two side reminders at a time";
    if (m_shownEver > 1 && now - m_lastOver < 2min)
        return "side reminders in a burst";
    Count& count = m_counts[index];
    if (const auto* after = std::get_if<AfterWork>(&m_reminders[index].when)) {
        if (count.work < after->interval)
            return "a side reminder before its interval is over";
    } else if (!count.came) {
        return "a side reminder at a time that has not come, was missed, or twice on a day";
    }
    count.work = 0ms;
    count.came.reset();
    m_onShow = index;
    m_shownAt = now;
    return "";
}

} // namespace unhunch::test
