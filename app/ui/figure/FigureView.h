#pragma once

#include "app/ui/figure/FigureColors.h"
#include "app/ui/figure/FigureData.h"
#include "app/ui/figure/FigureMoment.h"
#include "app/ui/figure/FigurePainter.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace unhunch {

/// Shows a figure at a moment of its stretch. It has no timer: whoever leads the stretch tells it each new
/// moment. A new moment repaints no more than what moves in it. Its colours follow the palette; its ground is transparent. For screen readers it is a graphic:
/// give it an accessible name and description.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// What to show; nothing if null.
    void setFigure(std::shared_ptr<const FigureData> figure);
    void setMoment(const FigureMoment& moment);
    /// 0..1, times the glow that the figure has at its moment.
    void setGlow(double strength);
    /// Whether arrows and ghost are drawn.
    void setHintsShown(bool shown);
    /// The side that works: the right one is shown as a mirror image of the left, with a mark beside it. Empty
    /// when both sides work together.
    void setSide(std::optional<Side> side);
    /// With reduced motion the figure takes its key poses without moving between them, and does not breathe.
    void setReducedMotion(bool reduced);
    /// Colours to use instead of those that match the palette; nothing for those.
    void setColors(const std::optional<FigureColors>& colors);

    [[nodiscard]] const std::shared_ptr<const FigureData>& figure() const { return m_figure; }
    /// The moment that is shown; with reduced motion that of a key pose.
    [[nodiscard]] const FigureMoment& moment() const { return m_moment; }
    [[nodiscard]] bool isMotionReduced() const { return m_reducedMotion; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Draws the picture anew, its stage too.
    void refreshAll();
    [[nodiscard]] FigureColors colors() const;
    [[nodiscard]] const QPixmap& stage();
    /// The part that moves in a movement, and in the breath of a hold.
    [[nodiscard]] const QRect& reach();
    [[nodiscard]] const QRect& breathReach();

    std::shared_ptr<const FigureData> m_figure;
    FigureMoment m_moment;
    FigureOptions m_options;
    std::optional<FigureColors> m_colors;
    bool m_reducedMotion = false;
    // Null if they must be made anew:
    QPixmap m_stage; ///< what no moment changes
    QRect m_reach;
    QRect m_breathReach;
};

} // namespace unhunch
