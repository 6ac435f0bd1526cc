// Lives many weeks of every kind with our choice and with others, and prints how many of the days that were possible
// each reaches: choosing_simulation [--seed N] [--weeks N].
#include "tests/support/core/choosing/BestPossible.h"
#include "tests/support/core/choosing/Choosers.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <vector>

namespace unhunch::test {

namespace {

struct Reached {
    int ours = 0;
    int shuffled = 0;
    int fixed = 0;
};

double percent(double part, double whole) { return whole == 0 ? 100 : 100 * part / whole; }

/// Prints one row; returns what part of the best possible was reached, in percent: ours, shuffled, fixed.
std::vector<double> live(const WeekKind& kind, Random& random, int weeks) {
    Reached reached;
    int target = 0;
    int best = 0;
    std::vector<double> oursByWeek;
    for (int count = 0; count < weeks; ++count) {
        const WeekToLive week = kind.make(random);
        DueFirst ours;
        FromAPile shuffled(FromAPile::Order::Shuffled, random);
        FromAPile fixed(FromAPile::Order::Fixed, random);
        const int bestOfWeek = bestPossible(week);
        const int oursOfWeek = daysReached(week, ours);
        target += targetOf(week);
        best += bestOfWeek;
        reached.ours += oursOfWeek;
        reached.shuffled += daysReached(week, shuffled);
        reached.fixed += daysReached(week, fixed);
        oursByWeek.push_back(percent(oursOfWeek, bestOfWeek));
    }
    std::ranges::sort(oursByWeek);
    const double worstTenth = oursByWeek.at(oursByWeek.size() / 10);
    const std::vector shares{percent(reached.ours, best), percent(reached.shuffled, best),
                             percent(reached.fixed, best)};
    std::printf("| %-26s | %5.1f | %5.1f | %5.1f | %5.1f | %5.1f |\n", kind.name.c_str(),
                percent(best, target), shares[0], worstTenth, shares[1], shares[2]);
    return shares;
}

std::optional<long> numberAfter(std::string_view flag, int count, char** words) {
    for (int index = 1; index + 1 < count; ++index) {
        long number = 0;
        const std::string_view value = words[index + 1];
        if (words[index] == flag &&
            std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc{} &&
            number > 0)
            return number;
    }
    return std::nullopt;
}

int run(int count, char** words) {
    const auto seed = numberAfter("--seed", count, words);
    const auto weeks = numberAfter("--weeks", count, words);
    const int known = (seed ? 2 : 0) + (weeks ? 2 : 0);
    if (count - 1 != known) {
        std::fputs("usage: choosing_simulation [--seed N] [--weeks N], both above 0\n", stderr);
        return 2;
    }
    Random random(static_cast<std::uint64_t>(seed.value_or(1)));
    std::puts("| weeks | possible, of the target | ours, of the possible | in the worst tenth | shuffled "
              "pile | fixed order |");
    std::puts("|---|---|---|---|---|---|");
    std::vector<double> sums(3);
    for (const WeekKind& kind : weekKinds()) {
        const std::vector<double> shares = live(kind, random, static_cast<int>(weeks.value_or(500)));
        std::ranges::transform(sums, shares, sums.begin(), std::plus{});
    }
    const auto kinds = static_cast<double>(weekKinds().size());
    std::printf("| %-26s |       | %5.1f |       | %5.1f | %5.1f |\n", "**mean of all**", sums[0] / kinds,
                sums[1] / kinds, sums[2] / kinds);
    return 0;
}

} // namespace

} // namespace unhunch::test

int main(int count, char** words) { return unhunch::test::run(count, words); }
