#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideProgress.h"

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
/// pause. While getting ready it can offer the easier form.
class StepBoard : public QWidget {
    Q_OBJECT
public:
    explicit StepBoard(QWidget* parent = nullptr);

    /// With `offersEasier`, the easier form is offered while getting ready.
    void showStretch(const Stretch& stretch, bool offersEasier);
    void showProgress(const GuideProgress& progress);
    /// The words' largest size, in pixels.
    void setLargest(int pixels);

Q_SIGNALS:
    void easierAsked();
    /// Another step is shown as the one to do now.
    void stepShown(const QString& step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showNext(const GuideProgress& progress);
    void showStep(const GuideProgress& progress);
    void restyle();

    Stretch m_stretch;
    bool m_offersEasier = false;
    std::optional<std::size_t> m_step;        ///< the one shown
    std::chrono::milliseconds m_readyTime{0}; ///< taken to get ready, which may be less than there was
    QStackedWidget* m_pages;
    QLabel* m_caption;
    FittedLabel* m_words;
    StepList* m_steps;
    QLabel* m_breathing;
    QScrollArea* m_list;
    QWidget* m_offer;
    QLabel* m_offerText;
    QPushButton* m_offerButton;
};

} // namespace unhunch
