#include "core/progress/CompletionsByWeek.h"

#include <algorithm>

namespace unhunch {

CompletionsByWeek::CompletionsByWeek(std::span<const Completion> completions) : m_inOrder(completions) {
    if (std::ranges::is_sorted(completions, {}, &Completion::date))
        return;
    m_sorted.assign(completions.begin(), completions.end());
    std::ranges::stable_sort(m_sorted, {}, &Completion::date);
    m_inOrder = m_sorted;
}

std::span<const Completion> CompletionsByWeek::within(const DateRange& days) const {
    const auto first = std::ranges::lower_bound(m_inOrder, days.first, {}, &Completion::date);
    const auto last = std::ranges::upper_bound(m_inOrder, days.last, {}, &Completion::date);
    return first < last ? std::span(first, last) : std::span<const Completion>();
}

} // namespace unhunch
