#pragma once

#include "core/catalog/StretchCatalog.h"
#include "core/person/Fitting.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace unhunch {

/// A stretch that could be done in a break, in the form in which the person does it.
struct BreakCandidate {
    Fitting fitting;
    const Stretch* stretch = nullptr; ///< what is done, of the catalog
    std::optional<Stretch> easier;    ///< its easier form, where that is done

    [[nodiscard]] const Stretch& form() const { return easier ? *easier : *stretch; }
};

/// What is done by `fitting`, which leaves nothing out.
[[nodiscard]] BreakCandidate candidateFor(Fitting fitting, const StretchCatalog& catalog);

/// How long these take one after the other, getting ready for each included.
[[nodiscard]] std::chrono::seconds durationOf(std::span<const BreakCandidate* const> candidates);

/// What one break takes of `candidates`, the most urgent of which comes first: that one always, and beside it as many
/// as fit into `length`, at most four in all; of as many, the more urgent. In the order in which they are done:
/// movement before holds; of each, first what is done at the desk, so that nobody kneels down and gets up twice.
/// All sets are weighed: there should be no more than a few dozen candidates.
[[nodiscard]] std::vector<const BreakCandidate*> chosenFrom(std::span<const BreakCandidate> candidates,
                                                            std::chrono::seconds length);

} // namespace unhunch
