#include "app/ui/PaintedIcon.h"

#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace unhunch {
namespace {

QImage painted(IconKind kind, int side) {
    return paintedIcon(kind).pixmap(QSize(side, side), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The greatest difference of their channels.
int difference(QRgb one, QRgb other) {
    const QRgb a = qPremultiply(one);
    const QRgb b = qPremultiply(other);
    return std::max({std::abs(qAlpha(a) - qAlpha(b)), std::abs(qRed(a) - qRed(b)),
                     std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// Of a thousand pixels, how many are another colour. Two ways to smooth an edge make no other colour.
int othersInAThousand(const QImage& one, const QImage& other) {
    constexpr int smoothing = 40;
    if (one.size() != other.size())
        return 1000;
    int others = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            others += difference(one.pixel(x, y), other.pixel(x, y)) > smoothing ? 1 : 0;
    }
    return 1000 * others / (one.width() * one.height());
}

QString file(const char* name) {
    return QStringLiteral(UNHUNCH_SOURCE_DIR "/resources/icons/%1").arg(QLatin1String(name));
}

TEST(PaintedIcon, isAsLargeAsItIsWanted) {
    for (const int side : {16, 22, 31, 64, 200})
        EXPECT_EQ(painted(IconKind::Working, side).size(), QSize(side, side));
}

TEST(PaintedIcon, nothingIsPaintedInTheCorners) {
    for (const IconKind kind : {IconKind::Program, IconKind::Working, IconKind::Due, IconKind::Paused}) {
        const QImage image = painted(kind, 64);
        EXPECT_EQ(image.pixelColor(0, 0).alpha(), 0);
        EXPECT_EQ(image.pixelColor(63, 63).alpha(), 0);
        EXPECT_EQ(image.pixelColor(32, 8).alpha(), 255);
    }
}

TEST(PaintedIcon, statesDifferInColourAndPausedInShapeAsWell) {
    const QPoint onDisc(32, 60);
    EXPECT_EQ(painted(IconKind::Working, 64).pixelColor(onDisc), QColor(0x14, 0x91, 0x8c));
    EXPECT_EQ(painted(IconKind::Due, 64).pixelColor(onDisc), QColor(0xf0, 0xa0, 0x3c));
    EXPECT_EQ(painted(IconKind::Paused, 64).pixelColor(onDisc), QColor(0x6f, 0x81, 0x83));
    EXPECT_EQ(painted(IconKind::Paused, 64).pixelColor(24, 32), QColor(Qt::white));
}

TEST(PaintedIcon, fillsTheMiddleOfAPlaceThatIsNoSquare) {
    QImage image(100, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintedIcon(IconKind::Program).paint(&painter, QRect(0, 0, 100, 40));
    painter.end();
    EXPECT_EQ(image.pixelColor(15, 20).alpha(), 0);
    EXPECT_EQ(image.pixelColor(85, 20).alpha(), 0);
    EXPECT_EQ(image.pixelColor(34, 20), QColor(0x0f, 0x76, 0x73));
}

// The file is made by tests/app/ui/icon_file.cpp.
TEST(PaintedIcon, theFileForWindowsHoldsTheProgramsIcon) {
    QImageReader reader(file("unhunch.ico"), "ico");
    ASSERT_TRUE(reader.canRead()) << reader.errorString().toStdString();
    ASSERT_EQ(reader.imageCount(), 8);
    for (int i = 0; i < reader.imageCount(); ++i) {
        ASSERT_TRUE(reader.jumpToImage(i));
        const QImage image = reader.read().convertToFormat(QImage::Format_ARGB32);
        EXPECT_EQ(othersInAThousand(image, painted(IconKind::Program, image.width())), 0) << image.width();
    }
}

TEST(PaintedIcon, theDrawingForDesktopsShowsTheSame) {
    if (!QImageReader::supportedImageFormats().contains("svg"))
        GTEST_SKIP() << "Qt's plugin for SVG is not installed; nothing but this test needs it";
    QImageReader reader(file("unhunch.svg"));
    reader.setScaledSize(QSize(128, 128));
    const QImage drawing = reader.read().convertToFormat(QImage::Format_ARGB32);
    EXPECT_LE(othersInAThousand(drawing, painted(IconKind::Program, 128)), 10)
        << "on the edge of the corners";
    EXPECT_GT(othersInAThousand(drawing, painted(IconKind::Due, 128)), 300) << "what it would be of another";
}

} // namespace
} // namespace unhunch
