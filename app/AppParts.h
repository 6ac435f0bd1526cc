#pragma once

#include "app/FirstStart.h"
#include "app/guide/BreakLead.h"
#include "app/journal/JournalCare.h"
#include "app/journal/JournalKeeper.h"
#include "app/journal/JournalRepair.h"
#include "app/journal/JournalTrouble.h"
#include "app/LearnBrowser.h"
#include "app/plan/OwnStretchKeeper.h"
#include "app/plan/PlanBrowser.h"
#include "app/plan/PlanKeeper.h"
#include "app/plan/Programme.h"
#include "app/platform/Clock.h"
#include "app/platform/WallClockWatch.h"
#include "app/PreferencesKeeper.h"
#include "app/progress/ProgressBrowser.h"
#include "app/reminder/BreakKeeper.h"
#include "app/reminder/BreakNotices.h"
#include "app/reminder/HoldRecord.h"
#include "app/reminder/HookCommands.h"
#include "app/reminder/RightMoment.h"
#include "app/RescueKeeper.h"
#include "app/settings/OwnStretches.h"
#include "app/StatusTeller.h"
#include "app/sync/FolderSync.h"

#include <QStringList>

#include <memory>

namespace unhunch {

struct DataFolder;

/// What the running app is made of: each part built on those before it, none connected yet. Windows are made when first
/// shown.
struct AppParts {
    /// Reads what is on disk. A journal that cannot be opened now is tried again; throws JournalError when that would be in
    /// vain.
    explicit AppParts(const DataFolder& folder);
    AppParts(const AppParts&) = delete;
    AppParts& operator=(const AppParts&) = delete;

    [[nodiscard]] Date today() const { return clock.wall().date; }
    /// What stands in the way of journal or sharing, in short; empty when all is well.
    [[nodiscard]] QString troubleInShort() const;
    /// Why the plan is not known, as a sentence; empty when it is.
    [[nodiscard]] QString planUnknown() const;

    SystemClock clock;
    QStringList warnings; ///< what the person should know of how the parts came up, in sentences
    PreferencesKeeper preferences;
    FirstStart firstStart;
    OwnStretches own;
    JournalKeeper journal;
    RescueKeeper rescues;
    JournalCare care;
    JournalRepair repair;
    FolderSync sync;
    Programme programme;
    PlanKeeper plan;
    OwnStretchKeeper ownKeeper;
    BreakKeeper keeper;
    HoldRecord holds;
    std::unique_ptr<WallClockWatch> wallClock;
    RightMoment moment;
    BreakNotices notices;
    JournalTrouble trouble;
    StatusTeller status;
    BreakLead lead;
    HookCommands hooks;
    ProgressBrowser progress;
    PlanBrowser planBrowser;
    LearnBrowser learn;
};

} // namespace unhunch
