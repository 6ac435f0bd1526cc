#include "app/ui/figure/FigurePainter.h"
#include "tests/app/figure/Figures.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace unhunch {
namespace {

using Part = FigureMoment::Part;

/// The hints alone, as a mask; `overBody` counts those of its pixels that cover the body.
struct Hints {
    QRect area;
    std::vector<int> rows;    ///< pixels in each row of `area`
    std::vector<int> columns; ///< pixels in each column of `area`
    int overBody = 0;
};

Hints hintsOf(const FigureData& figure, const FigureMoment& moment, const QSize& size) {
    const auto blank = [&] {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    };
    const auto draw = [&](bool hints) {
        QImage image = blank();
        QPainter painter(&image);
        paintFigureBody(painter, image.rect(), figure, moment, FigureColors::light(), {1, hints, {}});
        painter.end();
        return image;
    };
    const QImage with = draw(true);
    const QImage without = draw(false);
    QImage mask = blank();
    Hints hints;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (with.pixel(x, y) == without.pixel(x, y))
                continue;
            mask.setPixel(x, y, qRgb(0, 0, 0));
            hints.area |= QRect(x, y, 1, 1);
            hints.overBody += qAlpha(without.pixel(x, y)) > 0 ? 1 : 0;
        }
    }
    hints.rows.resize(static_cast<std::size_t>(hints.area.height()));
    hints.columns.resize(static_cast<std::size_t>(hints.area.width()));
    for (int y = 0; y < hints.area.height(); ++y) {
        for (int x = 0; x < hints.area.width(); ++x) {
            const int drawn = qAlpha(mask.pixel(hints.area.topLeft() + QPoint(x, y))) > 0 ? 1 : 0;
            hints.rows[static_cast<std::size_t>(y)] += drawn;
            hints.columns[static_cast<std::size_t>(x)] += drawn;
        }
    }
    return hints;
}

/// Where along an arrow its broadest part is, 0 at the first row or column .. 1 at the last.
double headAt(const std::vector<int>& breadths) {
    const auto broadest = std::max_element(breadths.begin(), breadths.end());
    return static_cast<double>(std::distance(breadths.begin(), broadest)) /
           static_cast<double>(breadths.size());
}

TEST(FigureHints, theArrowAtTheBackAgreesWithThePoseAndStandsClearOfTheBody) {
    const double round = 0;
    const double arch = 0.5;
    const auto kneeling = builtInFigure(QStringLiteral("cat-cow"));
    EXPECT_LT(headAt(hintsOf(*kneeling, {Part::Work, round, 1}, {320, 320}).rows), 0.5) << "not up";
    EXPECT_GT(headAt(hintsOf(*kneeling, {Part::Work, arch, 1}, {320, 320}).rows), 0.5) << "not down";
    const auto seated = builtInFigure(QStringLiteral("cat-cow-easier"));
    EXPECT_LT(headAt(hintsOf(*seated, {Part::Work, round, 1}, {320, 320}).columns), 0.5) << "not back";
    EXPECT_GT(headAt(hintsOf(*seated, {Part::Work, arch, 1}, {320, 320}).columns), 0.5) << "not forward";
    for (const auto& figure : {kneeling, seated}) {
        for (const double position : {0.0, 0.2, 0.44, 0.5, 0.7, 0.94}) {
            const Hints hints = hintsOf(*figure, {Part::Work, position, 1}, {320, 320});
            EXPECT_FALSE(hints.area.isEmpty()) << figure->id.toStdString() << " at " << position;
            EXPECT_EQ(hints.overBody, 0) << figure->id.toStdString() << " at " << position;
        }
    }
}

TEST(FigureHints, aHoldThatHasNowhereToGoHasNoArrow) {
    for (const auto& figure : figuretest::builtInFigures()) {
        if (!figure->isHold())
            continue;
        EXPECT_TRUE(hintsOf(*figure, {Part::Work, 0.5, 1}, {320, 320}).area.isEmpty())
            << figure->id.toStdString();
    }
    const auto figure = builtInFigure(QStringLiteral("chest-stretch"));
    EXPECT_FALSE(hintsOf(*figure, {Part::Approach, 0.7, 1}, {320, 320}).area.isEmpty());
}

/// Seated cat and cow, a movement to and fro, with another cue.
FigureData withCue(Cue cue) {
    FigureData figure = *builtInFigure(QStringLiteral("cat-cow-easier"));
    figure.cue = cue;
    return figure;
}

TEST(FigureHints, aHeadThatGoesBackIsLedBack) {
    const Hints hints = hintsOf(withCue(Cue::Crown), {Part::Work, 0.22, 1}, {320, 320});
    ASSERT_FALSE(hints.area.isEmpty());
    EXPECT_LT(headAt(hints.columns), 0.5) << "not back";
}

TEST(FigureHints, arrowsLeadOnlyWhatMoves) {
    for (const Cue cue : {Cue::Crown, Cue::Face, Cue::Blades}) {
        const FigureData figure = withCue(cue);
        EXPECT_FALSE(hintsOf(figure, {Part::Work, 0.22, 1}, {320, 320}).area.isEmpty());
        EXPECT_TRUE(hintsOf(figure, {Part::Work, 0.47, 1}, {320, 320}).area.isEmpty()) << "between two moves";
    }
    EXPECT_TRUE(hintsOf(withCue(Cue::Turn), {Part::Work, 0.22, 1}, {320, 320}).area.isEmpty())
        << "nothing turns";
    EXPECT_TRUE(hintsOf(withCue(Cue::Belly), {Part::Work, 0.5, 1}, {320, 320}).area.isEmpty());
}

TEST(FigureHints, theArrowRoundTheWaistTurnsWithTheChest) {
    FigureData figure = withCue(Cue::Turn);
    figure.view.yaw = 10;
    figure.poses[figure.work.keys[1].pose].twist = 40;
    const Hints there = hintsOf(figure, {Part::Work, 0.22, 1}, {320, 320});
    const Hints back = hintsOf(figure, {Part::Work, 0.72, 1}, {320, 320});
    EXPECT_GT(headAt(there.columns), 0.5) << "not to the figure's left";
    EXPECT_LT(headAt(back.columns), 0.5);
}

TEST(FigureHints, theSquareOfABreathRunsRoundBesideTheHead) {
    const FigureData figure = withCue(Cue::Square);
    const Hints in = hintsOf(figure, {Part::Work, 0.125, 1}, {320, 320});
    const Hints out = hintsOf(figure, {Part::Work, 0.625, 1}, {320, 320});
    EXPECT_LT(headAt(in.columns), 0.5);
    EXPECT_GT(headAt(out.columns), 0.5);
}

} // namespace
} // namespace unhunch
