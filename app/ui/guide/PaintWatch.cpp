#include "app/ui/guide/PaintWatch.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace unhunch {

PaintWatch::PaintWatch(QWidget& widget, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), m_widget(widget) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &PaintWatch::takeStock);
    m_widget.installEventFilter(this);
}

void PaintWatch::expectPaint() {
    if (m_timer.isActive())
        return;
    m_missed = false;
    m_timer.start();
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint)
        m_timer.stop();
    return QObject::eventFilter(watched, event);
}

void PaintWatch::takeStock() {
    const QWindow* window = m_widget.window()->windowHandle();
    if (!m_widget.isVisible() || !window || !window->isExposed())
        return;
    if (!m_missed) {
        // Perhaps there was nothing to paint; now there is.
        m_missed = true;
        m_widget.update();
        m_timer.start();
        return;
    }
    Q_EMIT stalled();
}

} // namespace unhunch
