#include "app/ui/learn/MusclePainter.h"

#include <QFont>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

constexpr int around = 60;

struct Drawn {
    QImage image;
    QRect area;
};

/// The drawing in the middle of empty ground.
Drawn drawn(BodySide side, double width, double points) {
    QFont font;
    font.setPointSizeF(points);
    const QSize size = muscleDrawingSize(width, font).toSize();
    Drawn drawn{QImage(size + QSize(2 * around, 2 * around), QImage::Format_ARGB32_Premultiplied),
                QRect(QPoint(around, around), size)};
    drawn.image.fill(Qt::transparent);
    QPainter painter(&drawn.image);
    paintMuscles(painter, drawn.area, side, Theme::of(QPalette()), font);
    return drawn;
}

/// The smallest rectangle that holds all that is painted.
QRect inkOf(const QImage& image) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

TEST(MusclePainter, fillsItsPlaceAndStaysInIt) {
    for (const BodySide side : {BodySide::Behind, BodySide::InFront}) {
        for (const double width : {260.0, 420.0, 900.0}) {
            for (const double points : {8.0, 10.0, 18.0}) {
                const Drawn one = drawn(side, width, points);
                const QRect ink = inkOf(one.image);
                EXPECT_TRUE(one.area.adjusted(-2, -2, 2, 2).contains(ink)) << width << " at " << points;
                EXPECT_GT(ink.height(), one.area.height() * 9 / 10) << width << " at " << points;
                EXPECT_GT(ink.width(), one.area.width() * 6 / 10) << width << " at " << points;
            }
        }
    }
}

TEST(MusclePainter, showsOtherMusclesFromTheOtherSide) {
    EXPECT_NE(drawn(BodySide::Behind, 420, 10).image, drawn(BodySide::InFront, 420, 10).image);
}

TEST(MusclePainter, isNoWiderThanItsLabelsNeed) {
    EXPECT_LT(muscleDrawingSize(4000, QFont()).width(), 1200);
    EXPECT_EQ(muscleDrawingSize(300, QFont()).width(), 300);
}

} // namespace
} // namespace unhunch
