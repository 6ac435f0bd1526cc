#pragma once

#include <QWidget>

namespace unhunch {

/// Darkens a screen beside the one on which the guide leads. It takes neither keys nor focus, grabs nothing, and goes
/// when it is clicked, so that the screen can be used.
class ScreenDimmer : public QWidget {
    Q_OBJECT
public:
    explicit ScreenDimmer(QScreen& screen);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
};

} // namespace unhunch
