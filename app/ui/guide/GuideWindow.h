#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuidedStretch.h"
#include "core/week/Completion.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace unhunch {

class FigureView;
class StepList;

/// A stretch of the routine that is over, for the last page.
struct LedStretch {
    QString title;
    Outcome outcome = Outcome::None;
    QString amount; ///< "3 sets"

    friend bool operator==(const LedStretch&, const LedStretch&) = default;
};

/// What the last page says.
struct GuideEnd {
    QString headline;
    QString text;
    std::vector<LedStretch> led;
    QString next; ///< "Next break at 14:35"
};

/// Leads a routine: shows a stretch, its figure, steps, count and buttons, and tells what the person asks for.
/// It has no clock and no timer: it shows the progress it is given.
class GuideWindow : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget* parent = nullptr);
    ~GuideWindow() override;

    /// Begins to show a stretch: the `index`-th (from 0) of `count`; `position` says where it is done.
    void showStretch(const Stretch& stretch, const QString& position, int index, int count);
    void showProgress(const GuideProgress& progress);
    void showEnd(const GuideEnd& end);

    /// How long the picture stays as it is at this point of the guide; empty while nothing is going to change
    /// it.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextFrame(const GuideProgress& progress) const;

Q_SIGNALS:
    void pauseToggled();
    void backAsked();
    /// Get on: ready already, rested enough, or this set is done.
    void doneAsked();
    void skipAsked();
    void stopAsked();
    void weekAsked();
    /// The window was closed, at whatever point.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildGuidePage();
    QWidget* buildSteps(QWidget* page);
    QWidget* buildEndPage();
    QPushButton* button(const QString& text, const QString& key, void (GuideWindow::*asked)());
    void restyle();
    void showCount(const GuideProgress& progress);
    void showStep(const GuideProgress& progress);
    [[nodiscard]] QString cueFor(const GuideProgress& progress) const;

    std::unique_ptr<Stretch> m_stretch;
    std::chrono::milliseconds m_readyLength{0};
    QTimer m_guard; ///< runs while keys are not taken yet
    bool m_paused = false;

    QStackedWidget* m_pages = nullptr;
    QBoxLayout* m_split = nullptr;
    FigureView* m_figure = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_cue = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_detail = nullptr;
    StepList* m_steps = nullptr;
    QLabel* m_breathing = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_done = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_stop = nullptr;

    QLabel* m_headline = nullptr;
    QLabel* m_endText = nullptr;
    QVBoxLayout* m_ledLines = nullptr;
    QLabel* m_next = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace unhunch
