#pragma once

#include "app/ui/progress/ProgressShown.h"
#include "core/journal/SessionLog.h"
#include "core/progress/TensionTrend.h"

#include <vector>

namespace unhunch {

class JournalView;
class Programme;

/// What a page of progress depends on beside the journal, by value: it can go to another thread.
struct ProgressContext {
    Date today{};
    Calendar calendar{};
    StretchCatalog catalog;                   ///< with the doses that are its own
    PlanRecord plan{};                        ///< as the rules take it
    std::vector<Fitting> fittings{};          ///< how what is in the plan today fits the person
    std::vector<Session> unwritten{};         ///< done, but not in the journal yet: they count all the same
    std::vector<Tension> unwrittenTensions{}; ///< likewise what was said
};

[[nodiscard]] ProgressContext progressContext(const Programme& programme, Date today);

/// How tense it was said to be on those days, in the journal or waiting to be written. Throws JournalError.
[[nodiscard]] std::vector<TensionRating> readTensions(const SessionLog& journal,
                                                      const ProgressContext& context, const DateRange& days);

/// For how many weeks back the row of kept weeks is counted: ten years, so that it costs the same in a journal of any age.
inline constexpr int weeksOfStreak = 520;

/// What the week `asked` is about shows, or what stands around the page Journal, from a journal that is answered at once: the running app's memory, which has it from
/// JournalKeeper::since() on, with what waits to be written; `context.unwritten` must be empty then.
[[nodiscard]] ProgressShown weekProgress(const JournalView& journal, const ProgressContext& context,
                                         const ProgressAsked& asked);

/// Reads what `asked` needs, and no more: the journal's rows of those days. Depends on nothing but its arguments, so that any
/// thread with a SessionLog of its own can do it. Throws JournalError when the journal cannot be read.
[[nodiscard]] ProgressShown readProgress(const SessionLog& journal, const ProgressContext& context,
                                         const ProgressAsked& asked);

} // namespace unhunch
