#pragma once

#include "core/week/Completion.h"
#include "core/week/Plan.h"

#include <array>
#include <span>
#include <vector>

namespace unhunch {

/// One stretch of a plan, over some days.
struct PrescribedStretch {
    std::vector<const Prescription*> lines; ///< those that reach into the days; never empty
    const Prescription* latest = nullptr;   ///< of them; it says how often the stretch is wanted
};

/// The stretches that are prescribed on some of `days`, in the plan's order. Points into `plan`.
[[nodiscard]] std::vector<PrescribedStretch> prescribedIn(const DateRange& days, const Plan& plan);

/// One stretch over one week, counted day by day. Both the chart and the choice for a break count from here, so
/// that they never disagree. Days are numbered 0 to 6 from the week's first day on.
///
/// Where the plan changed within the week, the days of each prescription count, and the latest says how often.
/// A change asks for no day that is over: what ended asks for its share of a whole week, rounded down, and what
/// took its place for no more than that share and the days from its first one on.
class StretchWeek {
public:
    static constexpr int length = 7;

    /// `stretch` as prescribedIn() has it for the week.
    StretchWeek(const Plan& plan, const PrescribedStretch& stretch, std::span<const Completion> completions,
                Date firstDay);

    /// The best outcome of each day, over the stretch and its stand-ins.
    [[nodiscard]] const std::array<Outcome, length>& outcomes() const { return m_outcomes; }

    /// Whether it is asked for on that day.
    [[nodiscard]] bool countsOn(int day) const { return day >= 0 && day < length && m_counts[day]; }

    /// What is prescribed for a whole week.
    [[nodiscard]] CountRange range() const { return m_range; }

    [[nodiscard]] bool isDoneOn(int day) const;
    [[nodiscard]] int daysDone() const;

    /// Days that this week asks for: never more than count in it.
    [[nodiscard]] int target() const { return m_target; }

    /// Days missing to the target; 0 when it is reached or passed.
    [[nodiscard]] int daysOwed() const;

    /// Days that count from `today` on, without today if it is done already. A `today` before or after the
    /// week (negative, or above 6) leaves all of its days or none.
    [[nodiscard]] int daysLeft(int today) const;

    /// The most days after `today` that count and can be chosen with a day of rest between each two.
    [[nodiscard]] int daysLeftWithRest(int today) const;

private:
    /// Adds the days of one prescription; returns how many of them the week asks for.
    int take(const Plan& plan, const Prescription& prescription, const DateRange& week);

    std::array<Outcome, length> m_outcomes{};
    std::array<bool, length> m_counts{};
    CountRange m_range;
    int m_target = 0;
};

} // namespace unhunch
