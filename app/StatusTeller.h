#pragma once

#include "app/command/AppActions.h"
#include "app/ui/TrayStatus.h"
#include "core/reminder/WorkingHours.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>

namespace unhunch {

class BreakScheduler;
class Clock;

/// Tells how the app stands, in the same words to the tray, the command line and other programs: what state it is in,
/// when the next break comes, and why none comes right now. It remembers nothing, so that it is as true as its sources.
class StatusTeller {
    Q_DECLARE_TR_FUNCTIONS(StatusTeller)

public:
    /// Whom it asks at each question. All must outlive it.
    struct Sources {
        const BreakScheduler& scheduler;
        const Clock& clock;
        /// In which reminders come. The days on which the plan rests may be days off.
        std::function<WorkingHours()> hours;
        /// Which closed gates hold a reminder back; empty while none does.
        std::function<QString()> heldBy;
        /// The pause of the plan that runs today, if one does.
        std::function<std::optional<DateRange>()> planPause;
        /// What else the person should know, as a part of a sentence; empty while all is well.
        std::function<QString()> trouble = [] { return QString(); };
    };
    explicit StatusTeller(Sources sources);

    /// When the next break comes by itself, within the working hours; empty when none does.
    [[nodiscard]] std::optional<LocalDateTime> nextBreak() const;
    /// "Next break at 14:35", "Paused until 15:00".
    [[nodiscard]] QString state() const;
    /// The same beside the end of a break.
    [[nodiscard]] QString afterBreak() const;
    /// Why no break comes right now, as a part of a sentence.
    [[nodiscard]] QString reason() const;

    [[nodiscard]] AppStatus status() const;
    [[nodiscard]] TrayStatus trayStatus() const;

private:
    /// When the state itself says the next break comes, whatever the hours and the plan.
    [[nodiscard]] std::optional<LocalDateTime> breakByState() const;
    /// When what is said of now is over: the pause that the person made, else the time until the next break.
    [[nodiscard]] std::optional<LocalDateTime> nextChange() const;
    /// That the next break waits for the working hours, and for which; empty when it does not.
    [[nodiscard]] QString outsideHours() const;

    Sources m_sources;
};

} // namespace unhunch
