#include "app/settings/OwnStretches.h"

#include "app/settings/DataFolder.h"
#include "app/settings/FilePath.h"
#include "app/settings/PrivateFile.h"
#include "core/plan/OwnStretchFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

struct OwnStretchesText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::OwnStretches)
};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString writeFault(const QString& file) {
    return OwnStretchesText::tr(
               "%1 cannot be written; check that you may write to its folder and that the disk has "
               "room.")
        .arg(file);
}

/// An empty text, or what failed and what to do.
QString write(const QString& name, const QByteArray& bytes) {
    return writePrivately(name, bytes) ? QString() : writeFault(name);
}

QByteArray bytesOf(const std::string& text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

/// The names of the pictures that a stretch is shown by.
std::set<std::string> pictureNames(const Stretch& stretch) {
    std::set<std::string> names;
    for (const std::string& figure :
         {stretch.figure, stretch.easier ? stretch.easier->figure : std::string()}) {
        if (isPictureName(figure))
            names.insert(figure);
    }
    return names;
}

} // namespace

OwnStretches::OwnStretches(const DataFolder& folder, StretchCatalog builtIn)
    : m_builtIn(std::move(builtIn)), m_file(folder.ownStretches), m_pictures(folder.pictures) {
    reload();
}

void OwnStretches::reload() {
    m_stretches.clear();
    m_warning.clear();
    m_writable = true;
    if (!QFileInfo::exists(m_file))
        return;
    try {
        m_stretches = readOwnStretches(filePath(m_file));
    } catch (const CatalogError& error) {
        const QString damage = QString::fromUtf8(error.what());
        const QString kept = setAside(m_file);
        m_writable = !kept.isEmpty();
        m_warning = m_writable ? OwnStretchesText::tr(
                                     "Your own stretches cannot be read: %1. The file is kept as %2; "
                                     "correct it there and give it its name back.")
                                     .arg(damage, kept)
                               : OwnStretchesText::tr("Your own stretches cannot be read: %1.").arg(damage);
    }
}

const Stretch* OwnStretches::find(std::string_view id) const {
    const auto found = std::ranges::find(m_stretches, id, &Stretch::id);
    return found == m_stretches.end() ? nullptr : &*found;
}

StretchCatalog OwnStretches::catalog() const {
    std::vector<Stretch> all = m_builtIn.stretches();
    all.insert(all.end(), m_stretches.begin(), m_stretches.end());
    // The built-in ones have no flaw among themselves and come first, so that each flaw is that of an own one.
    while (const auto flaw = firstFlaw(all))
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(flaw->stretch));
    return StretchCatalog(std::move(all), m_builtIn.packs());
}

std::vector<Stretch> OwnStretches::usable() const {
    std::vector<Stretch> all = catalog().stretches();
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(m_builtIn.stretches().size()));
    return all;
}

QString OwnStretches::pictureFileNamed(const std::string& name) const {
    return QDir(m_pictures).filePath(QString::fromStdString(name) + u".png"_s);
}

QString OwnStretches::pictureFile(const Stretch& stretch) const {
    if (!isPictureName(stretch.figure))
        return {};
    QString file = pictureFileNamed(stretch.figure);
    return QFileInfo(file).isFile() ? file : QString();
}

std::optional<PlanPicture> OwnStretches::picture(const Stretch& stretch) const {
    QFile file(pictureFile(stretch));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(static_cast<qint64>(maximumPictureBytes) + 1);
    if (bytes.size() > static_cast<qsizetype>(maximumPictureBytes))
        return std::nullopt;
    return PlanPicture{
        .stretch = stretch.id, .format = PlanPicture::Format::Png, .bytes = bytes.toStdString()};
}

QString OwnStretches::keepPicture(const PlanPicture& picture) const {
    const QString file = pictureFileNamed(pictureName(picture));
    if (QFileInfo(file).isFile())
        return {};
    if (!QFileInfo(m_pictures).isDir() && !QDir().mkdir(m_pictures, ownerOnly | QFile::ExeOwner))
        return writeFault(m_pictures);
    return write(file, bytesOf(picture.bytes));
}

QString OwnStretches::keep(const std::vector<Stretch>& stretches, std::span<const PlanPicture> pictures) {
    if (!m_writable)
        return OwnStretchesText::tr("%1 is damaged and cannot be moved away; move it away yourself.")
            .arg(m_file);
    std::string text;
    try {
        text = ownStretchesText(stretches, OwnStretchesText::tr("your own stretches").toStdString());
    } catch (const CatalogError& error) {
        return QString::fromUtf8(error.what());
    }
    for (const PlanPicture& picture : pictures) {
        if (QString fault = keepPicture(picture); !fault.isEmpty())
            return fault;
    }
    if (QString fault = write(m_file, bytesOf(text)); !fault.isEmpty())
        return fault;
    m_stretches = stretches;
    return {};
}

void OwnStretches::dropUnusedPictures() const {
    std::set<std::string> used;
    for (const Stretch& stretch : m_stretches)
        used.merge(pictureNames(stretch));
    for (const QFileInfo& file : QDir(m_pictures).entryInfoList({u"picture-*.png"_s}, QDir::Files)) {
        const std::string name = file.completeBaseName().toStdString();
        if (isPictureName(name) && !used.contains(name))
            QFile::remove(file.filePath());
    }
}

} // namespace unhunch
