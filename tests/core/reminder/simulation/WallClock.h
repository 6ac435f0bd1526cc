#pragma once

#include "core/time/Instant.h"
#include "core/time/WallTime.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::test {

/// When a zone turns its clocks: on a Sunday of a month, by its standard time.
struct ClockTurn {
    std::chrono::month month;
    int sunday; ///< the first is 1; 0 is the last
    std::chrono::seconds standardTime;
};

/// A time zone as a rule: clocks are `shift` ahead of standard time from one turn of the year to the other.
struct ZoneRule {
    std::string name;
    std::chrono::minutes standard; ///< ahead of UTC
    std::chrono::minutes shift{0};
    ClockTurn begins{};
    ClockTurn ends{};

    [[nodiscard]] std::chrono::minutes offsetAt(std::chrono::sys_seconds utc) const;
};

/// Berlin, New York, Kolkata (never turns), Lord Howe (half an hour) and Auckland (summer over new year).
[[nodiscard]] const std::vector<ZoneRule>& zones();

/// The clock on somebody's wall: it goes with the Instants, is set wrong and right, and travels.
class WallClock {
public:
    WallClock(const ZoneRule& zone, std::chrono::sys_seconds atZero) : m_zone(&zone), m_atZero(atZero) {}

    void turn(std::chrono::seconds by) { m_atZero += by; }
    void travelTo(const ZoneRule& zone) { m_zone = &zone; }

    [[nodiscard]] WallTime at(Instant moment) const;
    /// When it first shows `wall`, or more where it leaves that out; after `now`.
    [[nodiscard]] Instant firstAt(WallTime wall, Instant now) const;

private:
    const ZoneRule* m_zone;
    std::chrono::sys_seconds m_atZero;
};

} // namespace unhunch::test
