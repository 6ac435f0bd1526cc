#include "app/progress/ReportFiles.h"

#include "app/ui/report/ReportPages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace unhunch {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::ReportText)
};

constexpr double unitsPerInch = 96;
constexpr int printDots = 1200; ///< to the inch: what PDF rounds to
constexpr double pictureScale = 2;

QByteArray pdfOf(const ReportPages& pages) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(printDots);
        writer.setPageSize(QPageSize(pages.paper() * (72 / unitsPerInch), QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(pages.title());
        writer.setCreator(QStringLiteral("Unhunch " UNHUNCH_VERSION));
        QPainter painter(&writer);
        painter.scale(printDots / unitsPerInch, printDots / unitsPerInch);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    return buffer.data();
}

QByteArray pngOf(const ReportPages& pages, int page) {
    QImage image((pages.paper() * pictureScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    constexpr double inchesPerMeter = 1000 / 25.4;
    image.setDotsPerMeterX(qRound(unitsPerInch * pictureScale * inchesPerMeter));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), pages.title());
    QPainter painter(&image);
    painter.scale(pictureScale, pictureScale);
    pages.paint(painter, page);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// "report-3.png".
QString numbered(const QString& name, int number) {
    const QFileInfo file(name);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return name.chopped(suffix.size()) + u'-' + QString::number(number) + suffix;
}

QString cannotWrite(const QString& name) {
    return ReportText::tr(
               "%1 cannot be written; check that its folder is there and that you may write to it.")
        .arg(name);
}

QString noRoom(const QString& name) { return ReportText::tr("The disk has no room for %1.").arg(name); }

} // namespace

QList<ReportFile> reportFiles(const ReportPages& pages, ReportFormat format, const QString& name) {
    if (format == ReportFormat::Pdf)
        return {{name, pdfOf(pages)}};
    QList<ReportFile> files;
    for (int page = 0; page < pages.count(); ++page)
        files << ReportFile{pages.count() == 1 ? name : numbered(name, page + 1), pngOf(pages, page)};
    return files;
}

QString writeReport(const QList<ReportFile>& files, Existing existing) {
    std::vector<std::unique_ptr<QSaveFile>> saved;
    for (const ReportFile& file : files) {
        const QFileInfo there(file.name);
        if (there.exists() && (existing == Existing::Keep || !there.isFile()))
            return ReportText::tr("There is a file %1 already; remove it, or name another one.")
                .arg(file.name);
        // Beside its place under another name until all of it is written; gone when it goes out of scope before that.
        auto save = std::make_unique<QSaveFile>(file.name);
        if (!save->open(QIODevice::WriteOnly) || !save->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return cannotWrite(file.name);
        if (save->write(file.bytes) != file.bytes.size() || !save->flush())
            return noRoom(file.name);
        saved.push_back(std::move(save));
    }
    for (std::size_t index = 0; index < saved.size(); ++index) {
        if (saved[index]->commit())
            continue;
        const QString fault = cannotWrite(saved[index]->fileName());
        if (existing == Existing::Keep) {
            for (std::size_t written = 0; written < index; ++written)
                QFile::remove(saved[written]->fileName());
        }
        return fault;
    }
    return {};
}

} // namespace unhunch
