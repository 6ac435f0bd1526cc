#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/week/Adherence.h"
#include "core/week/Completion.h"
#include "core/week/Plan.h"
#include "core/week/WeekPlan.h"

#include <ostream>
#include <string_view>
#include <vector>

namespace unhunch {

// What GoogleTest shows when an expectation about these fails.
std::ostream& operator<<(std::ostream& out, const IsoWeek& week);
std::ostream& operator<<(std::ostream& out, Outcome outcome);
std::ostream& operator<<(std::ostream& out, AdherenceState state);
std::ostream& operator<<(std::ostream& out, const Completion& completion);
std::ostream& operator<<(std::ostream& out, const Owed& owed);
std::ostream& operator<<(std::ostream& out, const Routine& routine);

namespace test {

/// The date that "2026-11-16" spells; throws when it spells none.
[[nodiscard]] Date date(std::string_view text);

/// The Monday of 2026-W47, the week that most tests live in.
[[nodiscard]] Date monday();

/// A day of 2026-W47, 0 for its Monday to 6 for its Sunday; -1 is the Sunday before.
[[nodiscard]] Date dayOfWeek(int day);

inline constexpr IsoWeek week47{2026, 47};

[[nodiscard]] Completion complete(StretchId stretch, Date date);
[[nodiscard]] Completion partial(StretchId stretch, Date date);

/// Complete sessions of `stretch` on these days of 2026-W47.
[[nodiscard]] std::vector<Completion> completeOn(const StretchId& stretch, const std::vector<int>& days);

void append(std::vector<Completion>& completions, const std::vector<Completion>& more);

/// A plan that began long before 2026-W47, has no pauses and asks for nothing until told to.
class PlanBuilder {
public:
    PlanBuilder();

    PlanBuilder& daily(StretchId stretch, std::vector<StretchId> standIns = {});
    PlanBuilder& timesPerWeek(StretchId stretch, int min, int max, std::vector<StretchId> standIns = {});
    PlanBuilder& began(Date date);
    PlanBuilder& paused(Date first, Date last);

    /// Pauses each day of the seven from `firstDay` on whose bit is set in `days`, the first one's lowest.
    PlanBuilder& pausedDays(unsigned days, Date firstDay = monday());

    [[nodiscard]] operator Plan() const { return m_plan; }

private:
    Plan m_plan;
};

/// The four stretches of the built-in programme: chest-stretch and arm-circles 3 to 4 times a week,
/// shoulder-rolls and cat-cow daily; 3 + 7 + 3 + 7 = 20.
[[nodiscard]] PlanBuilder seedPlan();

/// A routine in which each stretch is done as it is prescribed.
[[nodiscard]] Routine routineAsPrescribed(const std::vector<StretchId>& stretches,
                                          std::chrono::seconds duration);

/// A hold of one set (so it lasts exactly `duration`), done while standing, every day.
[[nodiscard]] Stretch aHold(StretchId id, std::chrono::seconds duration = std::chrono::seconds{30});

/// One set of ten repetitions that together last `duration`, done while standing, every day.
[[nodiscard]] Stretch aMovement(StretchId id, std::chrono::seconds duration = std::chrono::seconds{40});

/// The same stretch, done in `places` alone.
[[nodiscard]] Stretch in(std::vector<Place> places, Stretch stretch);

/// The same stretch, standing in for another.
[[nodiscard]] Stretch standingInFor(StretchId other, Stretch stretch);

/// The stretches that seedPlan() prescribes, in their usual places: 110 s, 40 s, 40 s and 60 s long.
[[nodiscard]] StretchCatalog seedCatalog();

} // namespace test
} // namespace unhunch
