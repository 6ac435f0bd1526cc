#include "core/week/BreakChoice.h"

#include "core/catalog/GetReady.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace unhunch {

namespace {

using Candidates = std::vector<const BreakCandidate*>;

constexpr std::size_t mostInABreak = 4;

Candidates arranged(Candidates candidates) {
    std::ranges::stable_sort(candidates, {}, [](const BreakCandidate* candidate) {
        return std::pair(isHold(candidate->form().dose), !canBeDoneAtDesk(candidate->form()));
    });
    return candidates;
}

/// The largest set that holds `taken` and fits with some of `others`; of as large ones the first in their order.
Candidates largest(const Candidates& taken, std::span<const BreakCandidate* const> others,
                   std::chrono::seconds length) {
    Candidates best = taken;
    for (std::size_t next = 0; next < others.size() && best.size() < mostInABreak; ++next) {
        Candidates more = taken;
        more.push_back(others[next]);
        if (durationOf(arranged(more)) > length)
            continue;
        more = largest(more, others.subspan(next + 1), length);
        if (more.size() > best.size())
            best = std::move(more);
    }
    return best;
}

} // namespace

BreakCandidate candidateFor(Fitting fitting, const StretchCatalog& catalog) {
    BreakCandidate candidate{std::move(fitting), nullptr, std::nullopt};
    candidate.stretch = catalog.find(candidate.fitting.done);
    if (candidate.fitting.easier)
        candidate.easier = easierForm(*candidate.stretch);
    return candidate;
}

std::chrono::seconds durationOf(std::span<const BreakCandidate* const> candidates) {
    std::chrono::seconds duration{0};
    const Stretch* before = nullptr;
    for (const BreakCandidate* candidate : candidates) {
        duration += getReadyTime(candidate->form(), before) + durationOf(candidate->form().dose);
        before = &candidate->form();
    }
    return duration;
}

std::vector<const BreakCandidate*> chosenFrom(std::span<const BreakCandidate> candidates,
                                              std::chrono::seconds length) {
    if (candidates.empty())
        return {};
    Candidates others;
    for (const BreakCandidate& candidate : candidates.subspan(1))
        others.push_back(&candidate);
    return arranged(largest({&candidates.front()}, others, length));
}

} // namespace unhunch
