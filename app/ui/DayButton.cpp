#include "app/ui/DayButton.h"

#include "app/ui/Theme.h"

#include <QLocale>
#include <QPainter>

namespace unhunch {

DayButton::DayButton(QWidget* parent) : QToolButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

DayButton::DayButton(int day, QWidget* parent) : DayButton(parent) {
    setText(QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
    setAccessibleName(QLocale().standaloneDayName(day + 1, QLocale::LongFormat));
}

QSize DayButton::sizeHint() const {
    const QSize words = fontMetrics().size(0, text());
    return (words + QSize(2 * grid, 2 * grid)).expandedTo({5 * grid, 4 * grid});
}

void DayButton::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.4);
    const QColor edge = hasFocus() ? theme.text : isChecked() ? theme.accent : theme.line;
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? theme.accent : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid / 2.0, grid / 2.0);
    painter.setPen(isChecked() ? theme.onAccent : theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace unhunch
