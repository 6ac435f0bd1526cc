#pragma once

#include "core/week/Completion.h"
#include "core/week/Plan.h"

#include <array>
#include <span>

namespace unhunch {

/// One prescription over one week, counted day by day. Both the chart and the choice for a break count from
/// here, so that they never disagree. Days are numbered 0 to 6 from the week's first day on.
class StretchWeek {
public:
    static constexpr int length = 7;

    StretchWeek(const Plan& plan, const Prescription& prescription, std::span<const Completion> completions,
                Date firstDay);

    /// The best outcome of each day, over the stretch and its stand-ins.
    [[nodiscard]] const std::array<Outcome, length>& outcomes() const { return m_outcomes; }

    /// What is prescribed for a whole week.
    [[nodiscard]] CountRange range() const { return m_range; }

    [[nodiscard]] bool isDoneOn(int day) const;
    [[nodiscard]] int daysDone() const;

    /// Days that this week asks for: never more than count in it.
    [[nodiscard]] int target() const;

    /// Days missing to the target; 0 when it is reached or passed.
    [[nodiscard]] int daysOwed() const;

    /// Days that count from `today` on, without today if it is done already. A `today` before or after the
    /// week (negative, or above 6) leaves all of its days or none.
    [[nodiscard]] int daysLeft(int today) const;

    /// The most days after `today` that count and can be chosen with a day of rest between each two.
    [[nodiscard]] int daysLeftWithRest(int today) const;

private:
    std::array<Outcome, length> m_outcomes{};
    std::array<bool, length> m_counts{};
    CountRange m_range;
};

} // namespace unhunch
