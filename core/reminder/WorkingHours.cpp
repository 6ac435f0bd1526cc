#include "core/reminder/WorkingHours.h"

#include <algorithm>

namespace unhunch {

using namespace std::chrono_literals;
using std::chrono::seconds;

bool WorkingHours::isWithin(WallTime moment) const {
    // Yesterday's may run past midnight.
    for (const int day : {-1, 0}) {
        const Date date = addDays(dateOf(moment), day);
        const seconds time = moment - wallTime(date, 0s);
        const Day& hours = hoursOf(date);
        if (std::any_of(hours.begin(), hours.end(),
                        [&](const HourRange& range) { return range.from <= time && time < range.until; }))
            return true;
    }
    return false;
}

std::optional<WallTime> WorkingHours::nextChange(WallTime moment) const {
    const bool isNow = isWithin(moment);
    // A week after the last day off, all that can ever come has come.
    Date last = dateOf(moment);
    for (const DateRange& off : daysOff)
        last = std::max(last, off.last);
    last = addDays(last, 8);
    // Ranges that began yesterday may end today or tomorrow.
    for (Date date = addDays(dateOf(moment), -1); date <= last; date = addDays(date, 1)) {
        std::optional<WallTime> first;
        for (const HourRange& range : hoursOf(date)) {
            for (const auto edge : {range.from, range.until}) {
                const WallTime at = wallTime(date, edge);
                if (at > moment && isWithin(at) != isNow && (!first || at < *first))
                    first = at;
            }
        }
        if (first)
            return first;
    }
    return std::nullopt;
}

std::array<WorkingHours::Day, 7> WorkingHours::everyHour() {
    std::array<Day, 7> week;
    week.fill({HourRange{0min, 24h}});
    return week;
}

bool WorkingHours::isOff(Date date) const {
    return std::any_of(daysOff.begin(), daysOff.end(),
                       [&](const DateRange& range) { return range.contains(date); });
}

const WorkingHours::Day& WorkingHours::hoursOf(Date date) const {
    static const Day none;
    return isOff(date) ? none : week.at(weekdayOf(date).iso_encoding() - 1);
}

} // namespace unhunch
