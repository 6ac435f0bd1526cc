#include "core/week/WeekPlan.h"

#include "core/catalog/GetReady.h"
#include "core/week/StretchWeek.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace unhunch {

namespace {

constexpr std::size_t mostStretchesInBreak = 4;

bool wasDoneOn(Date date, const Prescription& prescription, std::span<const Completion> completions) {
    return std::ranges::any_of(completions, [&](const Completion& completion) {
        return completion.date == date && completion.outcome == Outcome::Complete &&
               prescription.isMetBy(completion.stretch);
    });
}

std::string unknownStretch(const StretchId& id, const StretchCatalog& catalog) {
    std::string near;
    for (const StretchId& known : catalog.nearest(id))
        near += (near.empty() ? " (did you mean " : ", ") + known;
    return "There is no stretch '" + id + "'" + near + (near.empty() ? "" : "?)") +
           "; 'unhunch catalog' lists them.";
}

/// By daysOwed / daysLeft, multiplied out so that it is exact and no days left counts as most urgent.
bool isMoreUrgent(const Owed& left, const Owed& right) {
    const int leftUrgency = left.daysOwed * right.daysLeft;
    const int rightUrgency = right.daysOwed * left.daysLeft;
    if (leftUrgency != rightUrgency)
        return leftUrgency > rightUrgency;
    return !left.doneToday && right.doneToday;
}

const Stretch* feasibleFor(const StretchId& owed, const StretchCatalog& catalog,
                           const std::set<Place>& places) {
    const Stretch* prescribed = catalog.find(owed);
    if (prescribed && isFeasible(*prescribed, places))
        return prescribed;
    const auto standIn = std::ranges::find_if(catalog.stretches(), [&](const Stretch& stretch) {
        return stretch.standInFor == owed && isFeasible(stretch, places);
    });
    return standIn == catalog.stretches().end() ? nullptr : &*standIn;
}

Routine inThisOrder(std::span<const Stretch* const> stretches) {
    Routine routine;
    const Stretch* before = nullptr;
    for (const Stretch* stretch : stretches) {
        routine.stretches.push_back(stretch->id);
        routine.duration += getReadyTime(*stretch, before) + durationOf(stretch->dose);
        before = stretch;
    }
    return routine;
}

/// Movement before holds; of each, first what is done at the desk, so that nobody kneels down and gets up twice.
std::vector<const Stretch*> arranged(std::vector<const Stretch*> stretches) {
    std::ranges::stable_sort(stretches, {}, [](const Stretch* stretch) {
        return std::pair(isHold(stretch->dose), !canBeDoneAtDesk(*stretch));
    });
    return stretches;
}

} // namespace

std::vector<Owed> owed(const Plan& plan, std::span<const Completion> completions, Date today,
                       const Calendar& calendar) {
    std::vector<Owed> result;
    if (!plan.counts(today))
        return result;

    const Date firstDay = calendar.daysOf(calendar.weekOf(today)).first;
    const int todayInWeek = daysBetween(firstDay, today);
    for (const Prescription& prescription : plan.prescriptions) {
        const StretchWeek week(plan, prescription, completions, firstDay);
        if (week.daysOwed() == 0)
            continue;

        Owed item;
        item.stretch = prescription.stretch;
        item.daysOwed = week.daysOwed();
        item.daysLeft = week.daysLeft(todayInWeek);
        item.doneToday = week.isDoneOn(todayInWeek);
        item.resting = std::holds_alternative<TimesPerWeek>(prescription.frequency) && !item.doneToday &&
                       wasDoneOn(addDays(today, -1), prescription, completions) &&
                       item.daysOwed <= week.daysLeftWithRest(todayInWeek);
        result.push_back(std::move(item));
    }
    std::ranges::stable_sort(result, isMoreUrgent);
    return result;
}

bool isFeasible(const Stretch& stretch, const std::set<Place>& places) {
    return std::ranges::any_of(stretch.places, [&](Place place) { return places.contains(place); });
}

Routine routineFor(std::span<const Owed> owed, const StretchCatalog& catalog, const BreakBudget& budget) {
    std::vector<const Stretch*> chosen;
    for (const Owed& item : owed) {
        if (chosen.size() == mostStretchesInBreak)
            break;
        if (item.doneToday || item.resting)
            continue;
        const Stretch* stretch = feasibleFor(item.stretch, catalog, budget.places);
        // A stand-in may be prescribed for itself as well: once in a break is enough for both.
        if (!stretch || std::ranges::find(chosen, stretch) != chosen.end())
            continue;
        std::vector<const Stretch*> longer = chosen;
        longer.push_back(stretch);
        longer = arranged(std::move(longer));
        if (chosen.empty() || inThisOrder(longer).duration <= budget.length)
            chosen = std::move(longer);
    }
    return inThisOrder(chosen);
}

Routine routineOf(std::span<const StretchId> stretches, const StretchCatalog& catalog) {
    std::vector<const Stretch*> named;
    for (const StretchId& id : stretches) {
        const Stretch* stretch = catalog.find(id);
        if (!stretch)
            throw std::invalid_argument(unknownStretch(id, catalog));
        named.push_back(stretch);
    }
    return inThisOrder(named);
}

} // namespace unhunch
