#include "app/platform/Clock.h"

#include "app/platform/BootTime.h"
#include "app/platform/LocalTime.h"

namespace unhunch {

// The two clocks are never read at the same moment. Below, the one whose delay makes the answer later is read
// last, so that a timer set for midnight finds the new day on the wall and never the last millisecond of the
// old one.

Instant SystemClock::instant() const { return bootTime(); }

LocalDateTime SystemClock::wall() const { return localTime(std::chrono::system_clock::now()); }

LocalDateTime SystemClock::wallAt(Instant instant) const {
    const auto ahead = instant - bootTime();
    return localTime(std::chrono::system_clock::now() + ahead);
}

Instant SystemClock::tomorrow() const {
    using namespace std::chrono;
    const auto wall = system_clock::now();
    const auto untilMidnight = ceil<BootClock::duration>(startOfNextDay(wall) - wall);
    constexpr BootClock::duration lostByRoundingTheInstant{1};
    return bootTime() + untilMidnight + lostByRoundingTheInstant;
}

Instant instantOf(const Clock& clock, WallTime wall) {
    const LocalDateTime now = clock.wall();
    const Instant guess = clock.instant() + (wall - wallTime(now));
    return guess - (clock.wallAt(guess).utcOffset - now.utcOffset);
}

Instant nextTimeOfDay(const Clock& clock, std::chrono::seconds timeOfDay) {
    using namespace std::chrono_literals;
    const LocalDateTime now = clock.wall();
    auto wait = timeOfDay - now.timeOfDay;
    if (wait <= 0s)
        wait += 24h;
    return instantOf(clock, wallTime(now) + wait);
}

} // namespace unhunch
