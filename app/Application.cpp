#include "app/Application.h"

#include "app/settings/DataFolder.h"
#include "app/Startup.h"
#include "app/sync/SharingInPreferences.h"
#include "app/text/JournalWords.h"
#include "app/Warnings.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace unhunch {

Application::Application(const DataFolder& folder)
    : m_socket(folder.socket), m_parts(folder), m_breaks({.keeper = m_parts.keeper,
                                                          .programme = m_parts.programme,
                                                          .plan = m_parts.plan,
                                                          .preferences = m_parts.preferences,
                                                          .status = m_parts.status,
                                                          .notices = m_parts.notices,
                                                          .lead = m_parts.lead,
                                                          .hooks = m_parts.hooks,
                                                          .journal = m_parts.journal,
                                                          .clock = m_parts.clock}),
      m_desk(m_parts, m_breaks) {}

bool Application::claimInstance() { return m_desk.claimSocket(m_socket); }

void Application::start() {
    adoptMoment();
    m_desk.open();
    connectPreferences();
    connectPlan();
    connectReminder();
    connectLead();
    connectJournal();
    connectRepair();
    connectRescues();
    connectSync();
    if (m_parts.journal.isRead())
        adoptJournal();
    else
        showTrouble();
    if (!m_parts.warnings.isEmpty())
        QTimer::singleShot(0, this, [this] { warn(std::exchange(m_parts.warnings, {})); });
}

void Application::connectPreferences() {
    PreferencesKeeper& preferences = m_parts.preferences;
    connect(&preferences, &PreferencesKeeper::changed, this, [this] {
        m_parts.keeper.handle(event::PolicyChanged{policyOf(m_parts.preferences.current())});
        adoptMoment();
        if (const Person& person = m_parts.preferences.current().person; person != m_parts.plan.person())
            m_parts.plan.adopt(person);
    });
    connect(&preferences, &PreferencesKeeper::edited, this,
            [this] { m_parts.lead.takeSounds(m_parts.preferences.current()); });
    connect(&preferences, &PreferencesKeeper::refused, this, &warn);
    connect(&m_parts.firstStart, &FirstStart::firstBreakAsked, this, [this] { m_breaks.start({}); });
}

void Application::connectPlan() {
    connect(&m_parts.plan, &PlanKeeper::changed, &m_parts.progress, &ProgressBrowser::refresh);
    connect(&m_parts.plan, &PlanKeeper::changed, &m_parts.planBrowser, &PlanBrowser::refresh);
    connect(&m_parts.plan, &PlanKeeper::changed, this, [this] {
        adoptMoment();
        m_desk.tellStatus();
    });
    connect(&m_parts.planBrowser, &PlanBrowser::fileAsked, &m_desk, &FrontDesk::openPlan);
    connect(&m_parts.planBrowser, &PlanBrowser::readAsked, this, &Application::read);
    connect(&m_parts.planBrowser, &PlanBrowser::refused, this, [](const QString& why) { warn({why}); });
}

void Application::connectReminder() {
    connect(&m_parts.keeper, &BreakKeeper::changed, &m_desk, &FrontDesk::tellStatus);
    connect(&m_parts.moment, &RightMoment::sideShown, &m_parts.notices, &BreakNotices::showSide);
    connect(&m_parts.moment, &RightMoment::sideWithdrawn, &m_parts.notices, &BreakNotices::withdrawSide);
    connect(m_parts.wallClock.get(), &WallClockWatch::changed, this, &Application::followWallClock);
    connect(&m_parts.hooks, &HookCommands::failed, this, &logLine);
}

void Application::connectLead() {
    BreakLead& lead = m_parts.lead;
    lead.setPictures([this](const Stretch& stretch) { return m_parts.own.pictureFile(stretch); });
    connect(&lead, &BreakLead::weekAsked, &m_desk, &FrontDesk::showWeek);
    connect(&lead, &BreakLead::whyAsked, this, &Application::read);
    connect(&m_parts.learn, &LearnBrowser::closed, &lead, &BreakLead::comeBack);
    connect(&lead, &BreakLead::wished, this, [this](const StretchId& stretch, std::optional<Wish> wish) {
        if (const QString fault = m_parts.plan.wish(stretch, wish); !fault.isEmpty())
            warn({fault});
    });
    connect(&lead, &BreakLead::voiceFault, &m_parts.preferences, &PreferencesKeeper::setVoiceFault);
    connect(&lead, &BreakLead::soundFault, &m_parts.preferences, &PreferencesKeeper::setSoundFault);
    connect(&lead, &BreakLead::soundsChosen, &m_parts.preferences, &PreferencesKeeper::setSounds);
}

void Application::connectJournal() {
    JournalKeeper& journal = m_parts.journal;
    connect(&journal, &JournalKeeper::opened, this, &Application::adoptJournal);
    connect(&journal, &JournalKeeper::changed, this, [this] {
        if (m_parts.journal.isRead())
            m_parts.care.look();
    });
    connect(&journal, &JournalKeeper::changed, &m_parts.progress, &ProgressBrowser::refresh);
    connect(&journal, &JournalKeeper::planChanged, &m_parts.plan, &PlanKeeper::changed);
    // Moments at which the app is awake anyway: a deadline, a return, an answer. The disk may be there again by now.
    connect(&m_parts.keeper, &BreakKeeper::changed, this,
            [this] { m_parts.journal.catchUp(m_parts.today()); });
    connect(&m_parts.moment, &RightMoment::fallingAsleep, &journal, &JournalKeeper::beforeSleep);
    connect(&m_parts.progress, &ProgressBrowser::stretchAsked, this, &Application::read);
}

void Application::connectRepair() {
    JournalRepair& repair = m_parts.repair;
    connect(&m_parts.care, &JournalCare::damaged, &repair, &JournalRepair::begin);
    connect(&m_parts.journal, &JournalKeeper::damaged, &repair, &JournalRepair::begin);
    connect(&repair, &JournalRepair::ended, this, [this](const QString& account) {
        warn({account});
        m_parts.ownKeeper.reread();
        m_parts.progress.refresh();
    });
    connect(&repair, &JournalRepair::damagedAgain, this, [](const QString& why) { warn({why}); });
    connect(&m_parts.care, &JournalCare::refused, this, [](const QString& why) { warn({why}); });
    connect(&m_parts.trouble, &JournalTrouble::changed, this, &Application::showTrouble);
}

void Application::connectRescues() {
    connect(&m_parts.rescues, &RescueKeeper::taken, this, [this](int stretches) {
        m_parts.notices.tell(JournalWords::rescuedTitle(), JournalWords::rescued(stretches));
    });
    connect(&m_parts.rescues, &RescueKeeper::refused, this, [](const QString& why) { warn({why}); });
}

void Application::connectSync() {
    m_parts.preferences.setCompletion([this](PreferencesDialog& dialog) {
        auto* sharing = new SharingInPreferences(dialog, m_parts.sync, m_parts.clock);
        connect(sharing, &SharingInPreferences::refused, this, [](const QString& why) { warn({why}); });
    });
    connect(&m_parts.sync, &FolderSync::taken, &m_parts.progress, &ProgressBrowser::refresh);
    connect(&m_parts.sync, &FolderSync::changed, &m_desk, &FrontDesk::tellStatus);
    connect(&m_parts.repair, &JournalRepair::ended, &m_parts.sync, &FolderSync::journalChanged);
    connect(&m_parts.keeper, &BreakKeeper::changed, &m_parts.sync, &FolderSync::lookAgain);
}

void Application::adoptJournal() {
    keepStartingPlan(m_parts.journal.plan(), m_parts.programme);
    // The catalog may have learnt of a caution since.
    m_parts.plan.adopt(m_parts.preferences.current().person);
    m_desk.greet();
    m_parts.care.look();
    m_parts.rescues.take();
    if (const QString warning = m_parts.sync.reload(); !warning.isEmpty())
        QTimer::singleShot(0, this, [warning] { warn({warning}); });
}

void Application::showTrouble() {
    m_parts.progress.setTrouble(m_parts.trouble.inFull());
    m_desk.tellStatus();
}

void Application::adoptMoment() {
    Preferences preferences = m_parts.preferences.current();
    // A pause without an end needs none: the days of over a year are enough until the next change or start.
    const Date farAhead = addDays(m_parts.today(), 400);
    for (const DateRange& pause : m_parts.plan.pauses())
        preferences.workingHours.daysOff.push_back({pause.first, std::min(pause.last, farAhead)});
    m_parts.moment.adopt(preferences);
}

void Application::followWallClock() {
    m_breaks.followWallClock();
    m_desk.tellStatus();
    m_parts.journal.catchUp(m_parts.today());
    m_parts.progress.refresh();
}

void Application::read(const StretchId& stretch) { m_parts.learn.show(QString::fromStdString(stretch)); }

} // namespace unhunch
