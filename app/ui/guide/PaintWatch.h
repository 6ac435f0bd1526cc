#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace unhunch {

/// Notices when a widget that should be painted is not, although its window can be seen.
class PaintWatch : public QObject {
    Q_OBJECT
public:
    /// `widget` must outlive the watch. A stall is told of after twice `patience`: the second time makes sure that
    /// there was something to paint, and that not the whole machine stood still.
    PaintWatch(QWidget& widget, std::chrono::milliseconds patience, QObject* parent = nullptr);

    /// Something to be painted has changed.
    void expectPaint();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void stalled();

private:
    void takeStock();

    QWidget& m_widget;
    QTimer m_timer;
    bool m_missed = false;
};

} // namespace unhunch
