#include "app/ui/figure/FigurePainter.h"

#include "tests/app/figure/Figures.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {
namespace {

using Part = FigureMoment::Part;
using figuretest::builtInFigures;

const std::vector<FigureMoment>& fewMoments() {
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
            for (const FigureMoment& moment : fewMoments()) {
                SCOPED_TRACE(figure->id.toStdString() + " at " + std::to_string(moment.position));
                const QImage image = bodyImage(*figure, moment, c.size, c.ratio);
                const QRect area = painted(image);
                const int side = std::min(image.width(), image.height());
                EXPECT_GT(std::min(area.width(), area.height()), side / 5);
                EXPECT_GT(std::max(area.width(), area.height()), side / 3);
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

TEST(FigurePainter, noTellingMomentLooksLikeAnotherOrLikeNothing) {
    for (const auto& figure : builtInFigures()) {
        const std::vector<FigureMoment> moments = figuretest::tellingMoments(*figure);
        ASSERT_GE(moments.size(), 5U) << figure->id.toStdString();
        for (const FigureColors& colors :
             {FigureColors::light(), FigureColors::dark(), FigureColors::highContrast(false),
              FigureColors::highContrast(true)}) {
            std::vector<QImage> images;
            for (const FigureMoment& moment : moments) {
                images.push_back(bodyImage(*figure, moment, {160, 160}, 1, colors));
                const QRect area = painted(images.back());
                EXPECT_GT(std::max(area.width(), area.height()), 160 / 3) << figure->id.toStdString();
            }
            for (std::size_t i = 0; i < images.size(); ++i) {
                for (std::size_t j = i + 1; j < images.size(); ++j)
                    EXPECT_NE(images[i], images[j]) << figure->id.toStdString() << " " << i << " and " << j;
            }
        }
    }
}

TEST(FigurePainter, keepsTheBodyOnTheStageUnlessItIsCropped) {
    constexpr int side = 240;
    const QPointF middle(side / 2.0, side / 2.0);
    for (const auto& figure : builtInFigures()) {
        for (const FigureMoment& moment : figuretest::tellingMoments(*figure)) {
            QImage image = blank({side, side});
            QPainter painter(&image);
            paintFigureBody(painter, image.rect(), *figure, moment, FigureColors::light(), {1, false, {}});
            painter.end();
            double furthest = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QPointF way = QPointF(x + 0.5, y + 0.5) - middle;
                    if (qAlpha(image.pixel(x, y)) > 200)
                        furthest = std::max(furthest, std::hypot(way.x(), way.y()));
                }
            }
            EXPECT_LT(furthest, 0.475 * side + 1)
                << figure->id.toStdString() << " part " << static_cast<int>(moment.part) << " at "
                << moment.position;
        }
    }
}

TEST(FigurePainter, paintsNothingBeyondTheReachOfTheFigure) {
    const QRectF area(0, 0, 240, 240);
    for (const auto& figure : builtInFigures()) {
        const QRect reach = figureReach(area, *figure, {}).toAlignedRect();
        const bool smaller = reach.width() * reach.height() < 240 * 240;
        EXPECT_TRUE(smaller || figure->view.cropped) << figure->id.toStdString();
        for (const FigureMoment& moment : figuretest::tellingMoments(*figure)) {
            const QRect changed = painted(bodyImage(*figure, moment, {240, 240}));
            EXPECT_TRUE(reach.contains(changed)) << figure->id.toStdString() << " at " << moment.position;
        }
    }
}

TEST(FigurePainter, aBreathChangesNothingOutsideItsReach) {
    for (const auto& figure : builtInFigures()) {
        if (!figure->isHold())
            continue;
        const QImage empty = bodyImage(*figure, {Part::Work, 0, 1}, {300, 300});
        const QImage full = bodyImage(*figure, {Part::Work, 0.5, 1}, {300, 300});
        const QRect reach = figureBreathReach(QRectF(0, 0, 300, 300), *figure, {}).toAlignedRect();
        int changed = 0;
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 300; ++x) {
                if (empty.pixel(x, y) == full.pixel(x, y))
                    continue;
                ++changed;
                EXPECT_TRUE(reach.contains(x, y)) << figure->id.toStdString() << " at " << x << ", " << y;
            }
        }
        EXPECT_GT(changed, 20) << figure->id.toStdString();
    }
}

TEST(FigurePainter, paintsTheSameThroughAClip) {
    const auto figure = builtInFigure(QStringLiteral("shoulder-rolls"));
    const QRect part(70, 60, 90, 80);
    const FigureMoment moment{Part::Work, 0.4, 1};
    QImage clipped = blank({240, 240});
    QPainter painter(&clipped);
    painter.setClipRect(part);
    paintFigureBody(painter, clipped.rect(), *figure, moment, FigureColors::light());
    painter.end();
    EXPECT_EQ(clipped.copy(part), bodyImage(*figure, moment, {240, 240}).copy(part));
    EXPECT_TRUE(part.contains(painted(clipped)));
}

TEST(FigurePainter, mirrorsTheLeftSideForTheRightOne) {
    const auto figure = builtInFigure(QStringLiteral("chest-stretch"));
    const auto draw = [&](std::optional<Side> side) {
        QImage image = blank({240, 240});
        QPainter painter(&image);
        paintFigure(painter, image.rect(), *figure, {Part::Work, 0.4, 1}, FigureColors::light(),
                    {1, true, side});
        painter.end();
        return image;
    };
    const QImage left = draw(Side::Left);
    const QImage right = draw(Side::Right);
    EXPECT_NE(left, draw({})) << "no mark for the side";
    int apart = 0;
    for (int y = 0; y < 240; ++y) {
        for (int x = 0; x < 240; ++x)
            apart += std::abs(qGreen(left.pixel(x, y)) - qGreen(right.pixel(239 - x, y))) > 24 ? 1 : 0;
    }
    EXPECT_LT(apart, 240 * 240 / 200);
}

TEST(FigurePainter, drawsEveryProp) {
    FigureData figure = *builtInFigure(QStringLiteral("arm-circles"));
    const auto stageOf = [&] {
        QImage image = blank({240, 240});
        QPainter painter(&image);
        paintFigureStage(painter, image.rect(), figure, FigureColors::light());
        painter.end();
        return image;
    };
    std::vector<QImage> stages{stageOf()};
    for (const Prop& prop : {Prop(Mat{-0.3, 0.3, 0.2}), Prop(Doorway{0, 0.3, 1}), Prop(Chair{0, 0.23}),
                             Prop(Desk{0.2, 0.3, 0.4, 0.4}), Prop(Wall{-0.2}), Prop(Wall{0.3})}) {
        figure.props = {prop};
        stages.push_back(stageOf());
    }
    for (std::size_t i = 0; i < stages.size(); ++i) {
        for (std::size_t j = i + 1; j < stages.size(); ++j)
            EXPECT_NE(stages[i], stages[j]) << i << " and " << j;
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

TEST(FigurePainter, everyAreaGlowsOnTheBody) {
    FigureData figure = *builtInFigure(QStringLiteral("arm-circles"));
    for (const GlowArea area :
         {GlowArea::Chest, GlowArea::FrontShoulder, GlowArea::Trapezius, GlowArea::Deltoid,
          GlowArea::UpperBack, GlowArea::Spine, GlowArea::Blades, GlowArea::Nape, GlowArea::Belly,
          GlowArea::Sides, GlowArea::LeftChest, GlowArea::RightNeck, GlowArea::LeftSide}) {
        figure.glow = {area};
        figure.view.yaw = area == GlowArea::Blades || area == GlowArea::Nape ? 160 : 20;
        const auto draw = [&](double glow) {
            QImage image = blank({240, 240});
            QPainter painter(&image);
            paintFigureBody(painter, image.rect(), figure, {Part::Work, 0.3, 1}, FigureColors::light(),
                            {glow, false, {}});
            return image;
        };
        const QImage cold = draw(0);
        const QImage warm = draw(1);
        int changed = 0;
        for (int y = 0; y < 240; ++y) {
            for (int x = 0; x < 240; ++x) {
                changed += cold.pixel(x, y) != warm.pixel(x, y) ? 1 : 0;
                ASSERT_EQ(qAlpha(cold.pixel(x, y)), qAlpha(warm.pixel(x, y))) << "beside the body";
            }
        }
        EXPECT_GT(changed, 60) << static_cast<int>(area);
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
