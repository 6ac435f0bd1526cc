#include "app/Application.h"

#include "app/command/CatalogNames.h"
#include "app/LearnBrowser.h"
#include "app/plan/PlanBrowser.h"
#include "app/platform/Clock.h"
#include "app/platform/Notifier.h"
#include "app/platform/QuitRequests.h"
#include "app/platform/TrayHost.h"
#include "app/platform/WallClockWatch.h"
#include "app/progress/ProgressBrowser.h"
#include "app/reminder/RightMoment.h"
#include "app/settings/FilePath.h"
#include "app/settings/PlanPictures.h"
#include "app/Startup.h"
#include "app/sync/SharingInPreferences.h"
#include "app/text/FittingWords.h"
#include "app/text/JournalWords.h"
#include "app/text/PlanWords.h"
#include "app/text/SharingWords.h"
#include "app/text/Words.h"
#include "app/TrayOrWindow.h"
#include "app/ui/MessageBoxes.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <iostream>

namespace unhunch {

namespace {

/// How long the app that ends waits for the disk before it leaves elsewhere what is unwritten, and how long in all after that:
/// who logs out is given some seconds.
constexpr std::chrono::seconds quitPatience{1};
constexpr std::chrono::seconds lastPatience{2};

OwnStretches loadStretches(const DataFolder& folder, QStringList& warnings) {
    LoadedCatalog loaded = loadCatalog(folder);
    OwnStretches own(folder, std::move(loaded.catalog));
    for (const QString& warning : {loaded.warning, own.warning()}) {
        if (!warning.isEmpty())
            warnings << warning;
    }
    return own;
}

/// Where the journal lies, in a folder that is made if it can be; who opens the journal says why it cannot.
std::filesystem::path placeOfJournal(const DataFolder& folder) {
    if (const QString fault = folder.createSocketFolder(); !fault.isEmpty())
        throw JournalError(fault.toStdString());
    static_cast<void>(folder.create());
    return filePath(folder.journal);
}

/// A line each for what is done in another stretch's place or in its easier form, and why.
QString swapped(const Routine& routine, const StretchCatalog& catalog) {
    QString lines;
    for (const Fitting& item : routine.items) {
        if (item.kind == Fitting::Kind::StandIn || item.kind == Fitting::Kind::Easier)
            lines += u'\n' + FittingWords::sentence(item, catalog);
    }
    return lines;
}

} // namespace

Application::Application(const DataFolder& folder)
    : m_folder(folder), m_clock(std::make_unique<SystemClock>()), m_preferences(folder, m_warnings),
      m_firstStart(m_preferences), m_own(loadStretches(folder, m_warnings)),
      m_journal(placeOfJournal(folder), today()), m_rescues(m_journal, folder.rescues),
      m_care(filePath(folder.journal), [this] { return today(); }),
      m_repair(m_journal, [this] { return today(); }),
      m_sync(SharedFolderStore::beside(folder.journal), m_journal, *m_clock),
      m_programme(m_own.catalog(), m_journal, Calendar(), m_preferences.current().person),
      m_plan(
          m_programme, [this] { return today(); },
          [this](const Person& person) { return m_preferences.setPerson(person); }),
      m_ownKeeper(m_programme, m_own, m_plan), m_keeper(policyOf(m_preferences.current()), *m_clock),
      m_holds(m_keeper, m_journal, *m_clock), m_wallClock(makeWallClockWatch()),
      m_moment(std::make_unique<RightMoment>(m_keeper, *m_clock, *m_wallClock)), m_notices(makeNotifier),
      m_trouble(m_journal,
                {.warn = [this](const QString& text) { warn({text}); },
                 .tell = [this](const QString& title, const QString& text) { m_notices.tell(title, text); }}),
      m_status({m_keeper.scheduler(), *m_clock, [this] { return m_moment->hours(); },
                [this] { return m_moment->heldBy(); }, [this] { return planPause(); },
                [this] {
                    const QString trouble = m_trouble.inShort();
                    return trouble.isEmpty() ? SharingWords::inShort(m_sync.state()) : trouble;
                }}),
      m_lead(m_programme, m_journal, *m_clock), m_hooks(m_preferences.current().hooks), m_control(*this),
      m_progress(std::make_unique<ProgressBrowser>(m_programme, m_journal, *m_clock, folder.reportNotes)),
      m_planBrowser(std::make_unique<PlanBrowser>(
          PlanBrowser::Parts{m_programme, m_plan, m_own, m_ownKeeper, *m_clock,
                             [this]() -> const Preferences& { return m_preferences.current(); },
                             folder.drafts, [this] { return planUnknown(); }})),
      m_learn(std::make_unique<LearnBrowser>(m_programme.catalog())) {}

Application::~Application() = default;

bool Application::claimInstance() { return m_control.claimSocket(m_folder.socket); }

void Application::start() {
    // Also with a set under way: what was done of it is kept.
    m_quitRequests = makeQuitRequests();
    connect(m_quitRequests.get(), &QuitRequests::asked, this, &Application::quit);
    m_place = std::make_unique<TrayOrWindow>(makeTrayHost(), *this);
    connectPreferences();
    connectPlan();
    connectReminder();
    connectJournal();
    connectSync();
    m_control.offerService();
    updateTray();
    m_place->start();
    if (m_journal.isRead())
        adoptJournal();
    else
        showTrouble();
    if (!m_warnings.isEmpty())
        QTimer::singleShot(0, this, [this] { warn(std::exchange(m_warnings, {})); });
}

void Application::connectPreferences() {
    connect(&m_preferences, &PreferencesKeeper::changed, this, [this] {
        m_keeper.handle(event::PolicyChanged{policyOf(m_preferences.current())});
        adoptMoment();
    });
    connect(&m_preferences, &PreferencesKeeper::edited, this,
            [this] { m_lead.takeSounds(m_preferences.current()); });
    connect(&m_preferences, &PreferencesKeeper::refused, this, &Application::warn);
    connect(&m_firstStart, &FirstStart::firstBreakAsked, this, [this] { startBreak({}); });
    connect(&m_lead, &BreakLead::voiceFault, &m_preferences, &PreferencesKeeper::setVoiceFault);
    connect(&m_lead, &BreakLead::soundFault, &m_preferences, &PreferencesKeeper::setSoundFault);
    connect(&m_lead, &BreakLead::soundsChosen, &m_preferences, &PreferencesKeeper::setSounds);
}

void Application::connectPlan() {
    connect(&m_preferences, &PreferencesKeeper::changed, this, [this] {
        if (m_preferences.current().person != m_plan.person())
            m_plan.adopt(m_preferences.current().person);
    });
    connect(&m_plan, &PlanKeeper::changed, m_progress.get(), &ProgressBrowser::refresh);
    connect(&m_plan, &PlanKeeper::changed, m_planBrowser.get(), &PlanBrowser::refresh);
    connect(m_planBrowser.get(), &PlanBrowser::fileAsked, this, &Application::openPlan);
    connect(m_planBrowser.get(), &PlanBrowser::readAsked, this,
            [this](const StretchId& stretch) { showLearn(QString::fromStdString(stretch)); });
    connect(m_planBrowser.get(), &PlanBrowser::refused, this, [this](const QString& why) { warn({why}); });
    connect(&m_lead, &BreakLead::wished, this, [this](const StretchId& stretch, std::optional<Wish> wish) {
        if (const QString fault = m_plan.wish(stretch, wish); !fault.isEmpty())
            warn({fault});
    });
    m_lead.setPictures([this](const Stretch& stretch) { return m_own.pictureFile(stretch); });
    connect(&m_plan, &PlanKeeper::changed, this, [this] {
        adoptMoment();
        updateTray();
        m_control.tellStatus();
    });
}

void Application::connectReminder() {
    connect(&m_keeper, &BreakKeeper::changed, this, &Application::updateTray);
    connect(&m_keeper, &BreakKeeper::changed, this, [this] { m_control.tellStatus(); });
    connect(&m_keeper, &BreakKeeper::announced, this, &Application::announce);
    connect(&m_keeper, &BreakKeeper::asked, this, &Application::remind);
    connect(&m_keeper, &BreakKeeper::withdrawn, this, [this] { m_notices.withdraw(); });
    connect(&m_keeper, &BreakKeeper::answered, this, [this](Answer answer) {
        m_notices.withdraw();
        m_journal.reminderAnswered(answer, m_clock->wall());
    });
    connect(&m_keeper, &BreakKeeper::beginDue, this, [this] { startBreak({}); });
    connect(&m_notices, &BreakNotices::answered, this, [this](NoticeAction action) {
        switch (action) {
        case NoticeAction::Start: startBreak({}); break;
        case NoticeAction::Snooze: (void)snooze(std::nullopt); break;
        case NoticeAction::Skip: (void)skip(); break;
        }
    });
    connect(m_moment.get(), &RightMoment::sideShown, &m_notices, &BreakNotices::showSide);
    connect(m_moment.get(), &RightMoment::sideWithdrawn, &m_notices, &BreakNotices::withdrawSide);

    connect(m_wallClock.get(), &WallClockWatch::changed, this, &Application::followWallClock);
    connect(&m_hooks, &HookCommands::failed, this, &Application::log);
    connect(&m_lead, &BreakLead::ended, this, &Application::endBreak);
    connect(&m_lead, &BreakLead::weekAsked, this, &Application::showWeek);
    const auto readAbout = [this](const StretchId& stretch) { showLearn(QString::fromStdString(stretch)); };
    connect(&m_lead, &BreakLead::whyAsked, this, readAbout);
    connect(m_progress.get(), &ProgressBrowser::stretchAsked, this, readAbout);
    connect(m_learn.get(), &LearnBrowser::closed, &m_lead, &BreakLead::comeBack);
    adoptMoment();
}

void Application::connectJournal() {
    connect(&m_journal, &JournalKeeper::opened, this, &Application::adoptJournal);
    connect(&m_journal, &JournalKeeper::changed, this, [this] {
        if (m_journal.isRead())
            m_care.look();
    });
    connect(&m_care, &JournalCare::damaged, &m_repair, &JournalRepair::begin);
    connect(&m_journal, &JournalKeeper::damaged, &m_repair, &JournalRepair::begin);
    connect(&m_repair, &JournalRepair::ended, this, [this](const QString& account) {
        warn({account});
        m_ownKeeper.reread();
        m_progress->refresh();
    });
    connect(&m_rescues, &RescueKeeper::taken, this, [this](int stretches) {
        m_notices.tell(JournalWords::rescuedTitle(), JournalWords::rescued(stretches));
    });
    connect(&m_rescues, &RescueKeeper::refused, this, [this](const QString& why) { warn({why}); });
    connect(&m_repair, &JournalRepair::damagedAgain, this, [this](const QString& why) { warn({why}); });
    connect(&m_care, &JournalCare::refused, this, [this](const QString& why) { warn({why}); });
    // Moments at which the app is awake anyway: a deadline, a return, an answer. The disk may be there again by now.
    connect(&m_keeper, &BreakKeeper::changed, this, [this] { m_journal.catchUp(today()); });
    connect(m_moment.get(), &RightMoment::fallingAsleep, &m_journal, &JournalKeeper::beforeSleep);
    connect(&m_journal, &JournalKeeper::changed, m_progress.get(), &ProgressBrowser::refresh);
    connect(&m_journal, &JournalKeeper::planChanged, &m_plan, &PlanKeeper::changed);
    connect(&m_trouble, &JournalTrouble::changed, this, &Application::showTrouble);
}

void Application::showTrouble() {
    m_progress->setTrouble(m_trouble.inFull());
    updateTray();
    m_control.tellStatus();
}

void Application::adoptJournal() {
    keepStartingPlan(m_journal.plan(), m_programme);
    // The catalog may have learnt of a caution since.
    m_plan.adopt(m_preferences.current().person);
    greet();
    m_care.look();
    m_rescues.take();
    if (const QString warning = m_sync.reload(); !warning.isEmpty())
        QTimer::singleShot(0, this, [this, warning] { warn({warning}); });
}

QString Application::planUnknown() const {
    return m_journal.isRead() ? QString() : JournalWords::planNotKnown(m_journal.fault());
}

void Application::connectSync() {
    m_preferences.setCompletion([this](PreferencesDialog& dialog) {
        auto* sharing = new SharingInPreferences(dialog, m_sync, *m_clock);
        connect(sharing, &SharingInPreferences::refused, this, [this](const QString& why) { warn({why}); });
    });
    connect(&m_sync, &FolderSync::taken, m_progress.get(), &ProgressBrowser::refresh);
    connect(&m_sync, &FolderSync::changed, this, [this] {
        updateTray();
        m_control.tellStatus();
    });
    connect(&m_repair, &JournalRepair::ended, &m_sync, &FolderSync::journalChanged);
    connect(&m_keeper, &BreakKeeper::changed, &m_sync, &FolderSync::lookAgain);
}

std::optional<DateRange> Application::planPause() const {
    const std::vector<DateRange> pauses = m_plan.pauses();
    const auto running = std::ranges::find_if(
        pauses, [today = today()](const DateRange& pause) { return pause.contains(today); });
    return running == pauses.end() ? std::nullopt : std::optional(*running);
}

void Application::adoptMoment() {
    Preferences preferences = m_preferences.current();
    // A pause without an end needs none: the days of over a year are enough until the next change or start.
    const Date farAhead = addDays(today(), 400);
    for (const DateRange& pause : m_plan.pauses())
        preferences.workingHours.daysOff.push_back({pause.first, std::min(pause.last, farAhead)});
    m_moment->adopt(preferences);
}

Application::DueRoutine Application::dueRoutine() const {
    const Routine routine = m_programme.nextOn(today(), budget());
    QString text = Words::routine(routine, prescribed()) + swapped(routine, prescribed());
    if (!m_journal.isRead())
        text += u'\n' + JournalWords::suggestedWithout();
    return {routine.stretches(), text};
}

void Application::announce() { m_notices.announce(m_preferences.current().notice, dueRoutine().text); }

void Application::remind(bool again) {
    const DueRoutine due = dueRoutine();
    const std::chrono::minutes snooze = m_preferences.current().snooze;
    m_notices.remind(due.text, m_keeper.scheduler().canSnooze() ? std::optional(snooze) : std::nullopt);
    if (again)
        return;
    m_journal.reminderShown(m_clock->wall());
    m_hooks.breakDue(due.stretches);
}

void Application::updateTray() { m_place->setStatus(m_status.trayStatus()); }

Date Application::today() const { return m_clock->wall().date; }

StretchCatalog Application::prescribed() const { return m_programme.prescribed(today()); }
void Application::followWallClock() {
    const BreakState& state = m_keeper.scheduler().state();
    const auto* onBreak = std::get_if<OnBreak>(&state);
    const auto* paused = onBreak && onBreak->then ? &*onBreak->then : std::get_if<Paused>(&state);
    if (m_pausedUntil && paused && paused->until) {
        // Only if it moves: asking for a pause tells that somebody is there.
        const Instant end = instantOf(*m_clock, *m_pausedUntil);
        if (std::chrono::abs(end - *paused->until) > std::chrono::seconds{1})
            m_keeper.handle(event::PauseAsked{end});
    }
    updateTray();
    m_control.tellStatus();
    m_journal.catchUp(today());
    m_progress->refresh();
}

BreakBudget Application::budget() const {
    return {m_preferences.current().breakLength, m_preferences.current().person.places};
}

ActionAnswer Application::startBreak(const BreakWish& wish) {
    if (m_lead.isUnderWay()) {
        if (!wish.stretches.empty())
            return {false, tr("A break is under way; stop it in its own window before another one begins.")};
        m_lead.bringForward();
        return {true, tr("A break is under way; its window is in front.")};
    }
    std::vector<StretchId> named;
    for (const StretchId& name : wish.stretches)
        named.push_back(idNamed(name, m_programme.catalog()));
    NamedRoutine chosen;
    if (!named.empty())
        chosen =
            m_programme.routineOf(named, today(), wish.evenUnfit ? Unfit::DoAllTheSame : Unfit::LeaveOut);
    else
        chosen.routine = m_programme.nextOn(today(), budget());
    if (!chosen.unfit.empty())
        return {false, FittingWords::unfit(chosen.unfit, m_programme.catalog())};
    QString nothingDue;
    if (chosen.routine.items.empty())
        nothingDue = PlanWords::nothingDue(m_programme.whyNothingIsDue(today()), planPause());
    m_keeper.handle(event::BreakStarted{});
    if (!nothingDue.isEmpty()) {
        m_keeper.handle(event::BreakEnded{});
        m_lead.showNothingDue(nothingDue, m_status.state(), m_preferences.current());
        return {true, nothingDue + u'.'};
    }
    m_lead.begin(chosen.routine, prescribed(), m_preferences.current());
    m_hooks.breakStarted(chosen.routine.stretches());
    QStringList otherwise;
    for (const Fitting& item : FittingWords::changed(chosen.routine.items))
        otherwise << FittingWords::sentence(item, m_programme.catalog());
    return {true, otherwise.join(u'\n')};
}

void Application::endBreak() {
    m_keeper.handle(event::BreakEnded{});
    m_hooks.breakEnded();
    QString next = m_status.state();
    const Routine routine = m_programme.nextOn(today(), budget());
    if (!routine.items.empty())
        next += u'\n' + Words::routine(routine, prescribed());
    m_lead.showEnd(next);
}

Refusal Application::snooze(std::optional<std::chrono::minutes> length) {
    if (const Refusal refusal = Words::nothingToPutOff(m_keeper.scheduler().state()))
        return refusal;
    if (!m_keeper.scheduler().canSnooze())
        return Words::noSnoozeLeft();
    m_keeper.handle(event::SnoozeAsked{length.value_or(m_preferences.current().snooze)});
    return std::nullopt;
}

Refusal Application::skip() {
    if (const Refusal refusal = Words::nothingToPutOff(m_keeper.scheduler().state()))
        return refusal;
    m_keeper.handle(event::SkipAsked{});
    return std::nullopt;
}

ActionAnswer Application::pause(std::optional<std::chrono::minutes> length) {
    m_pausedUntil.reset();
    m_keeper.handle(event::PauseAsked{length ? std::optional(m_clock->instant() + *length) : std::nullopt});
    return pauseAnswer();
}

ActionAnswer Application::pauseUntilTomorrow() { return pauseUntil(m_clock->tomorrow()); }

ActionAnswer Application::pauseUntil(std::chrono::seconds timeOfDay) {
    return pauseUntil(nextTimeOfDay(*m_clock, timeOfDay));
}

ActionAnswer Application::pauseUntil(Instant end) {
    m_pausedUntil = wallTime(m_clock->wallAt(end));
    m_keeper.handle(event::PauseAsked{end});
    return pauseAnswer();
}

ActionAnswer Application::pauseAnswer() const {
    const bool onBreak = std::holds_alternative<OnBreak>(m_keeper.scheduler().state());
    return {true, onBreak ? tr("The break goes on; reminders pause after it.") : QString()};
}

void Application::resume() { m_keeper.handle(event::ResumeAsked{}); }

void Application::bringForward() {
    if (!m_place->bringWindowForward())
        showWeek();
}

void Application::showWeek() {
    m_progress->show();
    m_journal.catchUp(today());
}

void Application::showLearn(const QString& page) { m_learn->show(page); }

void Application::showPlan() { m_planBrowser->show(); }

void Application::showPreferences() {
    m_preferences.setTold(m_moment->tellsAbsence(), m_moment->tellsPauses());
    m_preferences.showDialog(plan(), m_clock->wall().date);
}

void Application::openPlan(const QString& file) {
    try {
        m_planBrowser->offer(unhunch::openPlan(file));
    } catch (const std::runtime_error& error) {
        warn({QString::fromUtf8(error.what())});
    }
}

void Application::rereadPlan() {
    // What the person's stretches are now is held against the plan as it is now.
    m_journal.reread([this] { m_ownKeeper.reread(); });
    if (const QString warning = m_sync.reload(); !warning.isEmpty())
        warn({warning});
}

bool Application::isUnsettled(const std::string& session) const {
    return session == m_journal.underWay() || m_journal.unwritten().holds(session);
}

void Application::showAboutMe() {
    m_preferences.setTold(m_moment->tellsAbsence(), m_moment->tellsPauses());
    m_preferences.showAboutMe(plan(), m_clock->wall().date);
}

FitOfPlan Application::plan() const {
    FitOfPlan plan{m_programme.catalog(), {}};
    if (!m_journal.isRead())
        return plan; // which is not known
    for (const ChosenStretch& chosen : m_programme.chosenOn(today())) {
        if (plan.catalog.find(chosen.stretch))
            plan.stretches.push_back(chosen.stretch);
    }
    return plan;
}

void Application::greet() {
    if (m_firstStart.isDue(m_journal.hasSessions()))
        m_firstStart.welcome(plan());
}

void Application::log(const QString& sentence) { std::cerr << "unhunch: " << sentence.toStdString() << '\n'; }

void Application::warn(const QStringList& warnings) {
    for (const QString& warning : warnings)
        log(warning);
    showWarningBox(warnings);
}

AppStatus Application::status() {
    m_keeper.catchUp();
    return m_status.status();
}

void Application::quit() {
    m_firstStart.end();
    m_lead.stop();
    // What is known to be in trouble is not waited for first.
    if (!m_journal.fault().isEmpty() || !m_journal.finish(quitPatience)) {
        const QStringList files = m_rescues.leave(lastPatience);
        for (const QString& sentence : m_trouble.atTheEnd(files).split(u'\n', Qt::SkipEmptyParts))
            log(sentence);
    }
    QApplication::quit();
}

} // namespace unhunch
