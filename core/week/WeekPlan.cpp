#include "core/week/WeekPlan.h"

#include "core/catalog/GetReady.h"
#include "core/week/StretchWeek.h"

#include <algorithm>
#include <optional>
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

/// A stretch on its way into a routine, in the form in which it is done.
struct Candidate {
    Fitting fitting;
    const Stretch* stretch = nullptr;
    std::optional<Stretch> easier;

    [[nodiscard]] const Stretch& form() const { return easier ? *easier : *stretch; }
};

Candidate candidateFor(Fitting fitting, const StretchCatalog& catalog) {
    Candidate candidate{std::move(fitting), nullptr, std::nullopt};
    candidate.stretch = catalog.find(candidate.fitting.done);
    if (candidate.fitting.easier)
        candidate.easier = easierForm(*candidate.stretch);
    return candidate;
}

Routine inThisOrder(std::span<const Candidate> candidates) {
    Routine routine;
    const Stretch* before = nullptr;
    for (const Candidate& candidate : candidates) {
        routine.items.push_back(candidate.fitting);
        routine.duration += getReadyTime(candidate.form(), before) + durationOf(candidate.form().dose);
        before = &candidate.form();
    }
    return routine;
}

/// Movement before holds; of each, first what is done at the desk, so that nobody kneels down and gets up twice.
std::vector<Candidate> arranged(std::vector<Candidate> candidates) {
    std::ranges::stable_sort(candidates, {}, [](const Candidate& candidate) {
        return std::pair(isHold(candidate.form().dose), !canBeDoneAtDesk(candidate.form()));
    });
    return candidates;
}

} // namespace

std::vector<StretchId> Routine::stretches() const {
    std::vector<StretchId> ids;
    ids.reserve(items.size());
    for (const Fitting& item : items)
        ids.push_back(item.done);
    return ids;
}

std::vector<Owed> owed(const Plan& plan, std::span<const Completion> completions, Date today,
                       const Calendar& calendar) {
    std::vector<Owed> result;
    if (!plan.counts(today))
        return result;

    const DateRange days = calendar.daysOf(calendar.weekOf(today));
    const int todayInWeek = daysBetween(days.first, today);
    for (const Prescription* prescription : prescribedIn(days, plan)) {
        const StretchWeek week(plan, *prescription, completions, days.first);
        if (week.daysOwed() == 0 || !week.countsOn(todayInWeek))
            continue;

        Owed item;
        item.stretch = prescription->stretch;
        item.daysOwed = week.daysOwed();
        item.daysLeft = week.daysLeft(todayInWeek);
        item.doneToday = week.isDoneOn(todayInWeek);
        item.resting = std::holds_alternative<TimesPerWeek>(prescription->frequency) && !item.doneToday &&
                       wasDoneOn(addDays(today, -1), *prescription, completions) &&
                       item.daysOwed <= week.daysLeftWithRest(todayInWeek);
        result.push_back(std::move(item));
    }
    std::ranges::stable_sort(result, isMoreUrgent);
    return result;
}

Routine routineFor(std::span<const Owed> owed, const StretchCatalog& catalog, const BreakBudget& budget,
                   const Person& person) {
    Person here = person;
    here.places = budget.places;
    std::vector<Candidate> chosen;
    for (const Owed& item : owed) {
        if (chosen.size() == mostStretchesInBreak)
            break;
        if (item.doneToday || item.resting || !catalog.find(item.stretch))
            continue;
        Fitting fits = fitting(item.stretch, catalog, here);
        // A stand-in may be prescribed for itself as well: once in a break is enough for both.
        const auto isDone = [&](const Candidate& other) { return other.fitting.done == fits.done; };
        if (fits.kind == Fitting::Kind::LeftOut || std::ranges::any_of(chosen, isDone))
            continue;
        std::vector<Candidate> longer = chosen;
        longer.push_back(candidateFor(std::move(fits), catalog));
        longer = arranged(std::move(longer));
        if (chosen.empty() || inThisOrder(longer).duration <= budget.length)
            chosen = std::move(longer);
    }
    return inThisOrder(chosen);
}

Routine routineOf(std::span<const StretchId> stretches, const StretchCatalog& catalog, const Person& person) {
    std::vector<Candidate> named;
    for (const StretchId& id : stretches) {
        if (!catalog.find(id))
            throw std::invalid_argument(unknownStretch(id, catalog));
        Fitting fits = fitting(id, catalog, person);
        if (fits.done != id)
            fits = Fitting{.prescribed = id, .kind = Fitting::Kind::AsPrescribed, .done = id, .reasons = {}};
        named.push_back(candidateFor(std::move(fits), catalog));
    }
    return inThisOrder(named);
}

} // namespace unhunch
