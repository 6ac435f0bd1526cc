#include "app/ui/figure/FigurePainter.h"

#include "tests/app/figure/Figures.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace unhunch {
namespace {

using Part = FigureMoment::Part;
using figuretest::builtInFigures;

const std::vector<FigureMoment>& tellingMoments() {
    static const std::vector<FigureMoment> moments{{Part::Approach, 0, 0},  {Part::Approach, 1, 0},
                                                   {Part::Work, 0.25, 0.5}, {Part::Work, 0.4, 1},
                                                   {Part::Work, 0.75, 1},   {Part::Return, 0.5, 1}};
    return moments;
}

QImage blank(const QSize& size, double ratio = 1) {
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

QImage bodyImage(const FigureData& figure, const FigureMoment& moment, const QSize& size, double ratio = 1,
                 const FigureColors& colors = FigureColors::light()) {
    QImage image = blank(size, ratio);
    QPainter painter(&image);
    paintFigureBody(painter, QRectF(QPointF(), QSizeF(size)), figure, moment, colors);
    return image;
}

/// The smallest rectangle that holds all that was painted.
QRect painted(const QImage& image) {
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(line[x]) > 8)
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

TEST(FigurePainter, showsAWholeFigureInsideThePictureInEverySizeAndRatio) {
    struct Case {
        QSize size;
        double ratio;
    };
    for (const auto& figure : builtInFigures()) {
        for (const Case& c :
             {Case{{200, 200}, 1}, Case{{200, 320}, 1.5}, Case{{480, 360}, 1}, Case{{320, 320}, 2}}) {
            for (const FigureMoment& moment : tellingMoments()) {
                SCOPED_TRACE(figure->id.toStdString() + " at " + std::to_string(moment.position));
                const QImage image = bodyImage(*figure, moment, c.size, c.ratio);
                const QRect area = painted(image);
                const int side = std::min(image.width(), image.height());
                EXPECT_GT(area.width(), side / 5);
                EXPECT_GT(area.height(), side / 3);
                QRect square(0, 0, side, side);
                square.moveCenter(image.rect().center());
                EXPECT_TRUE(square.adjusted(1, 1, -1, -1).contains(area));
            }
        }
    }
}

TEST(FigurePainter, drawsTheSameShapeAtTwiceThePixels) {
    const auto figure = builtInFigure(QStringLiteral("cat-cow"));
    const FigureMoment moment{Part::Work, 0.3, 0};
    const QRect once = painted(bodyImage(*figure, moment, {300, 300}, 1));
    const QRect twice = painted(bodyImage(*figure, moment, {300, 300}, 2));
    EXPECT_NEAR(twice.width(), 2 * once.width(), 4);
    EXPECT_NEAR(twice.left(), 2 * once.left(), 4);
    EXPECT_NEAR(twice.bottom(), 2 * once.bottom(), 4);
}

TEST(FigurePainter, drawsEveryKeyPoseDifferently) {
    for (const auto& figure : builtInFigures()) {
        std::vector<QImage> images;
        const auto& keys = figure->work.keys;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            // A pose that is kept for a while, and the return to the first one, are the same picture twice.
            const bool known = i > 0 && (keys[i].pose == keys[i - 1].pose || keys[i].pose == keys[0].pose);
            if (!known)
                images.push_back(bodyImage(*figure, {Part::Work, keys[i].at, 1}, {240, 240}));
        }
        if (figure->approach.keys.size() > 1)
            images.push_back(bodyImage(*figure, {Part::Approach, 0, 0}, {240, 240}));
        for (std::size_t i = 0; i < images.size(); ++i) {
            for (std::size_t j = i + 1; j < images.size(); ++j)
                EXPECT_NE(images[i], images[j]) << figure->id.toStdString() << " " << i << " and " << j;
        }
    }
}

TEST(FigurePainter, givesEachThemeItsOwnPicture) {
    for (const auto& figure : builtInFigures()) {
        const FigureMoment moment{Part::Work, 0.4, 1};
        const QImage light = bodyImage(*figure, moment, {240, 240}, 1, FigureColors::light());
        const QImage dark = bodyImage(*figure, moment, {240, 240}, 1, FigureColors::dark());
        const QImage contrast = bodyImage(*figure, moment, {240, 240}, 1, FigureColors::highContrast(false));
        EXPECT_NE(light, dark);
        EXPECT_NE(light, contrast);
        EXPECT_FALSE(painted(dark).isEmpty());
        EXPECT_FALSE(painted(contrast).isEmpty());
    }
}

TEST(FigurePainter, leavesOutHintsAndGlowWhenAsked) {
    const auto figure = builtInFigure(QStringLiteral("arm-circles"));
    const auto draw = [&](const FigureOptions& options) {
        QImage image = blank({240, 240});
        QPainter painter(&image);
        paintFigureBody(painter, image.rect(), *figure, {Part::Work, 0.3, 1}, FigureColors::light(), options);
        painter.end();
        return image;
    };
    EXPECT_NE(draw({1, true}), draw({1, false}));
    EXPECT_NE(draw({1, true}), draw({0, true}));
    EXPECT_LT(painted(draw({1, false})).height(), painted(draw({1, true})).height() + 1);
}

TEST(FigurePainter, leavesThePainterAsItWas) {
    const auto figure = builtInFigure(QStringLiteral("shoulder-rolls"));
    QImage image = blank({240, 240});
    QPainter painter(&image);
    painter.translate(3, 4);
    painter.setPen(Qt::red);
    painter.setBrush(Qt::blue);
    const QTransform before = painter.transform();
    paintFigure(painter, QRectF(0, 0, 240, 240), *figure, {Part::Work, 0.4, 1}, FigureColors::light());
    EXPECT_EQ(painter.transform(), before);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    EXPECT_EQ(painter.brush().color(), QColor(Qt::blue));
    EXPECT_FALSE(painter.hasClipping());
}

TEST(FigurePainter, paintsNothingIntoAnEmptyArea) {
    const auto figure = builtInFigure(QStringLiteral("cat-cow"));
    QImage image = blank({40, 40});
    QPainter painter(&image);
    paintFigure(painter, QRectF(20, 20, 0, 0), *figure, {Part::Work, 0.4, 1}, FigureColors::light());
    painter.end();
    EXPECT_TRUE(painted(image).isEmpty());
}

} // namespace
} // namespace unhunch
