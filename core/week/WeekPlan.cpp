#include "core/week/WeekPlan.h"

#include "core/week/BreakChoice.h"
#include "core/week/StretchWeek.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace unhunch {

namespace {

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

Routine routineOf(std::span<const BreakCandidate* const> candidates) {
    Routine routine;
    for (const BreakCandidate* candidate : candidates)
        routine.items.push_back(candidate->fitting);
    routine.duration = durationOf(candidates);
    return routine;
}

/// What of the owed could be done here, most urgent first. Of very many, the most urgent and the shortest are enough.
std::vector<BreakCandidate> candidatesOf(std::span<const Owed> owed, const StretchCatalog& catalog,
                                         const Person& person) {
    constexpr std::size_t mostUrgent = 8;
    constexpr std::size_t enough = 16;
    struct Wanted {
        const Stretch* stretch;
        std::size_t urgency;
    };
    std::vector<Wanted> wanted;
    for (std::size_t urgency = 0; urgency < owed.size(); ++urgency) {
        const Owed& item = owed[urgency];
        const Stretch* stretch = item.doneToday || item.resting ? nullptr : catalog.find(item.stretch);
        if (stretch)
            wanted.push_back({stretch, urgency});
    }
    std::map<std::size_t, BreakCandidate> found; // by urgency
    std::set<StretchId> done;
    bool isSorted = false;
    for (std::size_t next = 0; next < wanted.size() && found.size() < enough; ++next) {
        if (found.size() == mostUrgent && !std::exchange(isSorted, true))
            std::ranges::stable_sort(wanted.begin() + static_cast<std::ptrdiff_t>(next), wanted.end(), {},
                                     [](const Wanted& other) { return durationOf(other.stretch->dose); });
        Fitting fits = fitting(wanted[next].stretch->id, catalog, person);
        // A stand-in may be prescribed for itself as well: once in a break is enough for both.
        if (fits.kind != Fitting::Kind::LeftOut && done.insert(fits.done).second)
            found.emplace(wanted[next].urgency, candidateFor(std::move(fits), catalog));
    }
    std::vector<BreakCandidate> candidates;
    candidates.reserve(found.size());
    for (auto& [urgency, candidate] : found)
        candidates.push_back(std::move(candidate));
    return candidates;
}

/// Whether the week as a whole has reached its share of the days that are over.
bool isOnPace(const Plan& plan, std::span<const StretchWeek> stretches, const DateRange& days, Date today) {
    int counting = 0;
    int over = 0;
    for (int day = 0; day < StretchWeek::length; ++day) {
        const Date date = addDays(days.first, day);
        counting += plan.counts(date) ? 1 : 0;
        over += plan.counts(date) && date < today ? 1 : 0;
    }
    int done = 0;
    int target = 0;
    for (const StretchWeek& stretch : stretches) {
        done += std::min(stretch.daysDone(), stretch.target());
        target += stretch.target();
    }
    return done * counting >= target * over;
}

/// Whether a stretch that is wanted every day has missed one that is over. Whoever misses those takes too few breaks, or
/// too short ones, to come back to what rests.
bool hasDailyMissed(std::span<const StretchWeek> weeks, std::span<const PrescribedStretch> prescribed,
                    int today) {
    for (std::size_t index = 0; index < weeks.size(); ++index) {
        if (!std::holds_alternative<Daily>(prescribed[index].latest->frequency))
            continue;
        for (int day = 0; day < today; ++day) {
            if (weeks[index].countsOn(day) && !weeks[index].isDoneOn(day))
                return true;
        }
    }
    return false;
}

/// Nobody knows which days to come will have a break, so that a rest should leave a day more than is needed. Where the
/// whole week has none to spare, to rest is to use each.
int spareDays(const StretchWeek& week) {
    constexpr int beforeTheWeek = -1;
    return week.target() < week.daysLeftWithRest(beforeTheWeek) ? 1 : 0;
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
    const std::vector<PrescribedStretch> prescribed = prescribedIn(days, plan);
    std::vector<StretchWeek> weeks;
    weeks.reserve(prescribed.size());
    for (const PrescribedStretch& stretch : prescribed)
        weeks.emplace_back(plan, stretch, completions, days.first);
    const bool mayRest =
        isOnPace(plan, weeks, days, today) && !hasDailyMissed(weeks, prescribed, todayInWeek);

    for (std::size_t index = 0; index < weeks.size(); ++index) {
        const StretchWeek& week = weeks[index];
        const Prescription& prescription = *prescribed[index].latest;
        if (week.daysOwed() == 0 || !week.countsOn(todayInWeek))
            continue;

        Owed item;
        item.stretch = prescription.stretch;
        item.daysOwed = week.daysOwed();
        item.daysLeft = week.daysLeft(todayInWeek);
        item.doneToday = week.isDoneOn(todayInWeek);
        item.resting = mayRest && std::holds_alternative<TimesPerWeek>(prescription.frequency) &&
                       !item.doneToday && wasDoneOn(addDays(today, -1), prescription, completions) &&
                       item.daysOwed + spareDays(week) <= week.daysLeftWithRest(todayInWeek);
        result.push_back(std::move(item));
    }
    std::ranges::stable_sort(result, isMoreUrgent);
    return result;
}

Routine routineFor(std::span<const Owed> owed, const StretchCatalog& catalog, const BreakBudget& budget,
                   const Person& person) {
    Person here = person;
    here.places = budget.places;
    return routineOf(chosenFrom(candidatesOf(owed, catalog, here), budget.length));
}

NamedRoutine routineOf(std::span<const StretchId> stretches, const StretchCatalog& catalog,
                       const Person& person, Unfit unfit) {
    Person here = person;
    here.places = BreakBudget().places;
    NamedRoutine result;
    std::vector<BreakCandidate> named;
    const auto isDoneAnyway = [&](const StretchId& id) {
        return std::ranges::find(stretches, id) != stretches.end() ||
               std::ranges::any_of(named,
                                   [&](const BreakCandidate& other) { return other.fitting.done == id; });
    };
    for (const StretchId& id : stretches) {
        if (!catalog.find(id))
            throw std::invalid_argument(unknownStretch(id, catalog));
        Fitting fits = fitting(id, catalog, here);
        if (fits.kind == Fitting::Kind::LeftOut && unfit == Unfit::LeaveOut) {
            result.unfit.push_back(std::move(fits));
            continue;
        }
        if (fits.kind == Fitting::Kind::StandIn && isDoneAnyway(fits.done))
            continue;
        if (fits.kind == Fitting::Kind::LeftOut) {
            fits.kind = Fitting::Kind::WithCare;
            fits.done = id;
        }
        named.push_back(candidateFor(std::move(fits), catalog));
    }
    std::vector<const BreakCandidate*> order;
    order.reserve(named.size());
    for (const BreakCandidate& candidate : named)
        order.push_back(&candidate);
    result.routine = routineOf(order);
    return result;
}

} // namespace unhunch
