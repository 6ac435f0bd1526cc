#pragma once

#include "core/catalog/Stretch.h"
#include "core/guide/GuideProgress.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QStackedLayout;

namespace unhunch {

class FigureView;
class PictureView;

/// Shows how a stretch is done: its picture, or its figure, which moves a few times when the stretch comes on show and at
/// a click, Space or Enter, and then stays, so that an open window costs nothing.
class StretchPreview : public QWidget {
    Q_OBJECT
public:
    explicit StretchPreview(QWidget* parent = nullptr);

    /// `picture` is one in place of a figure; null for none. A stretch that is the same goes on as it is.
    void show(const Stretch& stretch, const QPixmap& picture);
    /// The figure takes its key poses without moving between them.
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool isMoving() const { return m_frame.isActive(); }
    [[nodiscard]] bool hasFigure() const;
    [[nodiscard]] bool hasPicture() const;

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void play();
    void step();
    [[nodiscard]] GuideProgress progressAt(std::chrono::milliseconds elapsed) const;

    FigureView* m_figure;
    PictureView* m_picture;
    QStackedLayout* m_views;
    std::optional<Stretch> m_stretch;
    bool m_reducedMotion = false;
    QTimer m_frame;
    std::chrono::milliseconds m_elapsed{0}; ///< by the frames shown
};

} // namespace unhunch
