#pragma once

#include "core/journal/Session.h"
#include "core/time/Date.h"
#include "core/week/PlanHistory.h"

#include <functional>
#include <optional>
#include <vector>

namespace unhunch {

/// What the rules of the week and a break that is led ask of the journal. Commands answer it from the disk, and throw
/// JournalError when that cannot be read; the running app answers it from memory, at once and without errors.
class JournalView {
public:
    virtual ~JournalView() = default;

    /// What was prescribed from when to when.
    [[nodiscard]] virtual PlanRecord plan() const = 0;
    /// Replaces it by what `change` makes of it, which is called before this returns; what that throws leaves all as it was.
    virtual void changePlan(const std::function<PlanRecord(PlanRecord)>& change) = 0;
    /// The day the plan began: the earlier of its adoption and the first session.
    [[nodiscard]] virtual Date planBegan() const = 0;
    /// What was done on the days of a range.
    [[nodiscard]] virtual std::vector<Completion> completions(const DateRange& dates) const = 0;
    /// The session of that stretch that ended last by what the wall showed.
    [[nodiscard]] virtual std::optional<Session> latest(const StretchId& stretch) const = 0;
};

} // namespace unhunch
