#include "app/ui/figure/FigureColors.h"

#include <algorithm>
#include <cmath>

namespace unhunch {
namespace {

// In every theme the glow is amber on teal because a warm tone of the same lightness stays clean when it
// is mixed in, where a red would go grey; and red would look like pain.
FigureColors lightColors() {
    FigureColors c;
    c.card = QColor(0xF8FBFA);
    c.stage = QColor(0xDDEDEA);
    c.floor = QColor(0xC9E0DC);
    c.wall = QColor(0xD3E6E2);
    c.opening = QColor(0xEEF7F5);
    c.shadow = QColor(0x16, 0x35, 0x3A, 51);
    c.skin = QColor(0xC48A68);
    c.skinShade = QColor(0xA86F50);
    c.hair = QColor(0x3B2B30);
    c.hairShade = QColor(0x2C1F25);
    c.top = QColor(0x1E9C97);
    c.topShade = QColor(0x137F7D);
    c.bottom = QColor(0x2F4560);
    c.bottomShade = QColor(0x22344B);
    c.shoe = QColor(0xF7F4EF);
    c.shoeShade = QColor(0xD6D0C8);
    c.sole = QColor(0x5B6B73);
    c.soleLit = QColor(0xB9B4AD);
    c.bodyShadow = QColor(0x08, 0x30, 0x3C, 70);
    c.rim = Qt::transparent;
    c.prop = QColor(0xB7CBC9);
    c.propShade = QColor(0x9BB3B1);
    c.propDark = QColor(0x83A09D);
    c.mat = QColor(0x8FC9C2);
    c.matShade = QColor(0x6FB0A9);
    c.glow = QColor(0xFFAA4D);
    c.glowCore = QColor(0xFFEBC0);
    c.cue = QColor(0x0B6F6D);
    c.cueHalo = QColor(0xF8FBFA);
    c.ghost = QColor(0x1E, 0x9C, 0x97, 51);
    return c;
}

FigureColors darkColors() {
    FigureColors c;
    c.card = QColor(0x152024);
    c.stage = QColor(0x1C3033);
    c.floor = QColor(0x264443);
    c.wall = QColor(0x203739);
    c.opening = QColor(0x2B4A4A);
    c.shadow = QColor(0, 0, 0, 115);
    c.skin = QColor(0xD49B78);
    c.skinShade = QColor(0xB27A5A);
    c.hair = QColor(0x7A5A48);
    c.hairShade = QColor(0x5C4336);
    c.top = QColor(0x35B9B1);
    c.topShade = QColor(0x22958F);
    c.bottom = QColor(0x6A83A6);
    c.bottomShade = QColor(0x526A8C);
    c.shoe = QColor(0xF1EDE6);
    c.shoeShade = QColor(0xC6C0B7);
    c.sole = QColor(0x7F939B);
    c.soleLit = QColor(0x9AA7AB);
    c.bodyShadow = QColor(0x04, 0x1E, 0x28, 85);
    c.rim = Qt::transparent;
    c.prop = QColor(0x587672);
    c.propShade = QColor(0x446160);
    c.propDark = QColor(0x375153);
    c.mat = QColor(0x2F6F6B);
    c.matShade = QColor(0x255A57);
    c.glow = QColor(0xFFB45E);
    c.glowCore = QColor(0xFFF0CC);
    c.cue = QColor(0x7BE0D6);
    c.cueHalo = QColor(0x152024);
    c.ghost = QColor(0x5F, 0xD3, 0xCA, 51);
    return c;
}

} // namespace

FigureColors FigureColors::light() { return lightColors(); }

FigureColors FigureColors::dark() { return darkColors(); }

FigureColors FigureColors::highContrast(bool dark) {
    FigureColors c = dark ? darkColors() : lightColors();
    const QColor ground = dark ? QColor(Qt::black) : QColor(Qt::white);
    const QColor ink = dark ? QColor(Qt::white) : QColor(Qt::black);
    c.card = ground;
    c.stage = ground;
    c.wall = ground;
    c.opening = ground;
    c.floor = mix(ground, ink, 0.16);
    c.prop = mix(ground, ink, 0.55);
    c.propShade = mix(ground, ink, 0.65);
    c.propDark = mix(ground, ink, 0.75);
    c.mat = mix(ground, ink, 0.50);
    c.matShade = mix(ground, ink, 0.60);
    c.rim = ink;
    c.cue = ink;
    c.cueHalo = ground;
    c.ghost = faded(ink, 0.25);
    c.sole = dark ? c.sole : QColor(0x2E3A40);
    c.shoe = dark ? c.shoe : QColor(0x8C8178);
    c.shoeShade = dark ? c.shoeShade : QColor(0x6E645C);
    return c;
}

FigureColors FigureColors::matching(const QPalette& palette) {
    const bool isDark = palette.color(QPalette::Window).lightnessF() < 0.5f;
    if (isHighestContrast(palette))
        return highContrast(isDark);
    return isDark ? dark() : light();
}

bool isHighestContrast(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return (ground == black && ink == white) || (ground == white && ink == black);
}

QColor mix(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()),
            channel(a.alpha(), b.alpha())};
}

QColor faded(const QColor& color, double alpha) {
    QColor result = color;
    result.setAlphaF(static_cast<float>(color.alphaF() * std::clamp(alpha, 0.0, 1.0)));
    return result;
}

} // namespace unhunch
