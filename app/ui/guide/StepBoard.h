#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideProgress.h"
#include "core/journal/Session.h"

#include <QWidget>

#include <chrono>
#include <cstddef>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace unhunch {

class FittedLabel;
class StepList;

/// The words below the count: the step to do now, then how to breathe; what comes next in a rest; all the steps in a
/// pause. While getting ready it recalls a last time that was too much or hurt, and offers the easier form.
class StepBoard : public QWidget {
    Q_OBJECT
public:
    explicit StepBoard(QWidget* parent = nullptr);

    /// `lastFelt` is how the stretch felt the last time; empty when the person did not say. `reason` says why it is led
    /// otherwise than prescribed; it is shown while the person gets ready.
    void showStretch(const Stretch& stretch, std::optional<Feeling> lastFelt, const QString& reason);
    void showProgress(const GuideProgress& progress);
    /// The words' largest size, in pixels.
    void setLargest(int pixels);

Q_SIGNALS:
    void easierAsked();
    /// Another step is shown as the one to do now.
    void stepShown(const QString& step);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showNext(const GuideProgress& progress);
    void showStep(const GuideProgress& progress);
    void restyle();
    void fitList();

    Stretch m_stretch;
    std::optional<std::size_t> m_step;        ///< the one shown
    std::chrono::milliseconds m_readyTime{0}; ///< taken to get ready, which may be less than there was
    QStackedWidget* m_pages;
    QLabel* m_caption;
    FittedLabel* m_words;
    StepList* m_steps;
    QLabel* m_breathing;
    QScrollArea* m_list;
    QLabel* m_reason;
    QWidget* m_offer;
    QLabel* m_offerText;
    QPushButton* m_offerButton;
};

} // namespace unhunch
