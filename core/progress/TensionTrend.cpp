#include "core/progress/TensionTrend.h"

#include <algorithm>

namespace unhunch {

namespace {

/// A mean in the making.
struct Mean {
    int count = 0;
    int sum = 0;

    void add(int value) {
        ++count;
        sum += value;
    }
    [[nodiscard]] std::optional<double> value() const {
        return count > 0 ? std::optional(static_cast<double>(sum) / count) : std::nullopt;
    }
};

std::optional<int> valid(std::optional<int> value) {
    return value && *value >= 0 && *value <= 10 ? value : std::nullopt;
}

} // namespace

std::vector<WeekOfTension> tensionByWeek(std::span<const TensionRating> ratings, IsoWeek first, IsoWeek last,
                                         const Calendar& calendar) {
    std::vector<WeekOfTension> weeks;
    for (IsoWeek week = first; week <= last; week = calendar.addWeeks(week, 1))
        weeks.push_back({.week = week, .days = calendar.daysOf(week)});
    struct Means {
        Mean before;
        Mean after;
    };
    std::vector<Means> means(weeks.size());
    for (const TensionRating& rating : ratings) {
        const auto before = valid(rating.before);
        const auto after = valid(rating.after);
        const bool outside =
            weeks.empty() || rating.date < weeks.front().days.first || rating.date > weeks.back().days.last;
        if (outside || (!before && !after))
            continue;
        const auto index = static_cast<std::size_t>(daysBetween(weeks.front().days.first, rating.date) / 7);
        ++weeks[index].ratings;
        if (before)
            means[index].before.add(*before);
        if (after)
            means[index].after.add(*after);
    }
    for (std::size_t index = 0; index < weeks.size(); ++index) {
        weeks[index].before = means[index].before.value();
        weeks[index].after = means[index].after.value();
    }
    return weeks;
}

std::optional<double> meanRelief(std::span<const TensionRating> ratings) {
    Mean relief;
    for (const TensionRating& rating : ratings) {
        const auto before = valid(rating.before);
        const auto after = valid(rating.after);
        if (before && after)
            relief.add(*before - *after);
    }
    return relief.value();
}

} // namespace unhunch
