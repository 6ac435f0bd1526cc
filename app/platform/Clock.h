#pragma once

#include "core/time/Date.h"
#include "core/time/Instant.h"
#include "core/time/WallTime.h"

namespace unhunch {

/// The one source of time. Everything else is handed a Clock or a moment.
class Clock {
public:
    virtual ~Clock() = default;

    /// Now, on the clock that counts through suspend.
    [[nodiscard]] virtual Instant instant() const = 0;
    /// Now, as the wall shows it.
    [[nodiscard]] virtual LocalDateTime wall() const = 0;
    /// What the wall shows at `instant`, if no one sets the clock until then.
    [[nodiscard]] virtual LocalDateTime wallAt(Instant instant) const = 0;
    /// The next local midnight, as an instant.
    [[nodiscard]] virtual Instant tomorrow() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant instant() const override;
    [[nodiscard]] LocalDateTime wall() const override;
    [[nodiscard]] LocalDateTime wallAt(Instant instant) const override;
    [[nodiscard]] Instant tomorrow() const override;
};

/// When the wall shows `wall`, in the past as well; also over a change to or from summer time. If no one sets the clock
/// until then.
[[nodiscard]] Instant instantOf(const Clock& clock, WallTime wall);

/// When the wall next shows that time of day, today or tomorrow, also over a change to or from summer time. If no one
/// sets the clock until then.
[[nodiscard]] Instant nextTimeOfDay(const Clock& clock, std::chrono::seconds timeOfDay);

} // namespace unhunch
