#include "core/week/PlanHistory.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>
#include <utility>
#include <variant>

namespace unhunch {

namespace {

bool holdsOn(const PlanEntry& entry, Date date) {
    return entry.since <= date && (!entry.until || *entry.until >= date);
}

void requireEachOnce(std::span<const ChosenStretch> chosen) {
    std::set<StretchId> seen;
    for (const ChosenStretch& one : chosen) {
        if (!seen.insert(one.stretch).second)
            throw std::invalid_argument("the stretch \"" + one.stretch + "\" is chosen twice");
    }
}

/// The line in which a choice goes on: the one that holds, or was ended this very day.
std::vector<PlanEntry>::iterator lineOf(std::vector<PlanEntry>& history, const ChosenStretch& chosen,
                                        bool leftOut, Date today) {
    const auto says = [&](const PlanEntry& entry) {
        return entry.chosen == chosen && entry.leftOut == leftOut && entry.since <= today;
    };
    const auto found = std::ranges::find_if(
        history, [&](const PlanEntry& entry) { return says(entry) && holdsOn(entry, today); });
    return found != history.end() ? found : std::ranges::find_if(history, [&](const PlanEntry& entry) {
        return says(entry) && entry.until == addDays(today, -1);
    });
}

/// Lines that are over, each behind the line that it stood behind, between the lines that hold.
std::vector<PlanEntry> merged(const std::vector<PlanEntry>& before, std::vector<PlanEntry> holding,
                              const std::vector<bool>& goesOn) {
    std::vector<PlanEntry> result = std::move(holding);
    std::ptrdiff_t place = 0;
    for (std::size_t index = 0; index < before.size(); ++index) {
        const PlanEntry& line = before[index];
        if (goesOn[index]) {
            const auto kept = std::ranges::find_if(result, [&](const PlanEntry& entry) {
                return !entry.until && entry.chosen == line.chosen && entry.since == line.since;
            });
            place = std::distance(result.begin(), kept) + 1;
        } else if (line.until) {
            result.insert(result.begin() + place, line);
            ++place;
        }
    }
    return result;
}

std::optional<Date> firstDay(std::span<const PlanEntry> history) {
    const auto first = std::ranges::min_element(history, {}, &PlanEntry::since);
    return first == history.end() ? std::nullopt : std::optional(first->since);
}

/// Whether `later` does no more than go on with what `earlier` prescribed, perhaps by another dose.
bool goesOnWith(const Prescription& earlier, const Prescription& later) {
    return earlier.stretch == later.stretch && earlier.frequency == later.frequency &&
           earlier.days == later.days && addDays(earlier.asked.last, 1) == later.asked.first;
}

/// Phases that together last `tempo`, each with its share; what rounding leaves goes to the last.
std::vector<MovementPhase> scaled(std::vector<MovementPhase> phases, std::chrono::milliseconds from,
                                  std::chrono::milliseconds to) {
    std::chrono::milliseconds left = to;
    for (MovementPhase& phase : phases) {
        phase.duration = phase.duration * to.count() / from.count();
        left -= phase.duration;
    }
    if (!phases.empty())
        phases.back().duration += left;
    return phases;
}

void prescribe(Stretch& stretch, const Dose& dose) {
    if (stretch.dose.work.index() != dose.work.index() || stretch.dose.perSide != dose.perSide)
        return;
    if (const auto* wanted = std::get_if<Repetitions>(&dose.work)) {
        const auto usual = std::get<Repetitions>(stretch.dose.work).tempo;
        stretch.phases = scaled(std::move(stretch.phases), usual, wanted->tempo);
    }
    stretch.dose = dose;
}

} // namespace

std::vector<ChosenStretch> chosenOn(std::span<const PlanEntry> history, Date date) {
    std::vector<ChosenStretch> chosen;
    for (const PlanEntry& entry : history) {
        if (holdsOn(entry, date))
            chosen.push_back(entry.chosen);
    }
    return chosen;
}

std::vector<PlanEntry> changedPlan(std::vector<PlanEntry> history, std::span<const ChosenStretch> chosen,
                                   const std::set<StretchId>& leftOut, Date today) {
    requireEachOnce(chosen);
    std::vector<bool> goesOn(history.size(), false);
    std::vector<PlanEntry> holding;
    for (const ChosenStretch& one : chosen) {
        const bool isLeftOut = leftOut.contains(one.stretch);
        const auto line = lineOf(history, one, isLeftOut, today);
        PlanEntry entry{one, today, std::nullopt, isLeftOut};
        if (line != history.end()) {
            goesOn[static_cast<std::size_t>(std::distance(history.begin(), line))] = true;
            entry.since = line->since;
        }
        holding.push_back(std::move(entry));
    }
    for (std::size_t index = 0; index < history.size(); ++index) {
        PlanEntry& line = history[index];
        const bool reachesToday = !line.until || *line.until >= today;
        // Without a last day it is not carried over: it began today, or later by a clock that was wrong.
        if (!goesOn[index] && reachesToday)
            line.until = line.since < today ? std::optional(addDays(today, -1)) : std::nullopt;
    }
    return merged(history, std::move(holding), goesOn);
}

Plan planOf(std::span<const PlanEntry> history, const StretchCatalog& catalog, Date began,
            std::vector<DateRange> paused) {
    Plan plan;
    plan.began = began;
    plan.paused = std::move(paused);
    const std::optional<Date> first = firstDay(history);
    for (const PlanEntry& entry : history) {
        const ChosenStretch& chosen = entry.chosen;
        if (entry.leftOut || !catalog.find(chosen.stretch))
            continue;
        Prescription next{
            chosen.stretch,
            chosen.frequency,
            standInsFor(chosen.stretch, catalog),
            chosen.days,
            {entry.since == first ? always.first : entry.since, entry.until.value_or(always.last)}};
        const auto earlier = std::ranges::find_if(
            plan.prescriptions, [&](const Prescription& known) { return goesOnWith(known, next); });
        if (earlier != plan.prescriptions.end())
            earlier->asked.last = next.asked.last;
        else
            plan.prescriptions.push_back(std::move(next));
    }
    return plan;
}

std::vector<ChosenStretch> startingPlan(const StretchCatalog& catalog) {
    std::vector<ChosenStretch> chosen;
    const auto choose = [&chosen](const Stretch& stretch) {
        chosen.push_back({.stretch = stretch.id, .frequency = stretch.frequency});
    };
    if (!catalog.packs().empty()) {
        for (const StretchId& id : catalog.packs().front().stretches) {
            if (const Stretch* stretch = catalog.find(id))
                choose(*stretch);
        }
    } else {
        for (const Stretch& stretch : catalog.stretches()) {
            if (!stretch.standInFor)
                choose(stretch);
        }
    }
    return chosen;
}

StretchCatalog asPrescribed(const StretchCatalog& catalog, std::span<const ChosenStretch> chosen) {
    std::vector<Stretch> stretches = catalog.stretches();
    for (const ChosenStretch& one : chosen) {
        const auto stretch = std::ranges::find(stretches, one.stretch, &Stretch::id);
        if (one.dose && stretch != stretches.end())
            prescribe(*stretch, *one.dose);
    }
    return StretchCatalog(std::move(stretches), catalog.packs());
}

} // namespace unhunch
