#pragma once

#include "core/week/Completion.h"

#include <span>
#include <vector>

namespace unhunch {

/// Completions in order of their days, to take a week's from. What comes in order already, as from the journal, is not
/// copied: it must outlive this.
class CompletionsByWeek {
public:
    explicit CompletionsByWeek(std::span<const Completion> completions);
    CompletionsByWeek(const CompletionsByWeek&) = delete;
    CompletionsByWeek& operator=(const CompletionsByWeek&) = delete;

    [[nodiscard]] std::span<const Completion> within(const DateRange& days) const;

private:
    std::vector<Completion> m_sorted;
    std::span<const Completion> m_inOrder;
};

} // namespace unhunch
