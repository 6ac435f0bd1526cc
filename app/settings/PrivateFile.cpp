#include "app/settings/PrivateFile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace unhunch {

bool writePrivately(const QString& file, const QByteArray& bytes) {
    QSaveFile written(file);
    return written.open(QIODevice::WriteOnly) &&
           written.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           written.write(bytes) == bytes.size() &&
           written.flush() && // commit() overlooks that a full disk took nothing
           written.commit();
}

QString setAside(const QString& file) {
    int number = 1;
    while (QFileInfo::exists(QStringLiteral("%1.damaged-%2").arg(file).arg(number)))
        ++number;
    QString kept = QStringLiteral("%1.damaged-%2").arg(file).arg(number);
    return QFile::rename(file, kept) ? kept : QString();
}

} // namespace unhunch
