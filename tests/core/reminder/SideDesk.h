#pragma once

#include "core/reminder/SideReminders.h"

#include <chrono>
#include <optional>
#include <ostream>

namespace unhunch {

// What GoogleTest shows when an expectation about it fails.
void PrintTo(const SideReaction& reaction, std::ostream* out);

namespace test {

inline constexpr SideReaction leaves{};
inline constexpr SideReaction takesOff{.show = std::nullopt, .withdraw = true};
[[nodiscard]] SideReaction shows(std::size_t index);

[[nodiscard]] SideReminder everyTwentyMinutes(MicroPrompt prompt);
[[nodiscard]] SideReminder atNoon();

/// Somebody at a desk with side reminders, from nine o'clock on a Monday.
class SideDesk {
public:
    explicit SideDesk(std::vector<SideReminder> reminders);

    /// What the situation leads to that is met `later` than the one before.
    SideReaction after(std::chrono::milliseconds later, const DeskSituation& situation = AtDesk{true});
    /// Works on for that long and meets all that comes meanwhile; what the last moment leads to.
    SideReaction work(std::chrono::milliseconds time);
    /// Waits for what comes next by either clock, and meets it at the desk.
    SideReaction next();
    /// Rests right now for that long; what coming back leads to.
    SideReaction restFor(std::chrono::milliseconds time);
    /// Sets the wall clock, forward or back, and tells so.
    SideReaction turnClock(std::chrono::seconds by);
    /// Puts the reminder on show away.
    void dismiss() { m_reminders.dismiss(m_now); }

    [[nodiscard]] const SideReminders& reminders() const { return m_reminders; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] WallTime wall() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilDeadline() const;

private:
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

    Instant m_now;
    std::chrono::milliseconds m_wall; ///< of the local clock, which keeps fractions of a second as well
    SideReminders m_reminders;
};

} // namespace test
} // namespace unhunch
