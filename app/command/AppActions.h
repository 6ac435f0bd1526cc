#pragma once

#include "core/catalog/Stretch.h"
#include "core/reminder/BreakScheduler.h"
#include "core/time/Date.h"

#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// How the running app stands.
struct AppStatus {
    QString state; ///< stable word: "working", "due", "held", "snoozed", "paused", "on-break", "away"
    std::optional<LocalDateTime> nextBreak; ///< empty when none comes by itself
    QString reason;                         ///< in words, why no break comes right now
};

/// Why something was not done, in a sentence; empty when it was.
using Refusal = std::optional<QString>;

/// Whether something that was asked for was done, and what there is to say about it, in sentences; maybe nothing.
struct ActionAnswer {
    bool done = true;
    QString text{};

    friend bool operator==(const ActionAnswer&, const ActionAnswer&) = default;
};

/// A break that is asked for.
struct BreakWish {
    std::vector<StretchId> stretches{}; ///< what is due when none is named
    bool evenUnfit = false;             ///< also a named one of which nothing fits the person

    friend bool operator==(const BreakWish&, const BreakWish&) = default;
};

/// What can be asked of the running app, from the command line as from its menu.
class AppActions {
public:
    virtual ~AppActions() = default;

    /// Begins a break with these stretches, named by id or title, or with what is due when none is named, in the form
    /// in which they fit the person. Not done while another is under way (unless none is named: then that one comes
    /// forward), or when nothing of a named one fits. Throws std::invalid_argument, with a sentence, for an unknown one.
    virtual ActionAnswer startBreak(const BreakWish& wish) = 0;
    /// Without a length, for as long as the preferences say.
    [[nodiscard]] virtual Refusal snooze(std::optional<std::chrono::minutes> length) = 0;
    [[nodiscard]] virtual Refusal skip() = 0;
    /// Without a length, until resumed. A break under way goes on, and the pause begins after it; the answer says so.
    virtual ActionAnswer pause(std::optional<std::chrono::minutes> length) = 0;
    virtual ActionAnswer pauseUntilTomorrow() = 0;
    /// Until the wall next shows that time of day.
    virtual ActionAnswer pauseUntil(std::chrono::seconds timeOfDay) = 0;
    virtual void resume() = 0;
    /// What starting it a second time does: the window that stands in for the tray, or the week where there is one.
    virtual void bringForward() = 0;
    virtual void showWeek() = 0;
    virtual void showPlan() = 0;
    virtual void showPreferences() = 0;
    /// The pages to read, at that page or stretch if it names one. Throws std::invalid_argument, with a sentence, for an
    /// unknown one.
    virtual void showLearn(const QString& page) = 0;
    /// Offers a plan file to the person, who may accept it.
    virtual void openPlan(const QString& file) = 0;
    /// Takes over what a command has changed of the plan on disk.
    virtual void rereadPlan() = 0;
    /// Whether the app has more to write of the session of that id, as it is being led or waits to be written: whoever changed
    /// it in the journal now would have the change written over.
    [[nodiscard]] virtual bool isUnsettled(const std::string& session) const = 0;
    /// The preferences, at the page about the person.
    virtual void showAboutMe() = 0;
    virtual void quit() = 0;
    /// As it is now: a deadline that passed unnoticed, in a sleep that nobody told of, is met first.
    [[nodiscard]] virtual AppStatus status() = 0;
};

} // namespace unhunch
