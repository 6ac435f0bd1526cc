#pragma once

#include "app/settings/Preferences.h"
#include "app/ui/person/FitOfPlan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace unhunch {

class ApplyPage;
class RhythmPage;
class WatchPage;

/// How the person left the welcome.
enum class WelcomeEnd {
    Early,     ///< closed before its end: it comes again at the next start
    NotAgain,  ///< closed before its end, and it shall not come again
    Later,     ///< led to its end; the first break may wait
    FirstBreak ///< led to its end; the first break begins now
};

/// Meets a person before their first stretch, in three short pages: what to watch for, what applies to them, where and
/// when they can stretch. It may be left at any point, and what was said is kept.
class WelcomeWindow : public QDialog {
    Q_OBJECT
public:
    /// `plan` is what the person is going to do. `canStartWithSession` hides what this system has no way for.
    WelcomeWindow(const Preferences& preferences, FitOfPlan plan, bool canStartWithSession,
                  QWidget* parent = nullptr);
    ~WelcomeWindow() override;

    /// Writes what the person has said so far; leaves alone what the welcome does not ask.
    void writeTo(Preferences& preferences) const;

Q_SIGNALS:
    /// Another page is on show, so that what was said is worth keeping.
    void turned();
    /// The window is closed, at whatever point; once.
    void left(unhunch::WelcomeEnd end);

protected:
    void done(int result) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildButtons();
    void turnTo(int page);
    void goOn();
    void leave(WelcomeEnd end);
    void showFittings();
    void restyle();

    Person m_given; ///< with what no page asks
    FitOfPlan m_plan;
    WelcomeEnd m_end = WelcomeEnd::Early;
    QStackedWidget* m_pages;
    WatchPage* m_watch;
    ApplyPage* m_apply;
    RhythmPage* m_rhythm;
    QCheckBox* m_notAgain = nullptr;
    QLabel* m_place = nullptr; ///< "1 of 3"
    QPushButton* m_back = nullptr;
    QPushButton* m_notNow = nullptr;
    QPushButton* m_later = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace unhunch
