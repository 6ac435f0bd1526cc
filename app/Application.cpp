#include "app/Application.h"

#include "app/command/AppCommands.h"
#include "app/command/ControlSocket.h"
#include "app/platform/Autostart.h"
#include "app/platform/Clock.h"
#include "app/platform/IdleWatch.h"
#include "app/platform/Notifier.h"
#include "app/platform/QuitRequests.h"
#include "app/platform/TrayHost.h"
#include "app/ReminderNotice.h"
#include "app/SoundTrial.h"
#include "app/Startup.h"
#include "app/text/Words.h"
#include "app/ui/MessageBoxes.h"
#include "app/ui/preferences/PreferencesDialog.h"
#include "app/ui/TrayIcon.h"
#include "app/WeekBrowser.h"

#include <QApplication>
#include <QTimer>

#include <iostream>

namespace unhunch {

namespace {

/// Long enough for a panel that starts together with us to come up.
constexpr std::chrono::seconds trayPatience{8};

void bringForward(QWidget& window) {
    window.show();
    window.raise();
    window.activateWindow();
}

bool isPaused(const BreakState& state) { return std::holds_alternative<Paused>(state); }

LoadedPreferences loadPreferences(const PreferencesStore& store, QStringList& warnings) {
    LoadedPreferences loaded = store.load();
    warnings << loaded.warnings;
    return loaded;
}

StretchCatalog loadCatalog(const DataFolder& folder, QStringList& warnings) {
    LoadedCatalog loaded = loadCatalog(folder);
    if (!loaded.warning.isEmpty())
        warnings << loaded.warning;
    return std::move(loaded.catalog);
}

} // namespace

Application::Application(const DataFolder& folder)
    : m_folder(folder), m_clock(std::make_unique<SystemClock>()), m_store(folder.preferences),
      m_preferences(loadPreferences(m_store, m_warnings).preferences),
      m_programme(openProgramme(folder, loadCatalog(folder, m_warnings), *m_clock)),
      m_journal(m_programme.journal()), m_keeper(policyOf(m_preferences), *m_clock),
      m_lead(m_programme, m_journal, *m_clock), m_autostart(makeAutostart(folder.arguments())),
      m_week(std::make_unique<WeekBrowser>(m_programme, *m_clock)) {}

Application::~Application() = default;

bool Application::claimInstance() {
    m_control = std::make_unique<ControlServer>(
        [this](const QStringList& words) { return runAppCommand(words, *this); });
    return m_control->listen(m_folder.socket);
}

void Application::start() {
    // Also with a set under way: what was done of it is kept.
    m_quitRequests = makeQuitRequests();
    connect(m_quitRequests.get(), &QuitRequests::asked, this, &Application::quit);
    m_trayHost = makeTrayHost();
    if (m_trayHost->isPresent())
        makeTrayIcon();
    connect(m_trayHost.get(), &TrayHost::appeared, this, &Application::makeTrayIcon);
    connectReminder();
    if (!m_tray) {
        // Without a tray nobody would see that the app runs.
        QTimer::singleShot(trayPatience, this, [this] {
            if (!m_tray)
                showWeek();
        });
    }
    if (!m_warnings.isEmpty())
        QTimer::singleShot(0, this, [this] { warn(std::exchange(m_warnings, {})); });
}

void Application::makeTrayIcon() {
    if (m_tray) {
        m_tray->renew();
        return;
    }
    m_tray = std::make_unique<TrayIcon>();
    connectTray();
    updateTray();
}

void Application::connectTray() {
    TrayIcon* tray = m_tray.get();
    connect(tray, &TrayIcon::startAsked, this, [this] { startBreak({}); });
    connect(tray, &TrayIcon::snoozeAsked, this, [this] { snooze(std::nullopt); });
    connect(tray, &TrayIcon::skipAsked, this, &Application::skip);
    connect(tray, &TrayIcon::pauseAsked, this, [this](std::chrono::minutes length) {
        pause(length > std::chrono::minutes{0} ? std::optional(length) : std::nullopt);
    });
    connect(tray, &TrayIcon::pauseUntilTomorrowAsked, this, &Application::pauseUntilTomorrow);
    connect(tray, &TrayIcon::resumeAsked, this, &Application::resume);
    connect(tray, &TrayIcon::weekAsked, this, &Application::showWeek);
    connect(tray, &TrayIcon::preferencesAsked, this, &Application::showPreferences);
    connect(tray, &TrayIcon::aboutAsked, this, &showAboutBox);
    connect(tray, &TrayIcon::quitAsked, this, &Application::quit);
}

void Application::connectReminder() {
    connect(&m_keeper, &BreakKeeper::changed, this, &Application::updateTray);
    connect(&m_keeper, &BreakKeeper::asked, this, &Application::remind);
    connect(&m_keeper, &BreakKeeper::answered, this, [this](Answer answer) {
        if (m_notice)
            m_notice->withdraw();
        m_journal.reminderAnswered(answer, m_clock->wall());
    });
    connect(&m_journal, &JournalKeeper::written, m_week.get(), &WeekBrowser::refresh);
    connect(&m_journal, &JournalKeeper::refused, this, [this](const QString& why) {
        warn({tr("%1\nWhat you do is kept in memory and written as soon as it can be.").arg(why)});
    });

    connect(&m_lead, &BreakLead::ended, this, &Application::endBreak);
    connect(&m_lead, &BreakLead::weekAsked, this, &Application::showWeek);
    connect(&m_lead, &BreakLead::voiceFault, this, [this](const QString& fault) { m_voiceFault = fault; });
    connect(&m_lead, &BreakLead::soundFault, this, [this](const QString& fault) { m_soundFault = fault; });
    connect(&m_lead, &BreakLead::soundsChosen, this, [this](bool voice, bool chimes) {
        Preferences chosen = m_preferences;
        chosen.voice = voice;
        chosen.sound = chimes;
        chosen.startWithSession = m_autostart->isEnabled();
        applyPreferences(chosen);
        if (m_preferencesDialog)
            m_preferencesDialog->setSounds(voice, chimes);
    });

    m_idle = makeIdleWatch(*m_clock);
    // A pause as long as a break is rest; shorter ones are told as well, and are credited for their share.
    m_idle->setThreshold(std::chrono::minutes{1});
    connect(m_idle.get(), &IdleWatch::wentAway, this,
            [this](Instant since) { m_keeper.handle(event::WentAway{since}); });
    connect(m_idle.get(), &IdleWatch::cameBack, this, [this] { m_keeper.handle(event::CameBack{}); });
}

void Application::remind() {
    const auto* due = std::get_if<Due>(&m_keeper.scheduler().state());
    if (due && due->asked == 1)
        m_journal.reminderShown(m_clock->wall());
    QString body;
    try {
        body = Words::routine(m_programme.nextOn(m_clock->wall().date, budget()), m_programme.catalog());
    } catch (const JournalError& error) {
        body = QString::fromUtf8(error.what());
    }
    if (!m_notice) {
        m_notice = std::make_unique<ReminderNotice>(makeNotifier());
        connect(m_notice.get(), &ReminderNotice::answered, this, [this](NoticeAction action) {
            switch (action) {
            case NoticeAction::Start: startBreak({}); break;
            case NoticeAction::Snooze: snooze(std::nullopt); break;
            case NoticeAction::Skip: skip(); break;
            }
        });
    }
    m_notice->show({tr("Time to loosen your back"), body, tr("Start"),
                    tr("Snooze %1").arg(Words::duration(m_preferences.snooze)), tr("Skip")});
}

std::optional<LocalDateTime> Application::nextChange() const {
    const BreakState& state = m_keeper.scheduler().state();
    if (const auto* paused = std::get_if<Paused>(&state))
        return paused->until ? std::optional(m_clock->wallAt(*paused->until)) : std::nullopt;
    const std::optional<Instant> next = m_keeper.scheduler().nextBreak();
    return next ? std::optional(m_clock->wallAt(*next)) : std::nullopt;
}

void Application::updateTray() {
    if (!m_tray)
        return;
    const BreakState& state = m_keeper.scheduler().state();
    TrayStatus status;
    status.look = isPaused(state)                      ? TrayLook::Paused
                  : std::holds_alternative<Due>(state) ? TrayLook::Due
                                                       : TrayLook::Working;
    status.tooltip = tr("Unhunch – %1").arg(Words::state(state, nextChange()));
    status.onBreak = std::holds_alternative<OnBreak>(state);
    status.canSnooze = m_keeper.scheduler().canSnooze();
    m_tray->setStatus(status);
}

BreakBudget Application::budget() const { return {m_preferences.breakLength, m_preferences.places}; }

void Application::startBreak(const std::vector<StretchId>& stretches) {
    if (m_lead.isUnderWay()) {
        m_lead.bringForward();
        return;
    }
    Routine routine;
    try {
        routine = stretches.empty() ? m_programme.nextOn(m_clock->wall().date, budget())
                                    : routineOf(stretches, m_programme.catalog());
    } catch (const JournalError& error) {
        warn({QString::fromUtf8(error.what())});
        return;
    }
    m_keeper.handle(event::BreakStarted{});
    if (!routine.stretches.empty()) {
        m_lead.begin(routine, m_preferences);
        return;
    }
    m_keeper.handle(event::BreakEnded{});
    m_lead.showNothingDue(Words::state(m_keeper.scheduler().state(), nextChange()), m_preferences);
}

void Application::endBreak() {
    m_keeper.handle(event::BreakEnded{});
    QString next = Words::state(m_keeper.scheduler().state(), nextChange());
    try {
        const Routine routine = m_programme.nextOn(m_clock->wall().date, budget());
        if (!routine.stretches.empty())
            next += u'\n' + Words::routine(routine, m_programme.catalog());
    } catch (const JournalError&) {
        // When it comes is worth telling without what it will be.
    }
    m_lead.showEnd(next);
}

void Application::snooze(std::optional<std::chrono::minutes> length) {
    m_keeper.handle(event::SnoozeAsked{length.value_or(m_preferences.snooze)});
}

void Application::skip() { m_keeper.handle(event::SkipAsked{}); }

void Application::pause(std::optional<std::chrono::minutes> length) {
    m_keeper.handle(event::PauseAsked{length ? std::optional(m_clock->instant() + *length) : std::nullopt});
}

void Application::pauseUntilTomorrow() { m_keeper.handle(event::PauseAsked{m_clock->tomorrow()}); }

void Application::resume() { m_keeper.handle(event::ResumeAsked{}); }

void Application::showWeek() { m_week->show(); }

void Application::showPreferences() {
    if (!m_preferencesDialog) {
        Preferences shown = m_preferences;
        shown.startWithSession = m_autostart->isEnabled();
        m_preferencesDialog = new PreferencesDialog(shown, m_programme.catalog(), m_autostart->isSupported());
        m_preferencesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferencesDialog, &QDialog::accepted, this, [this] {
            applyPreferences(m_preferencesDialog->preferences());
            m_lead.takeSounds(m_preferences);
        });
        m_preferencesDialog->setVoiceFault(m_voiceFault);
        m_preferencesDialog->setSoundFault(m_soundFault);
        new SoundTrial(*m_preferencesDialog);
    }
    bringForward(*m_preferencesDialog);
}

void Application::applyPreferences(const Preferences& preferences) {
    m_preferences = rememberingSounds(preferences, m_preferences);
    m_keeper.handle(event::PolicyChanged{policyOf(preferences)});
    QStringList faults;
    try {
        m_store.save(m_preferences);
    } catch (const PreferencesError& error) {
        faults << QString::fromUtf8(error.what());
    }
    try {
        if (m_autostart->isSupported() && m_autostart->isEnabled() != preferences.startWithSession)
            m_autostart->setEnabled(preferences.startWithSession);
    } catch (const AutostartError& error) {
        faults << QString::fromUtf8(error.what());
    }
    if (!faults.isEmpty())
        warn(faults);
}

void Application::warn(const QStringList& warnings) {
    for (const QString& warning : warnings)
        std::cerr << "unhunch: " << warning.toStdString() << '\n';
    showWarningBox(warnings);
}

AppStatus Application::status() const {
    const BreakScheduler& scheduler = m_keeper.scheduler();
    const std::optional<Instant> next = scheduler.nextBreak();
    return {Words::stateName(scheduler.state()), next ? std::optional(m_clock->wallAt(*next)) : std::nullopt,
            Words::reason(scheduler.state(), scheduler.policy())};
}

void Application::quit() {
    m_lead.stop();
    m_journal.retry();
    QApplication::quit();
}

} // namespace unhunch
