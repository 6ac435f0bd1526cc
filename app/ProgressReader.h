#pragma once

#include "app/ui/progress/ProgressShown.h"

namespace unhunch {

class Programme;

/// Reads what `asked` needs, and no more: the journal's rows of those days. Depends on nothing but its arguments, so that it
/// can run in any thread that has a Programme of its own. Throws JournalError when the journal cannot be read.
[[nodiscard]] ProgressShown readProgress(const Programme& programme, const ProgressAsked& asked, Date today);

/// For how many weeks back the row of kept weeks is counted: ten years, so that it costs the same in a journal of any age.
inline constexpr int weeksOfStreak = 520;

} // namespace unhunch
