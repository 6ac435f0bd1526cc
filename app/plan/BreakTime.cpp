#include "app/plan/BreakTime.h"

namespace unhunch {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::minutes usualDay = 8h;

} // namespace

std::chrono::seconds breakTimeADay(const Preferences& preferences) {
    std::chrono::minutes hours = 0min;
    int days = 0;
    for (const WorkingHours::Day& day : preferences.workingHours.week) {
        std::chrono::minutes ofDay = 0min;
        for (const HourRange& range : day)
            ofDay += range.until - range.from;
        days += day.empty() ? 0 : 1;
        hours += ofDay >= 24h ? usualDay : ofDay;
    }
    if (days == 0)
        return 0s;
    return (hours / days) / (preferences.workInterval + preferences.breakLength) * preferences.breakLength;
}

} // namespace unhunch
