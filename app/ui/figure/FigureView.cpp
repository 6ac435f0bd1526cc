#include "app/ui/figure/FigureView.h"

#include "app/ui/figure/Motion.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>

#include <utility>

namespace unhunch {

FigureView::FigureView(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
}

void FigureView::setFigure(std::shared_ptr<const FigureData> figure) {
    if (figure == m_figure)
        return;
    m_figure = std::move(figure);
    refreshAll();
}

void FigureView::setMoment(const FigureMoment& moment) {
    const FigureMoment shown = m_reducedMotion && m_figure ? keyMoment(*m_figure, moment) : moment;
    if (shown == m_moment)
        return;
    const bool breathes = m_figure && m_figure->isHold() && shown.part == FigureMoment::Part::Work &&
                          m_moment.part == FigureMoment::Part::Work;
    m_moment = shown;
    if (!m_figure)
        return;
    update(breathes ? breathReach() : reach());
}

void FigureView::setGlow(double strength) {
    if (strength == m_options.glow)
        return;
    m_options.glow = strength;
    update();
}

void FigureView::setHintsShown(bool shown) {
    if (shown == m_options.hints)
        return;
    m_options.hints = shown;
    update();
}

void FigureView::setSide(std::optional<Side> side) {
    if (side == m_options.side)
        return;
    m_options.side = side;
    refreshAll();
}

void FigureView::setReducedMotion(bool reduced) {
    m_reducedMotion = reduced;
    if (m_figure && reduced)
        setMoment(m_moment);
}

void FigureView::setColors(const std::optional<FigureColors>& colors) {
    if (colors == m_colors)
        return;
    m_colors = colors;
    refreshAll();
}

QSize FigureView::sizeHint() const { return {480, 480}; }

QSize FigureView::minimumSizeHint() const { return {200, 200}; }

void FigureView::paintEvent(QPaintEvent* event) {
    if (!m_figure)
        return;
    QPainter painter(this);
    painter.setClipRect(event->rect()); // so that nothing is prepared for what does not show
    painter.drawPixmap(0, 0, stage());
    paintFigureBody(painter, rect(), *m_figure, m_moment, colors(), m_options);
}

void FigureView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshAll();
    QWidget::changeEvent(event);
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_reach = {};
    m_breathReach = {};
}

void FigureView::refreshAll() {
    m_stage = {};
    m_reach = {};
    m_breathReach = {};
    update();
}

FigureColors FigureView::colors() const { return m_colors ? *m_colors : FigureColors::matching(palette()); }

const QRect& FigureView::reach() {
    if (m_reach.isNull())
        m_reach = figureReach(rect(), *m_figure, m_options).toAlignedRect().adjusted(-1, -1, 1, 1);
    return m_reach;
}

const QRect& FigureView::breathReach() {
    if (m_breathReach.isNull())
        m_breathReach =
            figureBreathReach(rect(), *m_figure, m_options).toAlignedRect().adjusted(-1, -1, 1, 1);
    return m_breathReach;
}

const QPixmap& FigureView::stage() {
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_stage.size() != pixels || m_stage.devicePixelRatio() != ratio) {
        m_stage = QPixmap(pixels);
        m_stage.setDevicePixelRatio(ratio);
        m_stage.fill(Qt::transparent);
        QPainter painter(&m_stage);
        paintFigureStage(painter, rect(), *m_figure, colors(), m_options);
    }
    return m_stage;
}

} // namespace unhunch
