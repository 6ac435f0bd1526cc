#include "app/ui/week/WeekRing.h"

#include "app/ui/Theme.h"

#include <QLocale>
#include <QPainter>

namespace unhunch {

WeekRing::WeekRing(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WeekRing::setPercent(int percent, bool asked) {
    m_percent = percent;
    m_asked = asked;
    update();
}

QSize WeekRing::sizeHint() const {
    const int side = QFontMetrics(titleFont(font())).horizontalAdvance(QStringLiteral("100 %")) + 5 * grid;
    return {side, side};
}

void WeekRing::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = grid;
    const QRectF ring = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    QColor empty = theme.line;
    empty.setAlphaF(0.3f);
    painter.setPen(QPen(empty, stroke));
    painter.drawEllipse(ring);
    if (m_asked && m_percent > 0) {
        constexpr int top = 90 * 16;
        painter.setPen(QPen(theme.accent, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, top, -m_percent * 360 * 16 / 100);
    }
    painter.setFont(titleFont(font()));
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignCenter,
                     m_asked ? tr("%1 %").arg(QLocale().toString(m_percent)) : QStringLiteral("–"));
}

} // namespace unhunch
