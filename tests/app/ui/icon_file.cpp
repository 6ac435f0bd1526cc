// Writes the program's icon as a file for Windows, from the way it is painted:
//
//   icon_file FILE.ico       for resources/icons/unhunch.ico, whenever PaintedIcon changes
#include "app/ui/PaintedIcon.h"

#include <QApplication>
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QSaveFile>

#include <array>
#include <iostream>
#include <vector>

namespace {

using namespace unhunch;

/// The sizes that Windows asks for: lists, task bar and desktop, at usual and higher resolutions.
constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 256};

QByteArray asPng(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// A bitmap as icons hold it: no file header, from the bottom up, and behind it a mask that nothing reads any more.
QByteArray asBitmap(const QImage& image) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    const qint32 side = image.width();
    stream << quint32{40} << side << 2 * side << quint16{1} << quint16{32};
    for (int field = 0; field < 6; ++field)
        stream << quint32{0};
    for (int y = side - 1; y >= 0; --y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < side; ++x)
            stream << quint32{line[x]};
    }
    const int maskLine = (side + 31) / 32 * 4;
    bytes.append(QByteArray(static_cast<qsizetype>(maskLine) * side, '\0'));
    return bytes;
}

QByteArray iconFile() {
    std::vector<QByteArray> pictures;
    for (const int size : sizes) {
        const QImage image = paintedIcon(IconKind::Program)
                                 .pixmap(QSize(size, size), 1.0)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        pictures.push_back(size < 256 ? asBitmap(image) : asPng(image));
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16{0} << quint16{1} << static_cast<quint16>(sizes.size());
    auto offset = static_cast<quint32>(6 + 16 * sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto side = static_cast<quint8>(sizes.at(i) % 256); // 0 stands for 256
        const auto length = static_cast<quint32>(pictures[i].size());
        stream << side << side << quint8{0} << quint8{0} << quint16{1} << quint16{32} << length << offset;
        offset += length;
    }
    for (const QByteArray& picture : pictures)
        bytes.append(picture);
    return bytes;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "usage: icon_file FILE.ico\n";
        return 2;
    }
    QSaveFile file(QFile::decodeName(argv[1]));
    const QByteArray bytes = iconFile();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        std::cerr << "icon_file: " << argv[1] << " cannot be written: " << file.errorString().toStdString()
                  << '\n';
        return 1;
    }
    return 0;
}
