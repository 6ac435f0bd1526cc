#include "app/ui/figure/FigureView.h"

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
    if (moment == m_moment)
        return;
    m_moment = moment;
    update();
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

void FigureView::setColors(const std::optional<FigureColors>& colors) {
    if (colors == m_colors)
        return;
    m_colors = colors;
    refreshAll();
}

QSize FigureView::sizeHint() const { return {480, 480}; }

QSize FigureView::minimumSizeHint() const { return {200, 200}; }

void FigureView::paintEvent(QPaintEvent*) {
    if (!m_figure)
        return;
    QPainter painter(this);
    painter.drawPixmap(0, 0, stage());
    paintFigureBody(painter, rect(), *m_figure, m_moment, colors(), m_options);
}

void FigureView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshAll();
    QWidget::changeEvent(event);
}

void FigureView::refreshAll() {
    m_stage = {};
    update();
}

FigureColors FigureView::colors() const { return m_colors ? *m_colors : FigureColors::matching(palette()); }

const QPixmap& FigureView::stage() {
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_stage.size() != pixels || m_stage.devicePixelRatio() != ratio) {
        m_stage = QPixmap(pixels);
        m_stage.setDevicePixelRatio(ratio);
        m_stage.fill(Qt::transparent);
        QPainter painter(&m_stage);
        paintFigureStage(painter, rect(), *m_figure, colors());
    }
    return m_stage;
}

} // namespace unhunch
