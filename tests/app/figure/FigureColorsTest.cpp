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

TEST(FigureColors, matchTheLightnessOfTheWindows) {
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    EXPECT_EQ(FigureColors::matching(palette), FigureColors::light());
    palette.setColor(QPalette::Window, QColor(30, 30, 30));
    EXPECT_EQ(FigureColors::matching(palette), FigureColors::dark());
}

} // namespace
} // namespace unhunch
