#include "tests/app/ui/PictureAlbum.h"

#include "app/ui/RoomyStyle.h"

#include <QApplication>
#include <QPixmap>
#include <QStyleFactory>

#include <iostream>

namespace unhunch::test {

namespace {

QPalette darkPalette() {
    QPalette palette(QColor(0x2b, 0x2e, 0x33), QColor(0x22, 0x25, 0x29));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x20));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0xee, 0xee, 0xee));
    return palette;
}

/// As desktops have it for those who see little: nothing but black, white and one bright colour.
QPalette contrastPalette() {
    QPalette palette(Qt::black, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

} // namespace

void PictureAlbum::take(QWidget& window, const QString& name) const {
    window.show();
    // A layout in another is told by events of what has changed in it; nobody sees the moments between.
    for (int depth = 0; depth < 6; ++depth)
        QApplication::processEvents();
    QPixmap picture(window.size() * m_look.scale);
    picture.setDevicePixelRatio(m_look.scale);
    picture.fill(window.palette().color(QPalette::Window));
    window.render(&picture);
    const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_look.name));
    picture.save(file);
    std::cout << file.toStdString() << '\n';
}

void inEveryLook(const QDir& folder, const std::function<void(const PictureAlbum&)>& draw) {
    QDir().mkpath(folder.path());
    QApplication::setStyle(new RoomyStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
    const QPalette light = QApplication::palette();
    const QFont font = QApplication::font();
    for (const Look& look :
         {Look{QStringLiteral("light"), light}, Look{QStringLiteral("dark"), darkPalette()},
          Look{QStringLiteral("contrast"), contrastPalette()}, Look{QStringLiteral("large"), light, 1.6},
          Look{QStringLiteral("rtl"), light, 1, Qt::RightToLeft},
          Look{QStringLiteral("2x"), light, 1, Qt::LeftToRight, 2}}) {
        QApplication::setPalette(look.palette);
        QFont scaled = font;
        scaled.setPointSizeF(font.pointSizeF() * look.textScale);
        QApplication::setFont(scaled);
        QApplication::setLayoutDirection(look.direction);
        draw(PictureAlbum(folder, look));
    }
}

} // namespace unhunch::test
