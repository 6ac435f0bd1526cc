#pragma once

#include "app/platform/Clock.h"

#include <chrono>

namespace unhunch::test {

/// A clock that stands still until it is moved: Wednesday, 18 November 2026 (2026-W47), 10:00:00, UTC.
class FakeClock final : public Clock {
public:
    void advance(std::chrono::milliseconds time) { m_instant += time; }
    /// Sets the wall clock forward by so much, and nothing else.
    void setWall(std::chrono::milliseconds forward) { m_set += forward; }

    [[nodiscard]] Instant instant() const override { return m_instant; }
    [[nodiscard]] LocalDateTime wall() const override { return wallAt(m_instant); }
    [[nodiscard]] LocalDateTime wallAt(Instant instant) const override {
        using namespace std::chrono;
        const auto since = floor<seconds>(morning.time_since_epoch() + (instant - start) + m_set);
        const auto day = floor<days>(since);
        return {year_month_day{sys_days{day}}, since - day, minutes{0}};
    }
    [[nodiscard]] Instant tomorrow() const override {
        using namespace std::chrono;
        return m_instant + (days{1} - duration_cast<milliseconds>(wall().timeOfDay));
    }

private:
    static constexpr Instant start{std::chrono::hours{100}};
    static constexpr std::chrono::sys_time<std::chrono::milliseconds> morning{
        std::chrono::sys_days{std::chrono::year{2026} / 11 / 18} + std::chrono::hours{10}};

    Instant m_instant = start;
    std::chrono::milliseconds m_set{0};
};

} // namespace unhunch::test
