#pragma once

#include "app/command/AppActions.h"
#include "app/FirstStart.h"
#include "app/guide/BreakLead.h"
#include "app/journal/JournalCare.h"
#include "app/journal/JournalKeeper.h"
#include "app/journal/JournalRepair.h"
#include "app/journal/JournalTrouble.h"
#include "app/plan/OwnStretchKeeper.h"
#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/PreferencesKeeper.h"
#include "app/reminder/BreakKeeper.h"
#include "app/reminder/BreakNotices.h"
#include "app/reminder/HoldRecord.h"
#include "app/reminder/HookCommands.h"
#include "app/RemoteControl.h"
#include "app/RescueKeeper.h"
#include "app/settings/DataFolder.h"
#include "app/settings/OwnStretches.h"
#include "app/StatusTeller.h"
#include "app/sync/FolderSync.h"
#include "core/time/WallTime.h"
#include "core/week/WeekPlan.h"

#include <QObject>

#include <memory>

namespace unhunch {

class LearnBrowser;
class PlanBrowser;
class QuitRequests;
class RightMoment;
class SystemClock;
class TrayOrWindow;
class WallClockWatch;
class ProgressBrowser;

/// The composition root of the running app: builds the parts and connects them. Windows are made when first shown.
class Application : public QObject, public AppActions {
    Q_OBJECT
public:
    /// Reads what is on disk. A journal that cannot be opened now is tried again; throws JournalError when that would be in
    /// vain.
    explicit Application(const DataFolder& folder);
    ~Application() override;

    /// Takes the control socket; false when another instance has it.
    [[nodiscard]] bool claimInstance();
    /// Shows itself in the tray, or in a window, and begins to count.
    void start();

    ActionAnswer startBreak(const BreakWish& wish) override;
    [[nodiscard]] Refusal snooze(std::optional<std::chrono::minutes> length) override;
    [[nodiscard]] Refusal skip() override;
    ActionAnswer pause(std::optional<std::chrono::minutes> length) override;
    ActionAnswer pauseUntilTomorrow() override;
    ActionAnswer pauseUntil(std::chrono::seconds timeOfDay) override;
    void resume() override;
    void bringForward() override;
    void showWeek() override;
    void showPlan() override;
    void showPreferences() override;
    void showLearn(const QString& page) override;
    void openPlan(const QString& file) override;
    void rereadPlan() override;
    [[nodiscard]] bool isUnsettled(const std::string& session) const override;
    void showAboutMe() override;
    void quit() override;
    [[nodiscard]] AppStatus status() override;

private:
    void connectReminder();
    void connectPreferences();
    void connectPlan();
    void connectJournal();
    /// Where the app shows how it stands.
    void showTrouble();
    /// The journal was read, at the start or later: what depends on it.
    void adoptJournal();
    /// Why the plan is not known, as a sentence; empty when it is.
    [[nodiscard]] QString planUnknown() const;
    void connectSync();
    void updateTray();
    /// The days on which the plan rests are days off: no reminder comes.
    void adoptMoment();
    /// The pause of the plan that runs, if one does.
    [[nodiscard]] std::optional<DateRange> planPause() const;
    /// The wall clock was set, or the zone changed.
    void followWallClock();
    struct DueRoutine {
        std::vector<StretchId> stretches;
        QString text; ///< for the person; what went wrong when there are no stretches
    };
    [[nodiscard]] DueRoutine dueRoutine() const;
    /// A time that the person named by the clock.
    ActionAnswer pauseUntil(Instant end);
    /// What there is to say about a pause that was just asked for.
    [[nodiscard]] ActionAnswer pauseAnswer() const;
    void announce();
    void remind(bool again);
    void endBreak();
    static void log(const QString& sentence);
    void warn(const QStringList& warnings);
    [[nodiscard]] Date today() const;
    /// With the doses of today's plan.
    [[nodiscard]] StretchCatalog prescribed() const;
    [[nodiscard]] BreakBudget budget() const;
    /// The plan, to be held against the person.
    [[nodiscard]] FitOfPlan plan() const;
    void greet();

    DataFolder m_folder;
    std::unique_ptr<SystemClock> m_clock;
    QStringList m_warnings;
    PreferencesKeeper m_preferences;
    FirstStart m_firstStart;
    OwnStretches m_own;
    JournalKeeper m_journal;
    RescueKeeper m_rescues;
    JournalCare m_care;
    JournalRepair m_repair;
    FolderSync m_sync;
    Programme m_programme;
    PlanKeeper m_plan;
    OwnStretchKeeper m_ownKeeper;
    BreakKeeper m_keeper;
    HoldRecord m_holds;
    std::unique_ptr<WallClockWatch> m_wallClock;
    std::unique_ptr<RightMoment> m_moment;
    BreakNotices m_notices;
    JournalTrouble m_trouble;
    StatusTeller m_status;
    BreakLead m_lead;
    HookCommands m_hooks;
    RemoteControl m_control;
    std::unique_ptr<QuitRequests> m_quitRequests;
    std::unique_ptr<TrayOrWindow> m_place;
    std::unique_ptr<ProgressBrowser> m_progress;
    std::unique_ptr<PlanBrowser> m_planBrowser;
    std::unique_ptr<LearnBrowser> m_learn;
    std::optional<WallTime> m_pausedUntil; ///< when the person named it by the clock
};

} // namespace unhunch
