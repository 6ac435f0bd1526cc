#pragma once

#include "core/reminder/Answer.h"
#include "core/reminder/Gate.h"
#include "core/week/Calendar.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace unhunch {

/// Reminders of one day that were answered alike.
struct RemindersShown {
    Date date{};
    std::optional<Answer>
        answer; ///< empty: none is known (it is on show, or the program ended before it was answered)
    int count = 1;
};

/// Breaks of one day that had to wait, for the same reasons.
struct BreaksHeld {
    Date date{};
    GateSet gates;
    int count = 1;
};

/// What became of the reminders of one week.
struct WeekOfReminders {
    IsoWeek week;
    DateRange days{};
    std::map<Answer, int> answers{}; ///< without those that never occurred
    int unanswered = 0;              ///< shown, and no answer known
    int held = 0;                    ///< breaks that had to wait; a break may wait and be asked for after it
    std::map<Gate, int> heldBy{};    ///< for each reason the breaks that waited for it: several may hold one

    [[nodiscard]] int count(Answer answer) const;
    /// How many reminders were shown.
    [[nodiscard]] int shown() const;

    friend bool operator==(const WeekOfReminders&, const WeekOfReminders&) = default;
};

/// The weeks `first` to `last`, oldest first. What lies outside does not matter.
[[nodiscard]] std::vector<WeekOfReminders> remindersByWeek(std::span<const RemindersShown> shown,
                                                           std::span<const BreaksHeld> held, IsoWeek first,
                                                           IsoWeek last, const Calendar& calendar);

/// All weeks together; its `week` and `days` are those of the first, up to the last day.
[[nodiscard]] WeekOfReminders sumOf(std::span<const WeekOfReminders> weeks);

} // namespace unhunch
