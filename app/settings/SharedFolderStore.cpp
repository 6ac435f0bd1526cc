#include "app/settings/SharedFolderStore.h"

#include "app/settings/PrivateFile.h"
#include "core/journal/SharedName.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <utility>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(unhunch::SharedFolderStore)
};

constexpr qint64 largestFile = 64 * 1024;
const QString format = u"unhunch-sharing"_s;

std::string newFileName() {
    return sharedFileName(QSysInfo::machineHostName().toStdString(), newComputerId());
}

/// The file as JSON; empty when it is none, or of another format.
QJsonObject parsed(const QByteArray& text) {
    QJsonObject json = QJsonDocument::fromJson(text).object();
    const bool isOurs = json[u"format"_s] == format && json[u"version"_s] == 1;
    const QString folder = json[u"folder"_s].toString();
    return isOurs && (folder.isEmpty() || QDir::isAbsolutePath(folder)) ? json : QJsonObject();
}

} // namespace

SharedFolderStore::SharedFolderStore(QString sharing, QByteArray machine)
    : m_file(std::move(sharing)), m_machine(std::move(machine)) {}

SharedFolderStore SharedFolderStore::beside(const QString& journal) {
    return SharedFolderStore(QFileInfo(journal).dir().filePath(u"sharing.json"_s));
}

QByteArray SharedFolderStore::thisMachine() {
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName().toUtf8() : id;
}

QString SharedFolderStore::place() const {
    const QString folder = QFileInfo(QFileInfo(m_file).path()).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(m_machine + '\n' + folder.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

LoadedSharedFolder SharedFolderStore::load() const {
    LoadedSharedFolder loaded{.settings = {.folder = {}, .ownFile = newFileName()}, .warning = {}};
    QFile file(m_file);
    if (!file.exists())
        return loaded;
    if (!QFileInfo(m_file).isFile() || !file.open(QIODevice::ReadOnly)) {
        loaded.warning =
            StoreText::tr("%1 cannot be read; the journal is not shared with other computers.").arg(m_file);
        return loaded;
    }
    const QJsonObject json = parsed(file.read(largestFile));
    file.close();
    if (json.isEmpty()) {
        const QString kept = setAside(m_file);
        loaded.warning =
            StoreText::tr(
                "%1 was damaged, so the journal is not shared with other computers any more. Choose "
                "the folder again in the preferences.")
                .arg(kept.isEmpty() ? m_file : kept);
        return loaded;
    }
    loaded.settings.folder = json[u"folder"_s].toString();
    const std::string ownFile = json[u"own_file"_s].toString().toStdString();
    if (json[u"place"_s].toString() == place() && isSharedFileName(ownFile) &&
        !sharedNameParts(ownFile).computer.empty())
        loaded.settings.ownFile = ownFile;
    else if (!loaded.settings.folder.isEmpty())
        loaded.warning = save(loaded.settings); // else each look would make one more file
    return loaded;
}

QString SharedFolderStore::faultOf(const QString& folder) const {
    const QFileInfo info(folder);
    if (!info.isDir())
        return StoreText::tr("There is no folder %1; make it first, or choose another one.").arg(folder);
    if (info.canonicalFilePath() == QFileInfo(QFileInfo(m_file).path()).canonicalFilePath())
        return StoreText::tr(
                   "%1 is where the journal itself lies, which no other program may change; choose another "
                   "folder.")
            .arg(folder);
    return {};
}

QString SharedFolderStore::save(const SharedFolderSettings& settings) const {
    const QJsonObject json{{u"format"_s, format},
                           {u"version"_s, 1},
                           {u"folder"_s, settings.folder},
                           {u"own_file"_s, QString::fromStdString(settings.ownFile)},
                           {u"place"_s, place()}};
    if (writePrivately(m_file, QJsonDocument(json).toJson()))
        return {};
    return StoreText::tr(
               "%1 cannot be written; check that you may write to its folder and that the disk has room.")
        .arg(m_file);
}

} // namespace unhunch
