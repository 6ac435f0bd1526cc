#include "app/ui/MenuActions.h"

#include "app/ui/TrayStatus.h"

#include <QAction>
#include <QMenu>

namespace unhunch {

MenuActions::MenuActions(QObject* parent)
    : QObject(parent), m_pauseMenu(std::make_unique<QMenu>(tr("&Pause"))),
      m_start(make(QString(), &MenuActions::startAsked)),
      m_snooze(make(tr("S&nooze"), &MenuActions::snoozeAsked)),
      m_skip(make(tr("S&kip"), &MenuActions::skipAsked)),
      m_resume(make(tr("&Resume"), &MenuActions::resumeAsked)),
      m_week(make(tr("Pro&gress…"), &MenuActions::weekAsked)),
      m_plan(make(tr("M&y plan…"), &MenuActions::planAsked)),
      m_learn(make(tr("&Learn…"), &MenuActions::learnAsked)),
      m_preferences(make(tr("Pre&ferences…"), &MenuActions::preferencesAsked)),
      m_aboutMe(make(tr("About &me…"), &MenuActions::aboutMeAsked)),
      m_about(make(tr("&About Unhunch"), &MenuActions::aboutAsked)),
      m_quit(make(tr("&Quit"), &MenuActions::quitAsked)) {
    fillPauseMenu();
    setStatus({});
}

MenuActions::~MenuActions() = default;

QAction* MenuActions::make(const QString& text, void (MenuActions::*asked)()) {
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, asked);
    return action;
}

void MenuActions::fillPauseMenu() {
    const auto pauseFor = [this](const QString& text, std::chrono::minutes length) {
        m_pauseMenu->addAction(text, this, [this, length] { Q_EMIT pauseAsked(length); });
    };
    pauseFor(tr("For &30 minutes"), std::chrono::minutes{30});
    pauseFor(tr("For &1 hour"), std::chrono::hours{1});
    pauseFor(tr("For &2 hours"), std::chrono::hours{2});
    m_pauseMenu->addAction(tr("Until &tomorrow"), this, &MenuActions::pauseUntilTomorrowAsked);
    pauseFor(tr("Until I &resume"), std::chrono::minutes{0});
}

void MenuActions::setStatus(const TrayStatus& status) {
    const bool paused = status.look == TrayLook::Paused;
    m_start->setText(status.onBreak ? tr("Back to the &break") : tr("Start &break now"));
    m_snooze->setEnabled(status.canSnooze);
    m_skip->setEnabled(status.canSkip);
    pause().setVisible(!paused);
    m_resume->setVisible(paused);
}

QAction& MenuActions::pause() const { return *m_pauseMenu->menuAction(); }

} // namespace unhunch
