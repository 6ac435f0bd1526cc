#pragma once

#include "core/person/Person.h"
#include "core/reminder/BreakScheduler.h"
#include "core/reminder/Gate.h"
#include "core/reminder/SideReminder.h"
#include "core/reminder/WorkingHours.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace unhunch {

/// Commands of the person's own, run when a break is due, starts and ends; empty for none.
struct BreakHooks {
    QString due;
    QString start;
    QString end;

    friend bool operator==(const BreakHooks&, const BreakHooks&) = default;
};

/// What a command is run for.
enum class HookEvent { Due, Start, End };

[[nodiscard]] const QString& commandOf(const BreakHooks& hooks, HookEvent event);

/// What the person chose. A plain value; the defaults are those of a fresh start.
struct Preferences {
    std::chrono::minutes workInterval{55}; ///< 20 to 120
    std::chrono::minutes snooze{10};       ///< 5, 10 or 15
    std::chrono::minutes breakLength{3};   ///< 2 to 15: what a routine may take, and what counts as a rest
    Person person{};                       ///< what the plan must fit; their places always with Standing
    bool startWithSession = false;

    std::chrono::seconds notice{
        30};             ///< how long ahead a quiet notice tells of a break: 10 to 300; 0 for none
    int snoozeLimit = 3; ///< snoozes of one break, 0 to mostSnoozes; 0 for no limit
    bool firm = false;   ///< a break that is due begins by itself when the person pauses
    /// What a reminder waits for; its hours hold it in any case.
    GateSet gates{Gate::DoNotDisturb, Gate::Microphone, Gate::Camera, Gate::FullScreen, Gate::Typing};
    WorkingHours workingHours{}; ///< when reminders may come
    std::vector<SideReminder>
        sideReminders{}; ///< small pauses, one of a kind, and those that the person named

    bool voice = true;     ///< the guide speaks steps and counts
    int voiceRate = 100;   ///< percent of the usual pace, 50 to 200
    int voiceVolume = 100; ///< percent, 0 to 100
    bool sound = true;     ///< the guide's chimes
    int chimeVolume = 70;  ///< percent, 0 to 100
    /// What silent mode gives back of both: what was on when something was heard last.
    bool voiceWhenLoud = true;
    bool soundWhenLoud = true;
    bool fullScreenGuide = false;
    bool asksTension = false; ///< the guide asks how tense the upper back is, before and after
    /// Key poses change without movement. Empty: as the desktop has it.
    std::optional<bool> reduceMotion = std::nullopt;

    bool welcomed = true; ///< the welcome is behind them; false while it comes again at the next start

    BreakHooks hooks{};

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

inline constexpr std::chrono::minutes shortestBreak{2};
inline constexpr std::chrono::minutes longestBreak{15};
inline constexpr std::chrono::seconds shortestNotice{10};
inline constexpr std::chrono::seconds longestNotice{300};
/// Of side reminders.
inline constexpr std::chrono::minutes shortestSideInterval{5};
inline constexpr std::chrono::minutes longestSideInterval{480};
inline constexpr std::chrono::seconds usualSideLength{30};
inline constexpr int longestSideText = 120; ///< letters

/// The days of a reminder for workdays only, Monday first.
inline constexpr std::array<bool, 7> workdays{true, true, true, true, true, false, false};

/// The small pause as it is when the person turns it on.
[[nodiscard]] SideReminder usualPrompt(MicroPrompt prompt);

inline constexpr int mostSnoozes = 10;
inline constexpr int slowestVoice = 50; ///< percent
inline constexpr int fastestVoice = 200;
inline constexpr int fullVolume = 100;

/// Whether neither voice nor chimes are to be heard.
[[nodiscard]] bool isSilent(const Preferences& preferences);
/// `chosen`, with what silence gives back remembered from itself, or while it is silent from `before`.
[[nodiscard]] Preferences rememberingSounds(Preferences chosen, const Preferences& before);

[[nodiscard]] BreakPolicy policyOf(const Preferences& preferences);

} // namespace unhunch
