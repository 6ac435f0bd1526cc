#include "app/settings/PlanPictures.h"

#include "app/settings/FilePath.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr qint64 mostPoints = 40'000'000;

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
}

/// The points alone: no remarks, colour profile or size on paper.
QImage bare(const QImage& image) {
    const bool transparent = image.hasAlphaChannel();
    const QImage plain = image.convertToFormat(transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage points(plain.size(), plain.format());
    for (int row = 0; row < plain.height(); ++row)
        std::copy_n(plain.constScanLine(row), plain.bytesPerLine(), points.scanLine(row));
    return points;
}

} // namespace

QImage imageOf(const PlanPicture& picture) {
    QBuffer buffer;
    buffer.setData(picture.bytes.data(), static_cast<qsizetype>(picture.bytes.size()));
    buffer.open(QIODevice::ReadOnly);
    // Its own format only: whatever else the plugins of this system can read must not be reached.
    QImageReader reader(&buffer, picture.format == PlanPicture::Format::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64{size.width()} * size.height() > mostPoints)
        return {};
    if (std::max(size.width(), size.height()) > longestPictureSide)
        reader.setScaledSize(
            size.scaled(longestPictureSide, longestPictureSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

PlanPicture pictureOf(const StretchId& stretch, const QImage& image) {
    QImage points = bare(image);
    if (std::max(points.width(), points.height()) > longestPictureSide)
        points = bare(points.scaled(longestPictureSide, longestPictureSide, Qt::KeepAspectRatio,
                                    Qt::SmoothTransformation));
    QByteArray png = pngOf(points);
    while (png.size() > static_cast<qsizetype>(maximumPictureBytes)) {
        points = bare(points.scaled(points.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        png = pngOf(points);
    }
    return {.stretch = stretch, .format = PlanPicture::Format::Png, .bytes = png.toStdString()};
}

void redrawPictures(PlanFile& plan, const std::string& name) {
    for (std::size_t index = 0; index < plan.pictures.size(); ++index) {
        PlanPicture& picture = plan.pictures[index];
        const QImage image = imageOf(picture);
        if (image.isNull())
            throw CatalogError(name, "/pictures/" + std::to_string(index) + "/base64",
                               "this picture cannot be drawn; save it anew as PNG or JPEG");
        picture = pictureOf(picture.stretch, image);
    }
}

PlanFile openPlan(const QString& file) {
    PlanFile plan = readPlan(filePath(file));
    redrawPictures(plan, file.toStdString());
    return plan;
}

} // namespace unhunch
