#pragma once

#include "tests/support/core/choosing/WeekKinds.h"

#include <deque>
#include <string>
#include <vector>

namespace unhunch::test {

/// Decides what is done in a break of a week that is lived.
class Chooser {
public:
    virtual ~Chooser() = default;

    /// `done` is all that was done before, today included.
    [[nodiscard]] virtual std::vector<StretchId> choose(const WeekToLive& week, const TakenBreak& taken,
                                                        std::span<const Completion> done) = 0;
};

/// Ours.
class DueFirst final : public Chooser {
public:
    [[nodiscard]] std::vector<StretchId> choose(const WeekToLive& week, const TakenBreak& taken,
                                                std::span<const Completion> done) override;
};

/// One after the other from a pile, as many as fit the break; what cannot be done here stays for later. Whether the
/// pile is in the plan's order, begun again when it is used up, or shuffled anew each time.
class FromAPile final : public Chooser {
public:
    enum class Order { Fixed, Shuffled };
    FromAPile(Order order, Random& random) : m_order(order), m_random(random) {}

    [[nodiscard]] std::vector<StretchId> choose(const WeekToLive& week, const TakenBreak& taken,
                                                std::span<const Completion> done) override;

private:
    void refill(const WeekToLive& week);

    Order m_order;
    Random& m_random;
    std::deque<StretchId> m_pile;
};

/// Lives the week with that chooser: how many days of its targets are reached.
[[nodiscard]] int daysReached(const WeekToLive& week, Chooser& chooser);

} // namespace unhunch::test
