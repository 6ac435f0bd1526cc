#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/time/Date.h"
#include "core/week/Plan.h"

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace unhunch {

/// A stretch that the person has in their plan, as they want it.
struct ChosenStretch {
    StretchId stretch;
    Frequency frequency;
    Weekdays days = everyDay;                ///< the days on which it may be asked for
    std::optional<Dose> dose = std::nullopt; ///< their own dose; empty for the catalog's

    friend bool operator==(const ChosenStretch&, const ChosenStretch&) = default;
};

/// One line of the plan's history: what was chosen from one day to another. Past lines never change, so that
/// a past week is compared with what was prescribed then.
struct PlanEntry {
    ChosenStretch chosen;
    Date since{};                             ///< its first day
    std::optional<Date> until = std::nullopt; ///< its last day; empty while it holds
    bool leftOut = false; ///< in the plan, but nothing of it fits the person: nothing is asked

    friend bool operator==(const PlanEntry&, const PlanEntry&) = default;
};

/// All that is kept of a plan.
struct PlanRecord {
    std::vector<PlanEntry> history;
    std::vector<DateRange> paused; ///< in order of their first days

    friend bool operator==(const PlanRecord&, const PlanRecord&) = default;
};

/// What is in the plan on `date`, in its order: of what is in it still, in the order that it has now.
[[nodiscard]] std::vector<ChosenStretch> chosenOn(std::span<const PlanEntry> history, Date date);

/// The history after the plan was changed on `today` to `chosen`, of which those in `leftOut` fit the person no
/// more. What stays the same keeps its line; what changed ends yesterday and begins anew today (a line that began
/// today is replaced, and one that ended yesterday goes on where it is chosen again). Throws std::invalid_argument
/// when a stretch is chosen twice.
[[nodiscard]] std::vector<PlanEntry> changedPlan(std::vector<PlanEntry> history,
                                                 std::span<const ChosenStretch> chosen,
                                                 const std::set<StretchId>& leftOut, Date today);

/// The plan that the rules of the week count by. Lines left out ask for nothing; stretches that the catalog does not
/// know are passed over. What the history begins with is prescribed since ever: `began` says from when it counts.
/// `paused` are holidays and illness.
[[nodiscard]] Plan planOf(std::span<const PlanEntry> history, const StretchCatalog& catalog, Date began,
                          std::vector<DateRange> paused);

/// What a new plan starts with: the catalog's first pack, or without packs every stretch that is no stand-in, each with
/// its own frequency.
[[nodiscard]] std::vector<ChosenStretch> startingPlan(const StretchCatalog& catalog);

/// The catalog with the doses of `chosen` in place of its own, the phases of a movement scaled to the tempo. A dose of
/// another kind than the catalog's, or on other sides, cannot be led by its steps, and is passed over.
[[nodiscard]] StretchCatalog asPrescribed(const StretchCatalog& catalog,
                                          std::span<const ChosenStretch> chosen);

} // namespace unhunch
