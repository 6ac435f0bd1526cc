#include "app/ui/Theme.h"

#include "app/ui/figure/FigureColors.h"

#include <algorithm>

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
    if (isHighestContrast(palette)) {
        theme.line = theme.text;
        theme.secondary = theme.text;
    }
    return theme;
}

QFont scaledFont(const QFont& base, double factor) {
    QFont font(base);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * factor)));
    return font;
}

QFont titleFont(const QFont& base) {
    QFont font = scaledFont(base, 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont displayFont(const QFont& base) {
    QFont font = scaledFont(base, 5.0);
    font.setWeight(QFont::DemiBold);
    return font;
}

int wrappedHeight(const QFontMetrics& metrics, const QString& text, int width) {
    constexpr int unbounded = 1 << 20;
    return metrics.boundingRect(QRect(0, 0, width, unbounded), Qt::TextWordWrap, text).height();
}

double textScale(const QSize& window) {
    constexpr QSize usual(118 * grid, 76 * grid);
    return std::clamp(std::min(static_cast<double>(window.width()) / usual.width(),
                               static_cast<double>(window.height()) / usual.height()),
                      1.0, 2.5);
}

} // namespace unhunch
