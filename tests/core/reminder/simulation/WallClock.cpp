#include "tests/core/reminder/simulation/WallClock.h"

#include <algorithm>

namespace unhunch::test {

using namespace std::chrono_literals;
using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

sys_seconds momentOf(const ClockTurn& turn, std::chrono::year year, std::chrono::minutes standard) {
    using std::chrono::Sunday;
    const std::chrono::sys_days day =
        turn.sunday == 0
            ? std::chrono::sys_days{year / turn.month / Sunday[std::chrono::last]}
            : std::chrono::sys_days{year / turn.month / Sunday[static_cast<unsigned>(turn.sunday)]};
    return day + turn.standardTime - standard;
}

} // namespace

std::chrono::minutes ZoneRule::offsetAt(sys_seconds utc) const {
    if (shift == 0min)
        return standard;
    const auto year = std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(utc)}.year();
    const bool hasBegun = utc >= momentOf(begins, year, standard);
    const bool hasEnded = utc >= momentOf(ends, year, standard);
    const bool isSummer = begins.month < ends.month ? hasBegun && !hasEnded : hasBegun || !hasEnded;
    return isSummer ? standard + shift : standard;
}

const std::vector<ZoneRule>& zones() {
    using namespace std::chrono;
    static const std::vector<ZoneRule> all{
        {.name = "Berlin",
         .standard = 60min,
         .shift = 60min,
         .begins = {March, 0, 2h},
         .ends = {October, 0, 2h}},
        {.name = "NewYork",
         .standard = -300min,
         .shift = 60min,
         .begins = {March, 2, 2h},
         .ends = {November, 1, 1h}},
        {.name = "Kolkata", .standard = 330min},
        {.name = "LordHowe",
         .standard = 630min,
         .shift = 30min,
         .begins = {October, 1, 2h},
         .ends = {April, 1, 90min}},
        {.name = "Auckland",
         .standard = 720min,
         .shift = 60min,
         .begins = {September, 0, 2h},
         .ends = {April, 1, 2h}},
    };
    return all;
}

WallTime WallClock::at(Instant moment) const {
    const sys_seconds utc = m_atZero + std::chrono::floor<seconds>(moment.time_since_epoch());
    return WallTime{utc.time_since_epoch() + m_zone->offsetAt(utc)};
}

Instant WallClock::firstAt(WallTime wall, Instant now) const {
    // From a whole second on the clock shows it.
    const Instant from = std::chrono::floor<seconds>(now.time_since_epoch()) + Instant{};
    const Instant straight = from + (wall - at(from));
    const Instant turned = straight + (wall - at(straight));
    if (at(turned) >= wall)
        return turned;
    Instant before = turned;
    Instant after = straight;
    while (after - before > 1s) {
        const Instant middle =
            before + std::chrono::floor<seconds>(
                         std::chrono::duration_cast<std::chrono::milliseconds>(after - before) / 2);
        (at(middle) >= wall ? after : before) = middle;
    }
    return after;
}

} // namespace unhunch::test
