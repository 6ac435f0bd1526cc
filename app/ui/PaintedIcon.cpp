#include "app/ui/PaintedIcon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace unhunch {

namespace {

/// Icons are drawn on a square of this side, whatever their size in pixels.
constexpr qreal side = 64;

QPen stroke(const QColor& color, qreal width) {
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Somebody from behind: head, shoulders, spine.
void paintPerson(QPainter& painter, const QColor& color) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(32, 17), 9, 9);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(color, 8));
    QPainterPath shoulders(QPointF(12, 53));
    shoulders.cubicTo(12, 41, 20, 33, 32, 33);
    shoulders.cubicTo(44, 33, 52, 41, 52, 53);
    painter.drawPath(shoulders);
    painter.setPen(stroke(color, 6));
    painter.drawLine(QPointF(32, 38), QPointF(32, 53));
}

void paintPersonOnDisc(QPainter& painter, const QColor& disc, const QColor& person) {
    painter.setBrush(disc);
    painter.drawEllipse(QPointF(32, 32), 31, 31);
    painter.translate(7.7, 7.4);
    painter.scale(0.76, 0.76);
    paintPerson(painter, person);
}

void paintProgram(QPainter& painter) {
    painter.setBrush(QColor(0x0f, 0x76, 0x73));
    painter.drawRoundedRect(QRectF(0, 0, side, side), 15, 15);
    painter.translate(5.1, 5.4);
    painter.scale(0.84, 0.84);
    paintPerson(painter, Qt::white);
}

void paintPaused(QPainter& painter) {
    painter.setBrush(QColor(0x6f, 0x81, 0x83));
    painter.drawEllipse(QPointF(32, 32), 31, 31);
    painter.setPen(stroke(Qt::white, 8));
    painter.drawLine(QPointF(24, 20), QPointF(24, 44));
    painter.drawLine(QPointF(40, 20), QPointF(40, 44));
}

void paintKind(QPainter& painter, IconKind kind) {
    switch (kind) {
    case IconKind::Program: paintProgram(painter); break;
    case IconKind::Working: paintPersonOnDisc(painter, QColor(0x14, 0x91, 0x8c), Qt::white); break;
    case IconKind::Due: paintPersonOnDisc(painter, QColor(0xf0, 0xa0, 0x3c), QColor(0x2b, 0x1a, 0x02)); break;
    case IconKind::Paused: paintPaused(painter); break;
    }
}

class PaintedIconEngine final : public QIconEngine {
public:
    explicit PaintedIconEngine(IconKind kind) : m_kind(kind) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const qreal fitting = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->translate(QRectF(rect).center() - QPointF(fitting, fitting) / 2);
        painter->scale(fitting / side, fitting / side);
        paintKind(*painter, m_kind);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new PaintedIconEngine(m_kind); }

private:
    IconKind m_kind;
};

} // namespace

QIcon paintedIcon(IconKind kind) { return QIcon(new PaintedIconEngine(kind)); }

} // namespace unhunch
