#include "core/week/StretchWeek.h"

#include <algorithm>

namespace unhunch {

StretchWeek::StretchWeek(const Plan& plan, const Prescription& prescription,
                         std::span<const Completion> completions, Date firstDay)
    : m_range(daysPerWeek(prescription.frequency)) {
    for (int day = 0; day < length; ++day)
        m_counts[day] = plan.counts(addDays(firstDay, day));

    for (const Completion& completion : completions) {
        const int day = daysBetween(firstDay, completion.date);
        if (day >= 0 && day < length && prescription.isMetBy(completion.stretch))
            m_outcomes[day] = std::max(m_outcomes[day], completion.outcome);
    }
}

bool StretchWeek::isDoneOn(int day) const {
    return day >= 0 && day < length && m_outcomes[day] == Outcome::Complete;
}

int StretchWeek::daysDone() const {
    return static_cast<int>(std::ranges::count(m_outcomes, Outcome::Complete));
}

int StretchWeek::target() const {
    return std::min(m_range.min, static_cast<int>(std::ranges::count(m_counts, true)));
}

int StretchWeek::daysOwed() const { return std::max(0, target() - daysDone()); }

int StretchWeek::daysLeft(int today) const {
    int left = 0;
    for (int day = std::max(0, today); day < length; ++day) {
        if (m_counts[day] && !(day == today && isDoneOn(today)))
            ++left;
    }
    return left;
}

int StretchWeek::daysLeftWithRest(int today) const {
    // Taking every day as early as rest allows is best: an earlier choice never blocks more than a later one.
    int chosen = 0;
    for (int day = std::max(0, today + 1); day < length; ++day) {
        if (m_counts[day]) {
            ++chosen;
            ++day;
        }
    }
    return chosen;
}

} // namespace unhunch
