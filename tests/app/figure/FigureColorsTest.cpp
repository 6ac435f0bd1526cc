#include "app/ui/figure/FigureColors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace unhunch {
namespace {

double luminance(const QColor& color) {
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

TEST(FigureColors, cuesStandOffTheStageAsGraphicsMust) {
    for (const FigureColors& colors : {FigureColors::light(), FigureColors::dark(),
                                       FigureColors::highContrast(false), FigureColors::highContrast(true)}) {
        EXPECT_GE(contrast(colors.cue, colors.stage), 3);
        EXPECT_GE(contrast(colors.cue, colors.wall), 3);
        EXPECT_GE(contrast(colors.cue, colors.opening), 3);
        EXPECT_GE(contrast(colors.cue, colors.cueHalo), 3);
    }
}

TEST(FigureColors, highContrastShowsTheWholeFigureAndItsProps) {
    for (const bool dark : {false, true}) {
        const FigureColors colors = FigureColors::highContrast(dark);
        for (const QColor& part : {colors.top, colors.bottom, colors.prop, colors.mat, colors.sole})
            EXPECT_GE(contrast(part, colors.stage), 3) << part.name().toStdString();
        EXPECT_GE(contrast(colors.shoe, colors.stage), 3);
        EXPECT_GE(contrast(colors.skin, colors.stage), 2.5);
    }
}

QPalette windows(const QColor& ground, const QColor& ink) {
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, ink);
    return palette;
}

TEST(FigureColors, matchTheLightnessOfTheWindows) {
    EXPECT_EQ(FigureColors::matching(windows(QColor(239, 239, 239), Qt::black)), FigureColors::light());
    EXPECT_EQ(FigureColors::matching(windows(QColor(30, 30, 30), Qt::white)), FigureColors::dark());
}

TEST(FigureColors, matchAThemeOfHighContrast) {
    EXPECT_EQ(FigureColors::matching(windows(Qt::white, Qt::black)), FigureColors::highContrast(false));
    EXPECT_EQ(FigureColors::matching(windows(Qt::black, Qt::white)), FigureColors::highContrast(true));
}

} // namespace
} // namespace unhunch
