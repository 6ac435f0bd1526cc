#include "app/settings/PlanPictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

QByteArray encoded(const QImage& image, const char* format, const QString& remark = {}) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    if (!remark.isEmpty())
        writer.setText(u"Author"_s, remark);
    EXPECT_TRUE(writer.write(image));
    return bytes;
}

PlanPicture png(const QByteArray& bytes) { return {"reach", PlanPicture::Format::Png, bytes.toStdString()}; }

/// Every point another than its neighbours, so that it packs badly.
QImage noise(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    quint32 value = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            value = value * 1664525U + 1013904223U;
            image.setPixel(x, y, value);
        }
    }
    return image;
}

QImage plain(int width, int height, QImage::Format format = QImage::Format_RGB32) {
    QImage image(width, height, format);
    image.fill(QColor(200, 100, 50, 128));
    return image;
}

TEST(PlanPicturesTest, aPictureIsDrawnAsItWas) {
    const QImage image = noise(40, 30);
    EXPECT_EQ(imageOf(pictureOf("reach", image)), image);
    EXPECT_EQ(imageOf(png(encoded(image, "png"))), image);
}

TEST(PlanPicturesTest, aJpegBecomesAPng) {
    const PlanPicture jpeg{"reach", PlanPicture::Format::Jpeg, encoded(plain(40, 30), "jpeg").toStdString()};
    const PlanPicture drawn = pictureOf("reach", imageOf(jpeg));
    EXPECT_EQ(drawn.format, PlanPicture::Format::Png);
    EXPECT_EQ(imageOf(drawn).size(), QSize(40, 30));
}

TEST(PlanPicturesTest, whatIsDrawnAnewTwiceIsTheSameAsOnce) {
    for (const auto format :
         {QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_Grayscale8, QImage::Format_Mono,
          QImage::Format_RGBA64, QImage::Format_ARGB32_Premultiplied}) {
        const PlanPicture once =
            pictureOf("reach", plain(33, 21, QImage::Format_ARGB32).convertToFormat(format));
        EXPECT_EQ(pictureOf("reach", imageOf(once)), once) << format;
    }
}

TEST(PlanPicturesTest, nothingButItsPointsIsKept) {
    const PlanPicture told = png(encoded(plain(20, 20), "png", u"born 1970, Hauptstrasse 1"_s));
    ASSERT_THAT(told.bytes, HasSubstr("Hauptstrasse"));
    const PlanPicture drawn = pictureOf("reach", imageOf(told));
    EXPECT_EQ(drawn.bytes.find("Hauptstrasse"), std::string::npos);
    EXPECT_EQ(drawn, pictureOf("reach", plain(20, 20)));
}

TEST(PlanPicturesTest, largePicturesAreMadeSmaller) {
    EXPECT_EQ(imageOf(png(encoded(plain(3200, 400), "png"))).size(), QSize(1600, 200));
    EXPECT_EQ(imageOf(pictureOf("reach", plain(300, 4800))).size(), QSize(100, 1600));
    const PlanPicture drawn = pictureOf("reach", noise(1000, 800));
    EXPECT_LE(drawn.bytes.size(), maximumPictureBytes);
    EXPECT_GT(imageOf(drawn).width(), 300);
}

TEST(PlanPicturesTest, aPictureOfManyPointsInFewBytesIsNotDrawn) {
    // A header that claims a huge picture, as a bomb does.
    QByteArray bytes = encoded(plain(10, 10), "png");
    const QByteArray huge = QByteArray::fromHex("0000ffff0000ffff");
    bytes.replace(16, 8, huge);
    EXPECT_TRUE(imageOf(png(bytes)).isNull());
    const QByteArray honest = encoded(plain(8000, 6000, QImage::Format_Mono), "png");
    ASSERT_LT(honest.size(), static_cast<qsizetype>(maximumPictureBytes));
    EXPECT_TRUE(imageOf(png(honest)).isNull());
}

TEST(PlanPicturesTest, brokenPicturesAreNotDrawn) {
    const QByteArray sound = encoded(noise(40, 30), "png");
    EXPECT_TRUE(imageOf(png(sound.left(8))).isNull());
    EXPECT_TRUE(imageOf(png(sound.left(40))).isNull());
    EXPECT_TRUE(imageOf(png(sound.left(8) + QByteArray(1000, 'x'))).isNull());
}

TEST(PlanPicturesTest, aPictureOfAnotherFormatThanItSaysIsNotDrawn) {
    for (const char* format : {"bmp", "ppm", "jpeg"})
        EXPECT_TRUE(imageOf(png(encoded(plain(10, 10), format))).isNull()) << format;
    EXPECT_TRUE(imageOf(png("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")).isNull());
}

TEST(PlanPicturesTest, aPlanWithAPictureThatCannotBeDrawnIsRefused) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"broken.unhunch-plan"_s);
    std::ofstream(file.toStdString()) << R"({"format": "unhunch-plan", "version": 1, "title": "Broken",
        "plan": [{"stretch": "reach", "frequency": "daily"}],
        "stretches": [{"id": "reach", "title": "Reach", "frequency": "daily", "places": ["chair"],
            "dose": {"hold_seconds": 20, "sets": [1, 1], "rest_seconds": 0}, "position": "Sitting",
            "steps": ["Reach up."], "breathing": "Slowly.", "muscles": [], "benefits": [], "precautions": [],
            "mistakes": [], "sources": []}],
        "pictures": [{"stretch": "reach", "base64": "iVBORw0KGgo="}]})";
    try {
        static_cast<void>(openPlan(file));
        ADD_FAILURE() << "opened";
    } catch (const CatalogError& error) {
        EXPECT_EQ(error.file(), file.toStdString());
        EXPECT_EQ(error.where(), "/pictures/0/base64");
        EXPECT_THAT(error.reason(), HasSubstr("cannot be drawn"));
    }
}

} // namespace
} // namespace unhunch
