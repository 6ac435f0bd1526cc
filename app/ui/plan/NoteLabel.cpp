#include "app/ui/plan/NoteLabel.h"

#include "app/ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace unhunch {

namespace {

constexpr int edge = 3;

} // namespace

NoteLabel::NoteLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    makeRoom();
}

void NoteLabel::makeRoom() {
    const int room = edge + grid;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(rightToLeft ? 0 : room, 0, rightToLeft ? room : 0, 0);
}

void NoteLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void NoteLabel::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height())),
                     Theme::of(palette()).warm);
}

} // namespace unhunch
