#pragma once

#include "app/BreakKeeper.h"
#include "app/BreakLead.h"
#include "app/command/AppActions.h"
#include "app/JournalKeeper.h"
#include "app/Programme.h"
#include "app/settings/DataFolder.h"
#include "app/settings/PreferencesStore.h"
#include "core/week/WeekPlan.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace unhunch {

class Autostart;
class ControlServer;
class IdleWatch;
class PreferencesDialog;
class QuitRequests;
class ReminderNotice;
class SystemClock;
class TrayHost;
class TrayIcon;
class WeekBrowser;

/// The composition root of the running app: builds the parts and connects them. Windows are made when first shown.
class Application : public QObject, public AppActions {
    Q_OBJECT
public:
    /// Reads what is on disk. Throws JournalError when the journal cannot be opened.
    explicit Application(const DataFolder& folder);
    ~Application() override;

    /// Takes the control socket; false when another instance has it.
    [[nodiscard]] bool claimInstance();
    /// Shows the tray icon and begins to count.
    void start();

    void startBreak(const std::vector<StretchId>& stretches) override;
    void snooze(std::optional<std::chrono::minutes> length) override;
    void skip() override;
    void pause(std::optional<std::chrono::minutes> length) override;
    void pauseUntilTomorrow() override;
    void resume() override;
    void showWeek() override;
    void showPreferences() override;
    void quit() override;
    [[nodiscard]] AppStatus status() const override;

private:
    void connectTray();
    void connectReminder();
    void makeTrayIcon();
    void updateTray();
    void remind();
    void endBreak();
    void applyPreferences(const Preferences& preferences);
    void warn(const QStringList& warnings);
    [[nodiscard]] BreakBudget budget() const;
    [[nodiscard]] std::optional<LocalDateTime> nextChange() const;

    DataFolder m_folder;
    std::unique_ptr<SystemClock> m_clock;
    PreferencesStore m_store;
    QStringList m_warnings;
    Preferences m_preferences;
    Programme m_programme;
    JournalKeeper m_journal;
    BreakKeeper m_keeper;
    BreakLead m_lead;
    std::unique_ptr<ControlServer> m_control;
    std::unique_ptr<QuitRequests> m_quitRequests;
    std::unique_ptr<TrayHost> m_trayHost;
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<ReminderNotice> m_notice; ///< made for the first reminder
    std::unique_ptr<Autostart> m_autostart;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<WeekBrowser> m_week;
    QPointer<PreferencesDialog> m_preferencesDialog;
    QString m_voiceFault; ///< why the last guide could not be heard, for the preferences
    QString m_soundFault;
};

} // namespace unhunch
