// full_screen_window NAME: a program that is called so and whose window fills the screen.

#include <QApplication>
#include <QWidget>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QApplication::setDesktopFileName(QString::fromLocal8Bit(argv[argc - 1]));
    QWidget window;
    window.showFullScreen();
    return QApplication::exec();
}
