#include "app/ui/Edges.h"

#include <QPainter>
#include <QStyleOption>

namespace unhunch {

Edge Edge::of(const QStyleOption& option) {
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasKeyboard = isEnabled && option.state.testFlag(QStyle::State_HasFocus);
    Edge edge;
    edge.color = option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled,
                                      hasKeyboard ? QPalette::Highlight : QPalette::WindowText);
    edge.width = hasKeyboard ? 2 : 1;
    edge.isBroken = !isEnabled;
    return edge;
}

void Edge::draw(QPainter& painter, const QRect& rect) const {
    constexpr qreal roundness = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(color, width);
    pen.setJoinStyle(Qt::MiterJoin);
    if (isBroken)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const qreal half = width / 2.0;
    const QRectF middle = QRectF(rect).adjusted(half, half, -half, -half);
    if (form == Form::Disc)
        painter.drawEllipse(middle);
    else
        painter.drawRoundedRect(middle, roundness, roundness);
    painter.restore();
}

} // namespace unhunch
