#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/person/Fitting.h"
#include "core/week/Calendar.h"
#include "core/week/Completion.h"
#include "core/week/Plan.h"

#include <chrono>
#include <set>
#include <span>
#include <vector>

namespace unhunch {

/// A stretch that this week still asks for.
struct Owed {
    StretchId stretch;
    int daysOwed = 0; ///< days still missing to this week's target; at least 1
    int daysLeft = 0; ///< days on which it can still be done, today among them unless it is done today
    bool doneToday = false;
    /// An N-M item done yesterday, in a week that is on pace (the days that are over had their share), in which what is
    /// daily has missed none, and which leaves it a day to spare, if it has one: it rests.
    bool resting = false;

    friend bool operator==(const Owed&, const Owed&) = default;
};

/// What `today`'s week still asks for, most urgent first: by daysOwed / daysLeft, then those not done today,
/// then the plan's order. Nothing is owed on a day on which it is not asked for (paused, before the plan began,
/// another day of the week).
/// Needs the completions of this week and of the day before it.
[[nodiscard]] std::vector<Owed> owed(const Plan& plan, std::span<const Completion> completions, Date today,
                                     const Calendar& calendar);

/// What one break has to offer.
struct BreakBudget {
    std::chrono::seconds length{std::chrono::minutes{3}};
    std::set<Place> places{Place::Standing, Place::Chair, Place::Doorway, Place::Floor};
};

/// The stretches of one break, in the order in which they are done.
struct Routine {
    std::vector<Fitting> items;       ///< what is done for which prescription, in which form and why
    std::chrono::seconds duration{0}; ///< getting ready for each included

    /// What is done.
    [[nodiscard]] std::vector<StretchId> stretches() const;

    friend bool operator==(const Routine&, const Routine&) = default;
};

/// Chooses for a break, of what is owed, not done today, not resting and fitting the person here: the most urgent
/// always, and beside it as many as fit the budget, at most four in all; of as many, the more urgent. Movement
/// before holds. Each is done as fitting() says for `person`, with the places of the budget in place of theirs.
/// Empty when nothing is left to choose; ids that the catalog does not know are passed over.
[[nodiscard]] Routine routineFor(std::span<const Owed> owed, const StretchCatalog& catalog,
                                 const BreakBudget& budget, const Person& person = {});

/// What comes of stretches that the person has named.
struct NamedRoutine {
    Routine routine;
    std::vector<Fitting> unfit; ///< nothing of these fits the person: they are not in the routine

    friend bool operator==(const NamedRoutine&, const NamedRoutine&) = default;
};

/// What is done of a stretch of which nothing fits the person, when they name it.
enum class Unfit { LeaveOut, DoAllTheSame };

/// The routine of stretches named by the person, as many and in the order as named: each as fitting() says for them,
/// in whatever place, as who names a stretch has the place for it. A stand-in that is in the routine already, or named
/// itself, is not done again in another's place. Of what is done all the same, in full, the reasons against it are those
/// to take care of. Throws std::invalid_argument when the catalog has no stretch of one of the ids.
[[nodiscard]] NamedRoutine routineOf(std::span<const StretchId> stretches, const StretchCatalog& catalog,
                                     const Person& person = {}, Unfit unfit = Unfit::LeaveOut);

} // namespace unhunch
