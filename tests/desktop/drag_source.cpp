// SPDX-License-Identifier: GPL-3.0-or-later
// drag_source FILE
// A little window in the corner of the screen from which FILE can be dragged with the mouse, as out of a file manager that
// proposes to move it. Says "dropped copy", "dropped move" or "dropped nothing" when a drag has ended.
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <cstdio>

namespace {

class Source : public QLabel {
public:
    explicit Source(const QString& file) : QLabel(QStringLiteral("drag")), m_url(QUrl::fromLocalFile(file)) {
        setWindowFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::X11BypassWindowManagerHint);
        setAlignment(Qt::AlignCenter);
        setGeometry(0, 0, 64, 48);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override {
        if (!event->buttons().testFlag(Qt::LeftButton))
            return;
        auto* drag = new QDrag(this);
        auto* dragged = new QMimeData;
        dragged->setUrls({m_url});
        drag->setMimeData(dragged);
        const Qt::DropAction done = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
        std::printf("dropped %s\n", done == Qt::CopyAction   ? "copy"
                                    : done == Qt::MoveAction ? "move"
                                                             : "nothing");
        std::fflush(stdout);
    }

private:
    QUrl m_url;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: drag_source FILE\n", stderr);
        return 2;
    }
    Source source(QString::fromLocal8Bit(argv[1]));
    source.show();
    return QApplication::exec();
}
