#include "app/ui/guide/SetDots.h"

#include "app/ui/Theme.h"

#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int mostDots = 8;

} // namespace

SetDots::SetDots(QWidget* parent) : QLabel(parent) { setAlignment(Qt::AlignCenter); }

void SetDots::setSets(int set, int sets, bool underWay) {
    if (set == m_set && sets == m_sets && underWay == m_underWay)
        return;
    m_set = set;
    m_sets = sets;
    m_underWay = underWay;
    setText(sets > 1 ? tr("Set %1 of %2").arg(set).arg(sets) : QString());
    update();
}

QSize SetDots::sizeHint() const { return {20 * grid, 3 * grid}; }

void SetDots::paintEvent(QPaintEvent* event) {
    if (m_sets < 2)
        return;
    if (m_sets > mostDots) {
        QLabel::paintEvent(event);
        return;
    }
    const Theme theme = Theme::of(palette());
    const qreal size = std::min<qreal>(height() * 0.8, width() / (2.0 * m_sets));
    const qreal step = 1.7 * size;
    const qreal line = std::max(2.0, size / 8);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int dot = 0; dot < m_sets; ++dot) {
        const int place = layoutDirection() == Qt::RightToLeft ? m_sets - 1 - dot : dot;
        const qreal x = width() / 2.0 + (place - (m_sets - 1) / 2.0) * step;
        const QRectF circle(x - size / 2, (height() - size) / 2, size, size);
        const bool done = dot + 1 < m_set;
        const bool now = m_underWay && dot + 1 == m_set;
        const qreal inset = line / 2;
        painter.setPen(QPen(done || now ? theme.accent : theme.line, line));
        painter.setBrush(done ? theme.accent : QColor(Qt::transparent));
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
        if (now) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawEllipse(circle.center(), size / 4, size / 4);
        }
    }
}

} // namespace unhunch
