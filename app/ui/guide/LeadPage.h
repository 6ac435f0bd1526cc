#pragma once

#include "app/ui/guide/GuideControls.h"
#include "core/catalog/Stretch.h"
#include "core/guide/GuideProgress.h"
#include "core/journal/Session.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace unhunch {

class CueBoard;
class FigureView;
class GuideControls;
class PictureView;
class RoutineBar;
class StepBoard;
class TensionScale;

/// A stretch as it begins to be led.
struct LedNow {
    Stretch stretch; ///< in the form in which it is led
    QString position;
    int index = 0;                                  ///< in the routine, from 0
    int count = 1;                                  ///< of the routine's stretches
    std::optional<Feeling> lastFelt = std::nullopt; ///< how it felt the last time, if the person said so
    QString
        picture{}; ///< the file of the picture that shows it in place of a figure; empty when there is none
    QString reason{};         ///< why it is led otherwise than prescribed, in sentences; empty when it is not
    bool asksTension = false; ///< while the person gets ready, how tense it is may be said
    std::optional<int> tension = std::nullopt; ///< what was said already
};

/// The page that leads: the figure with the count beside it (below it in a narrow window), the step to do now, how far
/// the routine is, and the buttons. A click on figure or count pauses and goes on.
class LeadPage : public QWidget {
    Q_OBJECT
public:
    explicit LeadPage(QWidget* parent = nullptr);

    void showStretch(const LedNow& led);
    /// `tempo` is the speed of movement, 1 as prescribed; `counted` what the set before was taken for, if that is to be
    /// told.
    void showProgress(const GuideProgress& progress, double tempo, const QString& counted);
    void setChoices(const GuideChoices& choices);
    /// How long the picture stays as it is at this point; empty while nothing is going to change it.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextFrame(const GuideProgress& progress) const;
    [[nodiscard]] FigureView& figure() { return *m_figure; }
    /// Answers, or goes to, the question on show. False for a key that does neither.
    bool takeKey(int key);
    /// The question on show, and how it is answered, for those who do not see it; empty where nothing is asked.
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    void asked(unhunch::GuideAction action);
    /// Another step is shown as the one to do now.
    void stepShown(const QString& step);
    /// How tense it is before the routine, from 0 to mostTension; nothing takes back what was said.
    void tenseBefore(std::optional<int> level);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void restyle();
    void shareWords(bool paused);
    void showFigure(const LedNow& led);
    void showQuestion(bool shown);
    [[nodiscard]] bool hasRoomToAsk() const;
    [[nodiscard]] bool isTarget(const QPoint& point) const;

    Stretch m_stretch;
    bool m_pressed = false;
    bool m_paused = false;
    QLabel* m_title;
    QLabel* m_position;
    QToolButton* m_why; ///< opens what there is to read about the stretch
    QLabel* m_silent;   ///< seen while nothing is to be heard
    QLabel* m_place;
    RoutineBar* m_bar;
    QBoxLayout* m_split;
    QBoxLayout* m_words;
    FigureView* m_figure;
    PictureView* m_picture; ///< in its place for a stretch that has one
    CueBoard* m_board;
    StepBoard* m_steps;
    TensionScale* m_tension;
    bool m_asksTension = false;
    GuideControls* m_controls;
};

} // namespace unhunch
