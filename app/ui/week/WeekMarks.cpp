#include "app/ui/week/WeekMarks.h"

#include <QPainter>
#include <QPainterPath>

namespace unhunch {

void paintMark(QPainter& painter, const QRectF& square, Outcome outcome, bool faint, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = square.center();
    const double radius = square.width() / 2;
    const double stroke = square.width() / 11;
    switch (outcome) {
    case Outcome::Complete: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(centre, radius, radius);
        QPainterPath tick;
        tick.moveTo(centre + QPointF(-0.42, 0.02) * radius);
        tick.lineTo(centre + QPointF(-0.12, 0.34) * radius);
        tick.lineTo(centre + QPointF(0.44, -0.32) * radius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.onAccent, stroke * 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
        break;
    }
    case Outcome::Partial: {
        const double inner = radius - stroke / 2;
        const QRectF ring(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawChord(ring, 180 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, stroke));
        painter.drawEllipse(ring);
        break;
    }
    case Outcome::None: {
        QColor colour = theme.line;
        if (faint)
            colour.setAlphaF(0.45f);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, stroke * 0.8));
        painter.drawEllipse(centre, radius * 0.45, radius * 0.45);
        break;
    }
    }
    painter.restore();
}

} // namespace unhunch
