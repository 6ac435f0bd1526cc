#pragma once

#include "app/ui/guide/EndPage.h"
#include "app/ui/guide/GuideAction.h"
#include "app/ui/guide/GuideControls.h"
#include "app/ui/guide/LeadPage.h"
#include "app/ui/guide/PainPage.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QStackedWidget;

namespace unhunch {

class Announcer;
class PaintWatch;

/// Where the guide stands, and what can be asked for there.
struct GuideMoment {
    GuideProgress progress;
    double tempo = 1; ///< speed of movement, 1 as prescribed
    bool canAddSet = true;
    bool canTakeEasier = false;
    QString counted{}; ///< what the set before was taken for, where that is less than its whole
};

/// Leads a routine: shows a stretch, its figure, count, step and buttons, and tells what the person asks for by key,
/// button or click. It has no clock: it shows the progress it is given. Esc and Stop always end the routine with what
/// was done.
class GuideWindow : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget* parent = nullptr);
    ~GuideWindow() override;

    void showStretch(const LedNow& led);
    void showProgress(const GuideMoment& moment);
    void showPain(const PainNote& note);
    void showEnd(const GuideEnd& end);
    /// How the switches stand that the window does not turn by itself.
    void setSilent(bool silent);
    void setFullScreenShown(bool fullScreen);
    /// Key poses change without movement.
    void setReducedMotion(bool reduced);

    /// How long the picture stays as it is at this point of the guide; empty while nothing is going to change it.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextFrame(const GuideProgress& progress) const;
    /// Tells a screen reader; nothing happens without one.
    void announce(const QString& text);
    /// For about a second, neither keys nor clicks are taken: they were meant for another program.
    void guard();

Q_SIGNALS:
    void asked(unhunch::GuideAction action);
    /// From the page after "it hurts".
    void goOnAsked();
    void felt(unhunch::Feeling feeling);
    /// How tense it is before the routine, or after it, from 0 to mostTension; nothing takes back what was said.
    void tenseBefore(std::optional<int> level);
    void tenseAfter(std::optional<int> level);
    void notForMe(const unhunch::StretchId& stretch, bool so);
    void weekAsked();
    /// The window can be seen again, after it was hidden or minimized.
    void seen();
    /// The window can be seen and should move, but has not been painted for some seconds.
    void stalled();
    /// The window was closed, at whatever point.
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showPage(QWidget* page);
    [[nodiscard]] bool pressFocusedButton(int key);
    void takeKeyOnPainPage(int key);
    void takeKeyOnEndPage(int key);

    QTimer m_keyGuard;   ///< runs while keys are not taken yet
    QTimer m_clickGuard; ///< likewise clicks
    GuideChoices m_choices;
    QStackedWidget* m_pages;
    LeadPage* m_lead;
    PainPage* m_pain;
    EndPage* m_end;
    Announcer* m_announcer;
    PaintWatch* m_paintWatch;
};

} // namespace unhunch
