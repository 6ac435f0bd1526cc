#include "app/ui/Theme.h"

namespace unhunch {

Theme Theme::of(const QPalette& palette) {
    Theme theme;
    theme.window = palette.color(QPalette::Window);
    theme.text = palette.color(QPalette::WindowText);
    theme.dark = theme.window.lightness() < theme.text.lightness();
    if (theme.dark) {
        theme.card = theme.window.lighter(125);
        theme.line = QColor(0x6d, 0x80, 0x83);
        theme.secondary = QColor(0xb4, 0xc4, 0xc5);
        theme.accent = QColor(0x45, 0xc4, 0xbb);
        theme.onAccent = QColor(0x08, 0x24, 0x23);
        theme.accentSoft = QColor(0x45, 0xc4, 0xbb, 40);
        theme.warm = QColor(0xff, 0xb4, 0x5e);
        theme.onWarm = QColor(0x2b, 0x1a, 0x02);
    } else {
        theme.card = QColor(Qt::white);
        theme.line = QColor(0x85, 0x98, 0x9a);
        theme.secondary = QColor(0x4a, 0x60, 0x62);
        theme.accent = QColor(0x0f, 0x76, 0x73);
        theme.onAccent = QColor(Qt::white);
        theme.accentSoft = QColor(0x0f, 0x76, 0x73, 26);
        theme.warm = QColor(0x9a, 0x57, 0x05);
        theme.onWarm = QColor(Qt::white);
    }
    return theme;
}

namespace {

QFont scaled(const QFont& base, double factor, QFont::Weight weight) {
    QFont font(base);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont titleFont(const QFont& base) { return scaled(base, 1.4, QFont::DemiBold); }

QFont displayFont(const QFont& base) { return scaled(base, 5.0, QFont::DemiBold); }

} // namespace unhunch
