#include "app/ui/guide/RoutineBar.h"

#include "app/ui/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unhunch {

RoutineBar::RoutineBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoutineBar::setPlace(int index, int count) {
    m_index = index;
    m_count = count;
    m_share = 0;
    update();
}

void RoutineBar::setShare(double share) {
    // In steps that can be seen, so that it is not painted anew with every frame.
    const double rounded = std::round(std::clamp(share, 0.0, 1.0) * 100) / 100;
    if (rounded == m_share)
        return;
    m_share = rounded;
    update();
}

QSize RoutineBar::sizeHint() const { return {40 * grid, grid}; }

void RoutineBar::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal gap = grid;
    const qreal length = (width() - gap * (m_count - 1)) / m_count;
    const qreal radius = height() / 2.0;
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    QColor empty = theme.line;
    empty.setAlphaF(0.35F);
    for (int i = 0; i < m_count; ++i) {
        const QRectF piece(i * (length + gap), 0, length, height());
        painter.setBrush(empty);
        painter.drawRoundedRect(piece, radius, radius);
        const double share = i < m_index ? 1 : i == m_index ? m_share : 0;
        if (share <= 0)
            continue;
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(
            QRectF(piece.topLeft(), QSizeF(std::max(length * share, 2 * radius), height())), radius, radius);
    }
}

} // namespace unhunch
