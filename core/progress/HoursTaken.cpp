#include "core/progress/HoursTaken.h"

#include <algorithm>
#include <vector>

namespace unhunch {

namespace {

constexpr int daysInWeek = 7;

std::size_t sinceMonday(Date date) { return weekdayOf(date).iso_encoding() - 1; }

} // namespace

HoursTaken hoursTaken(std::span<const HourTaken> taken, const DateRange& span) {
    std::vector<HourTaken> each;
    std::ranges::copy_if(taken, std::back_inserter(each), [&span](const HourTaken& one) {
        return span.contains(one.date) && one.hour >= 0 && one.hour < 24;
    });
    std::ranges::sort(each);
    const auto repeated = std::ranges::unique(each);
    each.erase(repeated.begin(), repeated.end());

    HoursTaken result;
    const int days = std::max(0, daysBetween(span.first, span.last) + 1);
    result.daysOfWeekday.fill(days / daysInWeek);
    for (int day = 0; day < days % daysInWeek; ++day)
        ++result.daysOfWeekday.at(sinceMonday(addDays(span.first, day)));
    for (const HourTaken& one : each) {
        int& count = result.days.at(sinceMonday(one.date)).at(static_cast<std::size_t>(one.hour));
        result.most = std::max(result.most, ++count);
        result.firstHour = std::min(result.firstHour.value_or(one.hour), one.hour);
        result.lastHour = std::max(result.lastHour.value_or(one.hour), one.hour);
    }
    return result;
}

std::optional<BusiestHour> busiestHour(const HoursTaken& taken) {
    if (taken.most == 0)
        return std::nullopt;
    for (std::size_t day = 0; day < taken.days.size(); ++day) {
        const auto hour = std::ranges::find(taken.days[day], taken.most);
        if (hour != taken.days[day].end())
            return BusiestHour{static_cast<int>(day),
                               static_cast<int>(std::distance(taken.days[day].begin(), hour))};
    }
    return std::nullopt;
}

} // namespace unhunch
