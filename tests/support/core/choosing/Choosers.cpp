#include "tests/support/core/choosing/Choosers.h"

#include "core/week/Adherence.h"

#include <algorithm>

namespace unhunch::test {

namespace {

constexpr std::size_t mostInABreak = 4;

} // namespace

std::vector<StretchId> DueFirst::choose(const WeekToLive& week, const TakenBreak& taken,
                                        std::span<const Completion> done) {
    return routineFor(owed(week.plan, done, taken.date, Calendar()), *week.catalog, taken.budget).stretches();
}

void FromAPile::refill(const WeekToLive& week) {
    std::vector<StretchId> stretches;
    for (const Prescription& prescription : week.plan.prescriptions)
        stretches.push_back(prescription.stretch);
    if (m_order == Order::Shuffled)
        m_random.shuffle(stretches);
    m_pile.insert(m_pile.end(), stretches.begin(), stretches.end());
}

std::vector<StretchId> FromAPile::choose(const WeekToLive& week, const TakenBreak& taken,
                                         std::span<const Completion>) {
    std::vector<StretchId> chosen;
    if (m_pile.size() < week.plan.prescriptions.size())
        refill(week);
    for (auto next = m_pile.begin(); next != m_pile.end() && chosen.size() < mostInABreak;) {
        std::vector<StretchId> longer = chosen;
        longer.push_back(*next);
        const bool isNew = std::ranges::find(chosen, *next) == chosen.end();
        const bool fits =
            chosen.empty() || routineOf(longer, *week.catalog).routine.duration <= taken.budget.length;
        if (isNew && isFeasible(week.catalog->find(*next)->places, taken.budget.places)) {
            if (!fits)
                break;
            chosen = std::move(longer);
            next = m_pile.erase(next);
        } else {
            ++next;
        }
    }
    return chosen;
}

int daysReached(const WeekToLive& week, Chooser& chooser) {
    std::vector<Completion> done;
    for (const TakenBreak& taken : week.breaks) {
        for (const StretchId& stretch : chooser.choose(week, taken, done))
            done.push_back({stretch, taken.date, Outcome::Complete});
    }
    const Calendar calendar;
    const IsoWeek lived = calendar.weekOf(simulatedMonday);
    return adherence(week.plan, done, lived, addDays(simulatedMonday, 7), calendar).done;
}

} // namespace unhunch::test
