#pragma once

#include "app/command/AppActions.h"
#include "app/RemoteControl.h"

#include <QObject>
#include <QString>

#include <memory>

namespace unhunch {

class Breaks;
class QuitRequests;
class TrayOrWindow;
struct AppParts;
struct FitOfPlan;

/// Where the running app is asked for something: by tray or window, command line, bus, and the session that ends. Has it
/// done by the part whose matter it is, and tells all who show it how the app stands.
class FrontDesk : public QObject, public AppActions {
    Q_OBJECT
public:
    /// Both must outlive it.
    FrontDesk(AppParts& parts, Breaks& breaks);
    ~FrontDesk() override;

    /// Takes the control socket; false when another instance has it.
    [[nodiscard]] bool claimSocket(const QString& socket) { return m_control.claimSocket(socket); }
    /// Appears in the tray, or as a window, and on the bus. Before this nothing may be told.
    void open();
    /// Tells tray and bus how the app stands, now that it may have changed.
    void tellStatus();
    /// Welcomes whoever is new.
    void greet();

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
    /// The plan, to be held against the person.
    [[nodiscard]] FitOfPlan plan() const;
    /// What the desktop tells of absence and pauses, for the preferences.
    void sayWhatIsTold();

    AppParts& m_parts;
    Breaks& m_breaks;
    RemoteControl m_control;
    std::unique_ptr<QuitRequests> m_quitRequests;
    std::unique_ptr<TrayOrWindow> m_place;
};

} // namespace unhunch
