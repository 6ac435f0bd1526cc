#pragma once

#include <QObject>

#include <chrono>
#include <memory>

class QAction;
class QMenu;

namespace unhunch {

struct TrayStatus;

/// What the person can ask of the app at any time. Made once and shown in two places, by the tray's menu and by the
/// window that stands in for it, so that both offer the same in the same words.
class MenuActions : public QObject {
    Q_OBJECT
public:
    explicit MenuActions(QObject* parent = nullptr);
    ~MenuActions() override;

    /// Offers what makes sense in that state.
    void setStatus(const TrayStatus& status);

    [[nodiscard]] QAction& start() const { return *m_start; }
    [[nodiscard]] QAction& snooze() const { return *m_snooze; }
    [[nodiscard]] QAction& skip() const { return *m_skip; }
    /// Has a menu of lengths. Of this and resume(), one is visible.
    [[nodiscard]] QAction& pause() const;
    [[nodiscard]] QAction& resume() const { return *m_resume; }
    [[nodiscard]] QAction& week() const { return *m_week; }
    [[nodiscard]] QAction& plan() const { return *m_plan; }
    [[nodiscard]] QAction& learn() const { return *m_learn; }
    [[nodiscard]] QAction& preferences() const { return *m_preferences; }
    [[nodiscard]] QAction& aboutMe() const { return *m_aboutMe; }
    [[nodiscard]] QAction& about() const { return *m_about; }
    [[nodiscard]] QAction& quit() const { return *m_quit; }

Q_SIGNALS:
    void startAsked();
    void snoozeAsked();
    void skipAsked();
    /// Pause for that long; zero means until resumed.
    void pauseAsked(std::chrono::minutes length);
    void pauseUntilTomorrowAsked();
    void resumeAsked();
    void weekAsked();
    void planAsked();
    void learnAsked();
    void preferencesAsked();
    void aboutMeAsked();
    void aboutAsked();
    void quitAsked();

private:
    QAction* make(const QString& text, void (MenuActions::*asked)());
    void fillPauseMenu();

    std::unique_ptr<QMenu> m_pauseMenu;
    QAction* m_start;
    QAction* m_snooze;
    QAction* m_skip;
    QAction* m_resume;
    QAction* m_week;
    QAction* m_plan;
    QAction* m_learn;
    QAction* m_preferences;
    QAction* m_aboutMe;
    QAction* m_about;
    QAction* m_quit;
};

} // namespace unhunch
