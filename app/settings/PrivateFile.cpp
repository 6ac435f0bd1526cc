#include "app/settings/PrivateFile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace unhunch {

bool writePrivately(const QString& name, const QByteArray& bytes) {
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size() &&
           file.flush() && // commit() overlooks that a full disk took nothing
           file.commit();
}

QString setAside(const QString& file) {
    int number = 1;
    while (QFileInfo::exists(QStringLiteral("%1.damaged-%2").arg(file).arg(number)))
        ++number;
    QString kept = QStringLiteral("%1.damaged-%2").arg(file).arg(number);
    return QFile::rename(file, kept) ? kept : QString();
}

} // namespace unhunch
