#include "core/week/StretchWeek.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace unhunch {

namespace {

bool overlap(const DateRange& one, const DateRange& other) {
    return one.first <= other.last && other.first <= one.last;
}

bool isAskedOn(const Prescription& prescription, Date date) {
    const unsigned sinceMonday = weekdayOf(date).iso_encoding() - 1;
    return prescription.asked.contains(date) && prescription.days.at(sinceMonday);
}

} // namespace

std::vector<PrescribedStretch> prescribedIn(const DateRange& days, const Plan& plan) {
    std::vector<PrescribedStretch> stretches;
    std::unordered_map<std::string_view, std::size_t> known;
    for (const Prescription& prescription : plan.prescriptions) {
        if (!overlap(prescription.asked, days))
            continue;
        const auto [position, isNew] = known.try_emplace(prescription.stretch, stretches.size());
        if (isNew)
            stretches.emplace_back();
        PrescribedStretch& stretch = stretches[position->second];
        stretch.lines.push_back(&prescription);
        if (!stretch.latest || stretch.latest->asked.first < prescription.asked.first)
            stretch.latest = &prescription;
    }
    return stretches;
}

StretchWeek::StretchWeek(const Plan& plan, const PrescribedStretch& stretch,
                         std::span<const Completion> completions, Date firstDay)
    : m_range(daysPerWeek(stretch.latest->frequency, stretch.latest->days)) {
    const DateRange week{firstDay, addDays(firstDay, length - 1)};
    for (const Prescription* line : stretch.lines)
        m_target += take(plan, *line, week);
    m_target = std::min(m_target, m_range.min);

    for (const Completion& completion : completions) {
        const int day = daysBetween(firstDay, completion.date);
        if (day >= 0 && day < length && stretch.latest->isMetBy(completion.stretch))
            m_outcomes[day] = std::max(m_outcomes[day], completion.outcome);
    }
}

int StretchWeek::take(const Plan& plan, const Prescription& prescription, const DateRange& week) {
    int counting = 0;
    int asked = 0;
    for (int day = 0; day < length; ++day) {
        const Date date = addDays(week.first, day);
        if (!isAskedOn(prescription, date))
            continue;
        ++asked;
        if (plan.counts(date)) {
            m_counts[day] = true;
            ++counting;
        }
    }
    const bool endedWithin = prescription.asked.last < week.last;
    if (!endedWithin)
        return counting;
    const auto wholeWeek = static_cast<int>(std::ranges::count(prescription.days, true));
    const int share = daysPerWeek(prescription.frequency, prescription.days).min * asked / wholeWeek;
    return std::min(share, counting);
}

bool StretchWeek::isDoneOn(int day) const {
    return day >= 0 && day < length && m_outcomes[day] == Outcome::Complete;
}

int StretchWeek::daysDone() const {
    return static_cast<int>(std::ranges::count(m_outcomes, Outcome::Complete));
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
