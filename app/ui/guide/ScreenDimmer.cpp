#include "app/ui/guide/ScreenDimmer.h"

#include "app/ui/Theme.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace unhunch {

ScreenDimmer::ScreenDimmer(QScreen& screen)
    : QWidget(nullptr,
              Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus) {
    setObjectName(QStringLiteral("guide-dimmer"));
    setWindowTitle(tr("Dimmed screen – Unhunch"));
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(screen.geometry());
    winId(); // a window of its own, to be put on its screen before it is shown
    windowHandle()->setScreen(&screen);
}

void ScreenDimmer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(rect(), QColor(0, 0, 0, 190));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QColor(0xc8, 0xd4, 0xd4));
    painter.drawText(rect().adjusted(0, 0, 0, -6 * grid), Qt::AlignHCenter | Qt::AlignBottom,
                     tr("Dimmed during your break. Click to use this screen."));
}

void ScreenDimmer::mouseReleaseEvent(QMouseEvent*) { Q_EMIT clicked(); }

void ScreenDimmer::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT clicked();
}

} // namespace unhunch
