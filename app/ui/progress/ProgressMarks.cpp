#include "app/ui/progress/ProgressMarks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace unhunch {

namespace {

QColor faint(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

} // namespace

void paintToCome(QPainter& painter, const QPointF& center, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(theme.line, 0.6f));
    painter.drawEllipse(center, 1.5, 1.5);
}

void paintRest(QPainter& painter, const QRectF& square, const Theme& theme) {
    painter.setPen(
        QPen(theme.secondary, std::clamp(square.width() / 7, 1.2, 2.0), Qt::SolidLine, Qt::RoundCap));
    const double half = std::min(square.height() / 5, 4.0);
    const double apart = std::min(square.width() / 7, 2.5);
    const QPointF center = square.center();
    for (const double x : {center.x() - apart, center.x() + apart})
        painter.drawLine(QPointF(x, center.y() - half), QPointF(x, center.y() + half));
}

void paintKept(QPainter& painter, const QRectF& square, WeekKept kept, const Theme& theme) {
    const double side = std::min(square.width(), square.height());
    QRectF mark(0, 0, side, side);
    mark.moveCenter(square.center());
    switch (kept) {
    case WeekKept::Kept: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(mark);
        if (side < 9)
            return;
        QPainterPath tick;
        tick.moveTo(mark.left() + 0.28 * side, mark.top() + 0.52 * side);
        tick.lineTo(mark.left() + 0.44 * side, mark.top() + 0.67 * side);
        tick.lineTo(mark.left() + 0.73 * side, mark.top() + 0.35 * side);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(theme.onAccent, std::max(1.2, side / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
        return;
    }
    case WeekKept::Forgiven: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, std::max(1.2, side / 9)));
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(mark.center(), side / 7, side / 7);
        return;
    }
    case WeekKept::Missed: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.line, 1.2));
        painter.drawEllipse(mark.center(), side / 4, side / 4);
        return;
    }
    case WeekKept::NothingAsked: paintRest(painter, mark, theme); return;
    case WeekKept::Running: return;
    }
}

void paintFilled(QPainter& painter, const QRectF& area, double share, const Theme& theme) {
    const double radius = std::min({area.width() / 4, area.height() / 4, 4.0});
    if (share >= 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(area, radius, radius);
        return;
    }
    QPainterPath edge;
    edge.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint(theme.line, theme.dark ? 0.16f : 0.10f));
    painter.drawPath(edge);
    if (share > 0) {
        QRectF part = area;
        part.setTop(area.bottom() - area.height() * share);
        QPainterPath filling;
        filling.addRect(part);
        painter.setBrush(faint(theme.accent, theme.dark ? 0.70f : 0.60f));
        painter.drawPath(edge.intersected(filling));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faint(theme.line, 0.75f), 1));
    painter.drawPath(edge);
}

void paintDay(QPainter& painter, const QRectF& square, DayProgress::Kind kind, double share,
              const Theme& theme) {
    switch (kind) {
    case DayProgress::Kind::All:
    case DayProgress::Kind::Some:
    case DayProgress::Kind::None: paintFilled(painter, square, share, theme); return;
    case DayProgress::Kind::Paused: paintRest(painter, square, theme); return;
    case DayProgress::Kind::Free:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(faint(theme.line, 0.75f), 1.2));
        painter.drawEllipse(square.center(), square.width() / 6, square.width() / 6);
        return;
    case DayProgress::Kind::Before:
    case DayProgress::Kind::ToCome: paintToCome(painter, square.center(), theme); return;
    }
}

} // namespace unhunch
