#include "app/settings/DataFolder.h"

#include "app/platform/RuntimeFolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::DataFolder)
};

/// The system's limit on a socket's path (104 bytes on some) less what a server adds to it while it starts.
constexpr qsizetype longestSocketPath = 90;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions anyoneElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QString folderOf(const QString& file) { return QFileInfo(file).path(); }

/// The same name for the same folder however it is written: through links, relative, not yet made.
QString resolved(const QString& folder) {
    const QFileInfo info(folder);
    QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty() || info.isRoot())
        return canonical;
    return QDir(resolved(info.path())).filePath(info.fileName());
}

QString temporarySocketFolder() { return QDir::temp().filePath(u"unhunch-"_s + QDir::home().dirName()); }

QString hashOf(const QString& folder) {
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

QString socketFor(const QString& dataFolder) {
    const QString name = u"unhunch-%1.sock"_s.arg(hashOf(resolved(dataFolder)));
    if (const QString runtime = runtimeFolder(); !runtime.isEmpty())
        return QDir(runtime).filePath(name);
    QString besideData = QDir(dataFolder).filePath(u"unhunch.sock"_s);
    if (QFile::encodeName(besideData).size() <= longestSocketPath)
        return besideData;
    return QDir(temporarySocketFolder()).filePath(name);
}

/// By the folder's name as it is written, as nobody can follow links while its drive is away.
std::vector<RescuePlace> rescuesFor(const QString& dataFolder) {
    using Folder = RescuePlace::Folder;
    const QString name = u"unwritten-%1"_s.arg(hashOf(dataFolder));
    const QString config =
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"unhunch"_s);
    std::vector<RescuePlace> places{{QDir(dataFolder).filePath(name), Folder::Found},
                                    {QDir(config).filePath(name), Folder::Made},
                                    {QDir(temporarySocketFolder()).filePath(name), Folder::Private}};
    if (const QString runtime = runtimeFolder(); !runtime.isEmpty())
        places.push_back({QDir(runtime).filePath(u"unhunch-"_s + name), Folder::Found});
    return places;
}

/// Whether others may have been there first.
bool isOpenToOthers(const QString& folder) {
    const QFileInfo info(folder);
    return info.isSymLink() || info.permissions().testAnyFlags(anyoneElse);
}

/// Makes a folder and those above it that are missing, each for its owner alone. What was wrong, or nothing.
QString makeFolder(const QString& folder) {
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists() || info.isSymLink())
        return FolderText::tr("%1 is not a folder; move it away, or choose another folder with --data-dir.")
            .arg(folder);
    if (QString fault = makeFolder(info.path()); !fault.isEmpty())
        return fault;
    // Another Unhunch that starts at this moment may have made it.
    if (QDir().mkdir(folder, ownerOnly) || QFileInfo(folder).isDir())
        return {};
    return FolderText::tr(
               "The folder %1 cannot be made; check that you may write to %2, or choose another folder with "
               "--data-dir.")
        .arg(folder, info.path());
}

} // namespace

DataFolder DataFolder::at(const QString& dataDir) {
    const auto standard = [](QStandardPaths::StandardLocation location) {
        return QDir(QStandardPaths::writableLocation(location)).filePath(u"unhunch"_s);
    };
    const QString chosen =
        dataDir.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(dataDir).absoluteFilePath());
    const QString data = chosen.isEmpty() ? standard(QStandardPaths::GenericDataLocation) : chosen;
    const QString config = chosen.isEmpty() ? standard(QStandardPaths::GenericConfigLocation) : chosen;
    return {.journal = QDir(data).filePath(u"journal.sqlite"_s),
            .preferences = QDir(config).filePath(u"unhunch.ini"_s),
            .catalog = QDir(data).filePath(u"catalog.json"_s),
            .ownStretches = QDir(data).filePath(u"own-stretches.json"_s),
            .pictures = QDir(data).filePath(u"pictures"_s),
            .drafts = QDir(data).filePath(u"drafts.json"_s),
            .reportNotes = QDir(data).filePath(u"report-notes.json"_s),
            .socket = socketFor(data),
            .rescues = rescuesFor(data),
            .chosen = chosen};
}

QStringList DataFolder::arguments() const {
    return chosen.isEmpty() ? QStringList() : QStringList{u"--data-dir"_s, chosen};
}

QString DataFolder::create() const {
    for (const QString& file : {journal, preferences}) {
        if (QString fault = makeFolder(folderOf(file)); !fault.isEmpty())
            return fault;
    }
    return createSocketFolder();
}

QString DataFolder::createSocketFolder() const {
    const QString socketFolder = folderOf(socket);
    if (QString fault = makeFolder(socketFolder); !fault.isEmpty())
        return fault;
    // Only the folder for temporary files is one where a stranger could have been first.
    if (socketFolder == temporarySocketFolder() && isOpenToOthers(socketFolder))
        return FolderText::tr("The folder %1 is open to others; remove it, and start again.")
            .arg(socketFolder);
    return {};
}

bool DataFolder::isUsable(const RescuePlace& place, bool make) {
    using Folder = RescuePlace::Folder;
    const QString folder = folderOf(place.beginning);
    if (make && place.folder != Folder::Found && !makeFolder(folder).isEmpty())
        return false;
    return QFileInfo(folder).isDir() && (place.folder != Folder::Private || !isOpenToOthers(folder));
}

} // namespace unhunch
