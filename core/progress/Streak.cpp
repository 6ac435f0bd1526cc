#include "core/progress/Streak.h"

#include "core/progress/PastWeeks.h"

#include <algorithm>

namespace unhunch {

namespace {

/// Counts weeks one after the other.
class StreakCount {
public:
    /// What the row makes of a week.
    WeekKept add(const WeekAdherence& week) {
        const WeekKept kept = keptOf(week);
        if (kept == WeekKept::Kept) {
            keep();
        } else if (kept == WeekKept::Missed) {
            if (m_streak.weeks > 0 && m_streak.reserve) {
                m_streak.reserve = false;
                m_streak.weeksToReserve = weeksToEarnReserve;
                return WeekKept::Forgiven;
            }
            m_streak = Streak{.best = m_streak.best};
        }
        return kept;
    }

    [[nodiscard]] const Streak& streak() const { return m_streak; }

private:
    void keep() {
        ++m_streak.weeks;
        m_streak.best = std::max(m_streak.best, m_streak.weeks);
        if (!m_streak.reserve && --m_streak.weeksToReserve == 0)
            m_streak.reserve = true;
    }

    Streak m_streak;
};

} // namespace

WeekKept keptOf(const WeekAdherence& week) {
    if (askedNothing(week))
        return WeekKept::NothingAsked;
    // In whole days, so that no rounding of a percentage keeps a week that was short of it.
    if (100 * week.done >= keptFromPercent * week.target)
        return WeekKept::Kept;
    return week.finished ? WeekKept::Missed : WeekKept::Running;
}

Streak streakOf(std::span<const WeekAdherence> weeks) {
    StreakCount count;
    for (const WeekAdherence& week : weeks)
        count.add(week);
    return count.streak();
}

std::vector<WeekKept> keptWeeks(std::span<const WeekAdherence> weeks) {
    StreakCount count;
    std::vector<WeekKept> kept;
    kept.reserve(weeks.size());
    for (const WeekAdherence& week : weeks)
        kept.push_back(count.add(week));
    return kept;
}

} // namespace unhunch
