#pragma once

#include "core/person/Person.h"
#include "core/week/PlanHistory.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace unhunch {

class OwnStretches;
class OwnStretchKeeper;
class PlanKeeper;
class Programme;

/// A change of the plan, to be done when it is called: it returns an empty text, or what failed and what to do.
using PlanChanging = std::function<QString()>;

/// One thing that a person does to their plan.
struct PlanStep {
    PlanChanging change;
    QString sentence{};  ///< what was done; empty where the way back is plain to see
    PlanChanging undo{}; ///< to how it was when the step was made; nothing in that case
};

/// What a person can do to their plan in its window, with the way back. Nothing has changed yet when a step is made.
class PlanSteps {
    Q_DECLARE_TR_FUNCTIONS(unhunch::PlanSteps)

public:
    /// What is looked up and changed. It outlives the steps.
    struct Parts {
        const Programme& programme;
        PlanKeeper& plan;
        const OwnStretches& own;
        OwnStretchKeeper& ownKeeper;
    };

    explicit PlanSteps(const Parts& parts) : m_parts(parts) {}

    /// How often and on which days a stretch is wanted that is in the plan.
    [[nodiscard]] PlanStep edit(const ChosenStretch& chosen) const;
    /// Says it of one stretch; empty takes back what was said.
    [[nodiscard]] PlanStep wish(const StretchId& stretch, std::optional<Wish> wish) const;
    [[nodiscard]] PlanStep add(const std::vector<StretchId>& stretches) const;
    [[nodiscard]] PlanStep remove(const StretchId& stretch) const;
    /// What is not named goes behind.
    [[nodiscard]] PlanStep order(const std::vector<StretchId>& order) const;
    /// All of the plan on these days.
    [[nodiscard]] PlanStep spread(const Weekdays& days) const;
    /// Takes an own stretch away, which must be there.
    [[nodiscard]] PlanStep erase(const Stretch& own) const;
    [[nodiscard]] PlanStep pause(const DateRange& days) const;
    [[nodiscard]] PlanStep resume(const DateRange& days) const;

private:
    using Chosen = std::vector<ChosenStretch>;

    /// Back to the plan as it is now.
    [[nodiscard]] PlanChanging backToNow() const;
    [[nodiscard]] QString title(const StretchId& stretch) const;

    Parts m_parts;
};

} // namespace unhunch
