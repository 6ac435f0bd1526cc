#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideProgress.h"

#include <QWidget>

class QLabel;

namespace unhunch {

class CountFace;
class FittedLabel;
class SetDots;

/// What to do now, how long or how often, and which set it is: large, to be read from two metres away. The parts keep
/// their places and sizes from one phase to the next.
class CueBoard : public QWidget {
    Q_OBJECT
public:
    explicit CueBoard(QWidget* parent = nullptr);

    /// `counted` is told beside the rest that follows a set that was taken for less than its whole.
    void showProgress(const GuideProgress& progress, const Stretch& stretch, double tempo,
                      const QString& counted = {});

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Tone { Work, Rest, Paused };

    void arrange();
    void restyle();
    void showCount(const GuideProgress& progress);

    Tone m_tone = Tone::Rest;
    FittedLabel* m_cue;
    CountFace* m_count;
    FittedLabel* m_detail;
    SetDots* m_dots;
};

} // namespace unhunch
